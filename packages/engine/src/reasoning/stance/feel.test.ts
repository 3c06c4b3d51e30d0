import { describe, expect, it } from 'vitest';
import { moves, type Move } from '../moves.ts';
import { feel, type Happened } from './feel.ts';
import { unhurt, type Inner } from './Inner.ts';

const temperament = { fall: 0.7, rise: 0.35 };
const start = unhurt({ trust: 0.35, tension: 0.45, engagement: 0.5 });
const after = (inner: Inner, ...turns: readonly (readonly Move[])[]): Inner => turns.reduce((now, said) => feel(now, { moves: said }, temperament), inner);
const trustAfter = (happened: Happened, how: Parameters<typeof feel>[2] = temperament): number => feel(start, happened, how).stance.trust;

describe('feel', () => {
  it('falls faster than it rises', () => {
    const hurt = start.stance.trust - trustAfter({ moves: ['blames'] });
    const helped = trustAfter({ moves: ['acknowledges'] }) - start.stance.trust;
    expect(hurt).toBeGreaterThan(3 * helped);
    expect(helped).toBeGreaterThan(0);
  });

  it('takes more than one kind turn to repair a breach, and takes longer to win trust while it hurts', () => {
    const breached = after(start, ['blames', 'threatens']);
    const kind = ['apologises', 'acknowledges', 'asks-open', 'offers-support'] as const;
    const once = after(breached, kind);
    expect(breached.hurt).toBeGreaterThan(0.5);
    expect(once.hurt).toBeGreaterThan(0.4);
    expect(once.stance.trust - breached.stance.trust).toBeLessThan((start.stance.trust - breached.stance.trust) / 2);
    const gainHurt = once.stance.trust - breached.stance.trust;
    const gainWhole = after({ ...breached, hurt: 0 }, kind).stance.trust - breached.stance.trust;
    expect(gainHurt).toBeLessThan(gainWhole / 2);
    expect(after(breached, kind, kind, kind, kind, kind).hurt).toBeLessThan(0.2);
  });

  it('takes the third apology for less than the first', () => {
    const first = after(start, ['apologises']).stance.trust - start.stance.trust;
    const twice = after(start, ['apologises'], ['apologises']);
    expect(after(twice, ['apologises']).stance.trust - twice.stance.trust).toBeLessThan(first / 3);
  });

  it('does not mend a breach by facts and proposals', () => {
    const breached = after(start, ['dismisses']);
    expect(after(breached, ['names-fact'], ['proposes-next-step']).hurt).toBe(breached.hurt);
  });

  it('counts kind words in a turn that hurts for little', () => {
    expect(trustAfter({ moves: ['acknowledges', 'blames'] })).toBeLessThan(start.stance.trust - 0.1);
  });

  it('falls less for a calm temperament and rises more for a quick one', () => {
    expect(trustAfter({ moves: ['dismisses'] }, { fall: 0.2, rise: 0.5 })).toBeGreaterThan(trustAfter({ moves: ['dismisses'] }, { fall: 0.9, rise: 0.5 }));
    expect(trustAfter({ moves: ['asks-open'] }, { fall: 0.5, rise: 0.9 })).toBeGreaterThan(trustAfter({ moves: ['asks-open'] }, { fall: 0.5, rise: 0.1 }));
  });

  it('gives more for what the persona respects', () => {
    expect(trustAfter({ moves: ['names-fact'] }, { ...temperament, respects: ['names-fact'] })).toBeGreaterThan(trustAfter({ moves: ['names-fact'] }));
  });

  it('believes kind words less when delivery belies them, and nothing else by an ordinary one', () => {
    const said: Happened = { moves: ['acknowledges'] };
    const flat = trustAfter({ ...said, percepts: ['pitch-flatter-than-usual'] });
    const both = trustAfter({ ...said, percepts: ['pitch-flatter-than-usual', 'gaze-away'] });
    expect(flat).toBeLessThan(trustAfter(said));
    expect(both).toBeLessThan(flat);
    expect(trustAfter({ ...said, percepts: ['long-pause-inside-turn'] })).toBe(trustAfter(said));
    expect(feel(start, { moves: ['asks-closed'], percepts: ['louder-than-usual'] }, temperament).stance.tension)
      .toBeGreaterThan(feel(start, { moves: ['asks-closed'] }, temperament).stance.tension);
  });

  it('stays between 0 and 1, counts a repeated move once and leaves its input alone', () => {
    let inner = start;
    for (let turn = 0; turn < 50; turn++) inner = feel(inner, { moves }, temperament);
    for (const value of [...Object.values(inner.stance), inner.hurt]) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
    expect(after(start, ['blames', 'blames'])).toEqual(after(start, ['blames']));
    expect(after(start, [])).toEqual(start);
    expect(start).toEqual(unhurt({ trust: 0.35, tension: 0.45, engagement: 0.5 }));
  });
});
