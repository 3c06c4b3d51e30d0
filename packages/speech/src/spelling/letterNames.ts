/** How the letters are called, ARPAbet; a language without a row of its own calls them like Spanish. */
const names: Readonly<Record<string, string>> = {
  en: 'ey;b iy;s iy;d iy;iy;eh f;jh iy;ey ch;ay;jh ey;k ey;eh l;eh m;eh n;ow;p iy;k y uw;aa r;eh s;t iy;y uw;v iy;d ah b ax l y uw;eh k s;w ay;z iy',
  de: 'aa;b eh;t s eh;d eh;eh;eh f;g eh;hh aa;iy;y ao t;k aa;eh l;eh m;eh n;ao;p eh;k uw;eh r;eh s;t eh;uw;f aw;v eh;ih k s;iy p s ih l ao n;t s eh t',
  fr: 'aa;b eh;s eh;d eh;ao;eh f;zh eh;aa sh;iy;zh iy;k aa;eh l;eh m;eh n;ao;p eh;k iy;eh r;eh s;t eh;iy;v eh;d uw b l v eh;iy k s;iy g r eh k;z eh d',
  es: 'aa;b eh;th eh;d eh;eh;eh f eh;k eh;aa ch eh;iy;k ao t aa;k aa;eh l eh;eh m eh;eh n eh;ao;p eh;k uw;eh r eh;eh s eh;t eh;uw;uw v eh;uw v eh d ao b l eh;eh k iy s;y eh;th eh t aa',
};

/** Capitals without a vowel among them, which nobody can read as a word: `FDP`, `TV`. */
export function isSpelledOut(piece: string): boolean {
  return /^[B-DF-HJ-NP-TV-XZ]{2,}$/.test(piece);
}

/** The sounds of the letters' names, for A to Z in either case; other letters are silent. */
export function namesOf(letters: string, language: string): string[] {
  const called = (names[language] ?? names['es'])!.split(';');
  return [...letters.toLowerCase()].flatMap((letter) => called[letter.charCodeAt(0) - 97]?.split(' ') ?? []);
}
