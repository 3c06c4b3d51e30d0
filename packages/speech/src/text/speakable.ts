/** A word as it is written, and as an English voice with plain letters should be given it. */
export interface SpeakableWord {
  readonly text: string;
  readonly spoken: string;
}

/** Signs that Flite does not read, and what to say for them. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/[‘’‛ʼ]/g, "'"],
  [/[“”„«»"]/g, ''],
  [/…|\.{2,}/g, '.'],
  [/[—–]/g, ', '],
  [/£(\d[\d,]*)\.(\d\d)\b/g, '$1 pounds $2'],
  [/€(\d[\d,]*)\.(\d\d)\b/g, '$1 euros $2'],
  [/£(\d[\d.,]*)/g, '$1 pounds'],
  [/€(\d[\d.,]*)/g, '$1 euros'],
  [/&/g, ' and '],
  [/@/g, ' at '],
  [/°/g, ' degrees'],
  [/\+/g, ' plus '],
  [/=/g, ' equals '],
  [/(\p{L})\/(\p{L})/gu, '$1 $2'],
  [/[*_~`#|<>^\\{}[\]]/g, ''],
];

/**
 * The words of `text` with what a voice is given for each. What holds nothing to say, such as a
 * dash between spaces, belongs to the word before it, as a pause.
 */
export function speakableWords(text: string): SpeakableWord[] {
  const words: { text: string; spoken: string }[] = [];
  let lead = '';
  for (const token of text.split(/\s+/).filter(Boolean)) {
    const spoken = toPlain(token);
    const last = words.at(-1);
    if (/[\p{L}\p{N}]/u.test(spoken)) {
      words.push({ text: lead + token, spoken });
      lead = '';
    } else if (last) {
      last.text += ` ${token}`;
      if (/[,.;:!?]/.test(spoken) && !/[,.;:!?]$/.test(last.spoken)) last.spoken += spoken.trim()[0] ?? '';
    } else {
      lead += `${token} `;
    }
  }
  return words;
}

function toPlain(token: string): string {
  let plain = token;
  for (const [sign, said] of signs) plain = plain.replace(sign, said);
  // Letters with marks lose them; what still is not plain has no sound here.
  return plain.normalize('NFKD').replace(/[^\x20-\x7e]/g, '').replace(/\s+/g, ' ').trim();
}
