import type { Viseme } from './visemes.ts';

/**
 * Sounds of English in ARPAbet, lower case (Flite's set and CMU's), to visemes. A diphthong has two.
 * `h` sounds have none of their own and take their neighbours'.
 * Source: HeadTTS's IPA table, with `sh zh` among the rounded CH as Oculus and Microsoft have them
 * and `l` with `n`, whose lips it shares.
 */
export const phoneVisemes: Readonly<Record<string, readonly Viseme[]>> = {
  p: ['PP'], b: ['PP'], m: ['PP'],
  f: ['FF'], v: ['FF'],
  th: ['TH'], dh: ['TH'],
  t: ['DD'], d: ['DD'], dx: ['DD'],
  k: ['kk'], g: ['kk'],
  ch: ['CH'], jh: ['CH'], sh: ['CH'], zh: ['CH'],
  s: ['SS'], z: ['SS'],
  n: ['nn'], ng: ['nn'], l: ['nn'],
  r: ['RR'], er: ['RR'],
  aa: ['aa'], ae: ['aa'], ah: ['aa'],
  eh: ['E'], ax: ['E'],
  ih: ['I'], iy: ['I'], y: ['I'],
  ao: ['O'],
  uh: ['U'], uw: ['U'], w: ['U'],
  ay: ['aa', 'I'], aw: ['aa', 'U'], ey: ['E', 'I'], oy: ['O', 'I'], ow: ['O', 'U'],
  hh: ['kk'],
  pau: ['sil'], sil: ['sil'], h: ['sil'],
};

/** The visemes of an ARPAbet phone; stress digits are ignored, and an unknown phone rests. */
export function visemesOf(phone: string): readonly Viseme[] {
  return phoneVisemes[phone.toLowerCase().replace(/\d/g, '')] ?? ['sil'];
}
