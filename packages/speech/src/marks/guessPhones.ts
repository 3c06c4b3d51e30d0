/** Rough sounds of English spellings, longest first; enough to tell words apart, not to speak. */
const spellings: readonly (readonly [string, string])[] = [
  ['tion', 'sh ax n'], ['ough', 'ow'], ['igh', 'ay'], ['tch', 'ch'], ['ch', 'ch'], ['sh', 'sh'],
  ['th', 'th'], ['ph', 'f'], ['wh', 'w'], ['ck', 'k'], ['ng', 'ng'], ['qu', 'k w'], ['kn', 'n'],
  ['ee', 'iy'], ['ea', 'iy'], ['oo', 'uw'], ['ou', 'aw'], ['ow', 'ow'], ['ai', 'ey'], ['ay', 'ey'],
  ['oy', 'oy'], ['oi', 'oy'], ['er', 'er'], ['a', 'ae'], ['b', 'b'], ['c', 'k'], ['d', 'd'],
  ['e', 'eh'], ['f', 'f'], ['g', 'g'], ['h', 'hh'], ['i', 'ih'], ['j', 'jh'], ['k', 'k'], ['l', 'l'],
  ['m', 'm'], ['n', 'n'], ['o', 'aa'], ['p', 'p'], ['r', 'r'], ['s', 's'], ['t', 't'], ['u', 'ah'],
  ['v', 'v'], ['w', 'w'], ['x', 'k s'], ['y', 'iy'], ['z', 'z'],
];

/** How an English word may sound, from its letters alone; a figure counts as one vowel a digit. */
export function guessPhones(word: string): string[] {
  let rest = word.toLowerCase().replace(/[^a-z0-9]/g, '').replace(/(.)\1/g, '$1').replace(/(?<=..)e$/, '');
  const phones: string[] = [];
  while (rest) {
    const found = spellings.find(([letters]) => rest.startsWith(letters));
    phones.push(...(found?.[1] ?? 'ah').split(' '));
    rest = rest.slice(found?.[0].length ?? 1);
  }
  return phones;
}
