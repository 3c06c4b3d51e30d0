import { describe, expect, it } from 'vitest';
import { choosePolicies } from './budgets.ts';
import { compareSystems } from './compareSystems.ts';
import { cuesOf } from './cuesOf.ts';
import { foldsOf } from './foldsOf.ts';
import { judgeSystem, type Parting } from './judgeSystem.ts';
import { defaultHoldLimits, pausesOf, type Pause } from './pausesOf.ts';
import { crossingOf, fireTime, isCut, policies } from './policy.ts';
import { readArguments } from './readArguments.ts';
import { parseTurn, type Turn } from './readTurns.ts';
import { quantile, resamplings } from './statistics.ts';
import { outcomeOf, sweepPolicies } from './sweepPolicies.ts';
import { silenceOnly } from './systems.ts';

const row = (more: object): string => JSON.stringify({ id: 'a', language: 'fr', silence_spans: [{ start: 1, end: 1.5 }, { start: 3, end: 6 }], ...more });

/** Turns with one hold each, of the given length, and an end; one group a turn. */
function turnsWith(holds: readonly number[]): readonly Turn[] {
  return holds.map((hold, index) => parseTurn(JSON.stringify({ id: `t${index}`, language: 'fr', silence_spans: [{ start: 2, end: 2 + hold }, { start: 9, end: 12 }] }), '.'));
}

function partingOf(pauses: readonly Pause[], folds: number): Parting {
  const groups = [...new Set(pauses.map(({ group }) => group))];
  const parts = foldsOf(pauses, folds);
  return { groups, groupOf: pauses.map(({ group }) => groups.indexOf(group)), foldOf: pauses.map(({ group }) => parts.findIndex((part) => part.has(group))) };
}

describe('parseTurn', () => {
  it.each([
    ['{', 'not JSON: every line is one object such as { "id": "1", "language": "en", "audio": null, "silence_spans": [{ "start": 1.2, "end": 1.9 }, …] }'],
    ['[]', 'not an object'],
    [row({ id: '' }), 'id must be a text'],
    [row({ language: 3 }), 'language must be a text'],
    [row({ silence_spans: [] }), 'silence_spans is empty: the last one is the end of the turn'],
    [row({ silence_spans: [{ start: 2, end: 1 }] }), 'silence_spans[0] ends before it starts'],
    [row({ silence_spans: [{ start: 3, end: 6 }, { start: 1, end: 1.5 }] }), 'silence_spans[0] starts behind the last one: list them in their order, the last one is the end of the turn'],
    [row({ silence_spans: [{ start: 1000, end: 1500 }, { start: 3000, end: 6000 }] }), 'the turn would end after 3000 s: times are seconds from its start'],
    [row({ end_kind: 'complete' }), 'end_kind must be one of yielded, cut, unknown; only a yielded end counts as one'],
    [row({ silence_spans: [{ start: 2 }] }), 'silence_spans[0].end must be a number of seconds'],
    [row({ words: [{ start: 0, end: 1 }] }), 'words[0] has neither text nor word'],
    [row({ ask: 'why' }), 'ask must be one of yes-no, choice, open, none'],
  ])('says in one line what is wrong with %s', (line, message) => {
    expect(() => parseTurn(line, '.')).toThrow(new Error(message));
  });

  it('takes words by either name', () => {
    const turn = parseTurn(row({ words: [{ word: 'b', start: 1, end: 2 }, { text: 'a', start: 0, end: 1 }] }), '.');
    expect(turn.words?.map(({ text }) => text)).toEqual(['a', 'b']);
  });
});

describe('pausesOf', () => {
  it('takes the last silence for the end and all others for holds', () => {
    const pauses = pausesOf([parseTurn(row({}), '.')], defaultHoldLimits);
    expect(pauses.map(({ kind, duration }) => [kind, duration])).toEqual([['hold', 0.5], ['end', Infinity]]);
  });

  it.each([['cut', 0], ['unknown', 0], ['yielded', 1]])('counts an end that was %s %i times', (end_kind, times) => {
    expect(pausesOf([parseTurn(row({ end_kind }), '.')], defaultHoldLimits).filter(({ kind }) => kind === 'end')).toHaveLength(times);
  });

  it('leaves out holds that are too short or too long to decide anything', () => {
    const pauses = pausesOf(turnsWith([0.19, 0.2, 5, 5.1]), defaultHoldLimits);
    expect(pauses.filter(({ kind }) => kind === 'hold').map(({ turn }) => turn.id)).toEqual(['t1', 't2']);
  });
});

describe('a policy', () => {
  const scores = [0.1, 0.4, 0.9];

  it('acts on the first score above the threshold that the pause lasts to', () => {
    expect(crossingOf(scores, 1, 0.3)).toBeCloseTo(0.2);
    expect(crossingOf(scores, 0.25, 0.5)).toBe(Infinity);
    expect(crossingOf(scores, 1, 0.9)).toBe(Infinity);
  });

  it('waits at least the delay and at most the timeout', () => {
    expect(fireTime(0.2, { threshold: 0, delay: 0.5, timeout: 1 })).toBe(0.5);
    expect(fireTime(Infinity, { threshold: 0, delay: 0.5, timeout: 1 })).toBe(1);
    expect(isCut(0.6, 0.5)).toBe(true);
    expect(isCut(0.5, 0.5)).toBe(false);
  });
});

describe('the sweep', () => {
  // Holds of 0.25, 0.45, 0.65 and 1 s; four ends.
  const pauses = pausesOf(turnsWith([0.25, 0.45, 0.65, 1]), defaultHoldLimits);
  const parting = partingOf(pauses, 4);

  it('gives silence only what can be counted by hand', () => {
    const { at } = judgeSystem('silence', '', pauses, silenceOnly(pauses), parting);
    // At 300 ms three of four holds still last, at 600 ms two; to cut none of four, 1 s has to pass.
    expect(at.map(({ swept }) => swept?.outcome.cutRate)).toEqual([0.75, 0.5, 0, 0]);
    expect(at[2]!.swept?.outcome.latency).toBeCloseTo(1);
  });

  it('gives a system that knows everything no cut-offs and the least wait', () => {
    const knowing = pauses.map(({ kind }) => new Float64Array(35).fill(kind === 'end' ? 0.9 : 0.1));
    const { at } = judgeSystem('knowing', '', pauses, knowing, parting);
    expect(at.map(({ swept }) => swept?.outcome.cutRate)).toEqual([0, 0, 0, 0]);
    expect(at[3]!.swept?.outcome.latency).toBeCloseTo(0.2);
    const silence = judgeSystem('silence', '', pauses, silenceOnly(pauses), parting);
    const beside = compareSystems({ ...silence, ...judgeSystem('knowing', '', pauses, knowing, parting) }, silence, pauses, parting, 50);
    expect(beside[0]!.swept?.ratio).toBe(0);
    expect(beside[0]!.heldOut?.difference).toBeCloseTo(-0.75);
  });

  it('chooses held-out operating points without the fold they are scored on', () => {
    const sweep = sweepPolicies(pauses, silenceOnly(pauses), parting.foldOf);
    const longest = parting.foldOf[pauses.findIndex(({ duration }) => duration === 1)]!;
    const [, , chosen] = choosePolicies(sweep, longest);
    // Without the hold of 1 s, 0.66 s are enough to cut none; the fold left out is then cut.
    expect(policies[chosen!]!.delay).toBeLessThan(0.7);
    expect(outcomeOf(sweep, chosen!).cutRate).toBe(0.25);
  });

  it('is never worse than silence only, for any scores', () => {
    const silence = judgeSystem('silence', '', pauses, silenceOnly(pauses), parting);
    const noisy = pauses.map((_, index) => Float64Array.from({ length: 35 }, (__, step) => ((index * 7 + step * 3) % 10) / 10));
    const judged = judgeSystem('noisy', '', pauses, noisy, parting);
    judged.at.forEach(({ swept }, index) => {
      const plain = silence.at[index]!.swept!.outcome;
      expect(index < 2 ? swept!.outcome.cutRate : swept!.outcome.latency).toBeLessThanOrEqual((index < 2 ? plain.cutRate : plain.latency) + 1e-6);
    });
  });
});

describe('cuesOf', () => {
  const words = [
    { text: 'oui', start: 0.1, end: 0.5 },
    { text: 'mais', start: 0.6, end: 1 },
    { text: 'non', start: 1.5, end: 2 },
  ];
  const pauseOf = (more: object): Pause => pausesOf([parseTurn(row({ words, ...more }), '.')], defaultHoldLimits)[0]!;

  it('lets a word in at its end plus the lag, and says what is unread until then', () => {
    const early = cuesOf(pauseOf({}), 0.2, { wordLag: 0.3 });
    expect(early.words).toMatchObject({ count: 1, unreadSeconds: 0.5 });
    expect(cuesOf(pauseOf({}), 0.3, { wordLag: 0.3 }).words).toMatchObject({ count: 2, unreadSeconds: 0 });
  });

  it('knows nothing of what comes after', () => {
    const other = [words[0], words[1], { text: 'autrement', start: 1.6, end: 2.9 }];
    const changed = pauseOf({ words: other, silence_spans: [{ start: 1, end: 1.4 }, { start: 7, end: 9 }], end_kind: 'cut', gap_to_next: -3 });
    for (const silence of [0.1, 0.2, 0.3]) {
      expect(cuesOf(changed, silence, { wordLag: 0.3 })).toEqual(cuesOf(pauseOf({}), silence, { wordLag: 0.3 }));
    }
  });

  it('counts an earlier turn only once it is over', () => {
    const first = parseTurn(row({ id: 'x', dialogue: 'd', speaker: 'B', gap_to_next: -1.2 }), '.');
    const second = parseTurn(row({ id: 'y', dialogue: 'd', speaker: 'A', silence_spans: [{ start: 1, end: 1.5 }, { start: 3, end: 6 }] }), '.');
    const pause = pausesOf([first, second], defaultHoldLimits).find(({ turn }) => turn.id === 'y')!;
    expect(cuesOf(pause, 0.1, { wordLag: 0.3 }).history?.other.turns).toBe(0);
    expect(cuesOf(pause, 0.3, { wordLag: 0.3 }).history?.other.turns).toBe(1);
  });
});

describe('the rest', () => {
  it('parts groups evenly and always the same way', () => {
    const groups = ['a', 'a', 'a', 'b', 'b', 'c'].map((group) => ({ group }));
    expect(foldsOf(groups, 2).map((fold) => [...fold])).toEqual([['a'], ['b', 'c']]);
  });

  it('interpolates quantiles and draws the same resamplings twice', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([], 0.5)).toBeNaN();
    expect(resamplings(5, 3)).toEqual(resamplings(5, 3));
    expect(resamplings(5, 1)[0]!.reduce((sum, count) => sum + count, 0)).toBe(5);
  });

  it('refuses arguments it cannot use', () => {
    expect(() => readArguments([])).toThrow('--data DIR is missing');
    expect(() => readArguments(['--data', 'x', '--word-lag', '2000'])).toThrow('--word-lag must be a number from 0 to 1000.');
    expect(readArguments(['--data', 'x', '--word-lag', '500']).wordLag).toBe(0.5);
  });
});
