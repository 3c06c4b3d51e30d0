import { Subject } from 'rxjs';
import { describe, expect, it } from 'vitest';
import type { SpeechMarked } from '../ingress/InputEvent.ts';
import type { MouthTimeline } from '../rendering/MouthTimeline.ts';
import { lastMouths } from './lastMouths.ts';

const phone = (name: string, start: number) => ({ phone: name, start, end: start + 80 });

function watch() {
  const inputs = new Subject<{ event: SpeechMarked }>();
  const mouths = lastMouths(inputs);
  const seen: MouthTimeline[] = [];
  mouths.subscribe((mouth) => seen.push(mouth));
  const mark = (utterance: string, phones: SpeechMarked['phones'], adds?: true) =>
    inputs.next({ event: { type: 'speech.marked', utterance, phones, words: [], ...(adds && { adds }) } });
  return { inputs, mouths, seen, mark };
}
const said = (mouth: MouthTimeline | undefined) => mouth?.phones.map((each) => each.phone).join(' ');

describe('lastMouths', () => {
  it('gives the whole of an utterance at each message that adds to it', () => {
    const { seen, mark } = watch();
    mark('u1', [phone('m', 0), phone('aa', 80)]);
    mark('u1', [phone('p', 160)], true);
    mark('u2', [phone('f', 0)]);
    mark('u1', [phone('iy', 240)], true);
    expect(seen.map(said)).toEqual(['m aa', 'm aa p', 'f', 'm aa p iy']);
  });

  it('reads messages that repeat all marks, as traces had them before', () => {
    const { seen, mark } = watch();
    mark('u1', [phone('m', 0)]);
    mark('u1', [phone('m', 0), phone('aa', 80)]);
    expect(seen.map(said)).toEqual(['m', 'm aa']);
  });

  it('begins again where a replay goes back to the first message', () => {
    const { seen, mark } = watch();
    for (let times = 0; times < 2; times += 1) {
      mark('u1', [phone('m', 0)]);
      mark('u1', [phone('aa', 80)], true);
    }
    expect(said(seen.at(-1))).toBe('m aa');
  });

  it('shows who comes late the latest utterances, each once and whole', () => {
    const { inputs, mouths, mark } = watch();
    for (let utterance = 0; utterance < 20; utterance += 1) {
      mark(`u${utterance}`, [phone('m', 0)]);
      mark(`u${utterance}`, [phone('aa', 80)], true);
    }
    const late: MouthTimeline[] = [];
    let done = false;
    mouths.subscribe({ next: (mouth) => late.push(mouth), complete: () => (done = true) });
    expect(late.map(({ utterance }) => utterance)).toEqual(Array.from({ length: 8 }, (_, index) => `u${index + 12}`));
    expect(late.every((mouth) => said(mouth) === 'm aa')).toBe(true);
    mark('u19', [phone('p', 160)], true);
    expect(said(late.at(-1))).toBe('m aa p');
    inputs.complete();
    expect(done).toBe(true);
  });
});
