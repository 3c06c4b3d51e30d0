import type { PhoneMark } from '@parley/engine';
import { visemes, visemesOf, type Viseme } from '@parley/render';

/** One label every 10 ms, in the middle of it. */
export const frameMs = 10;

/** The viseme that is due at each frame: a diphthong's shapes share it 60 to 40, h has its successor's. */
export function visemesAt(phones: readonly PhoneMark[], frames: number, positionAt: (ms: number) => number = (ms) => ms): Uint8Array {
  const labels = new Uint8Array(frames);
  let at = 0;
  for (let frame = 0; frame < frames; frame += 1) {
    const ms = positionAt((frame + 0.5) * frameMs);
    if (at > 0 && phones[at] && ms < phones[at]!.start) at = 0;
    while (at < phones.length && phones[at]!.end <= ms) at += 1;
    const phone = phones[at];
    if (phone && ms >= phone.start) labels[frame] = visemes.indexOf(dueAt(phone, phones[at + 1], ms));
  }
  return labels;
}

function dueAt(mark: PhoneMark, next: PhoneMark | undefined, ms: number): Viseme {
  const [first, second] = mark.phone === 'hh' ? visemesOf(next?.phone ?? 'pau') : visemesOf(mark.phone);
  const turn = mark.phone === 'hh' || second === undefined ? Infinity : mark.start + 0.6 * (mark.end - mark.start);
  return ms < turn ? first! : second!;
}
