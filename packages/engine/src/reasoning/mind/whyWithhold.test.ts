import { describe, expect, it } from 'vitest';
import type { LanguageRequest } from '../../ports/LanguagePort.ts';
import { appraise } from '../appraise.ts';
import { emptyLedger, type Ledger } from '../ledger/Ledger.ts';
import { situationOf } from '../ledger/Situation.ts';
import type { Move } from '../moves.ts';
import { whyWithhold } from './whyWithhold.ts';

const told: Ledger = { ...emptyLedger, last: { text: 'My father had a stroke.', beats: [], disclosed: ['father'] } };

function reasonFor(learnerText: string, { ledger = emptyLedger, locale = 'en', held = false, purpose = 'reply' as LanguageRequest['purpose'] } = {}): string | undefined {
  const moves: Move[] = [...appraise(learnerText, locale).moves, ...(held ? (['holds-silence'] as const) : [])];
  const history = [{ who: 'persona', text: 'My father had a stroke.' }] as const;
  const stance = { trust: 0.4, tension: 0.4, engagement: 0.5 };
  const request = { purpose, locale, learnerText, moves, stance, hurt: 0, percepts: [], history, memory: undefined };
  return whyWithhold(situationOf({ vocabulary: {}, objectives: [] }, 'en', request, ledger), request, ledger.last?.disclosed ?? []);
}

describe('whyWithhold', () => {
  it('lets a hard truth stand when the learner only takes it in', () => {
    expect(reasonFor('I see.', { ledger: told })).toMatch(/hard truth/);
    expect(reasonFor('I see.')).toBeUndefined();
  });

  it('waits for a learner who only searches for words, in their language', () => {
    expect(reasonFor('Um… uh')).toMatch(/^a hesitation, and no words yet$/);
    expect(reasonFor('Äh, ähm', { locale: 'de' })).toMatch(/^a hesitation, and no words yet$/);
    expect(reasonFor('Um, I think so')).toBeUndefined();
  });

  it('lets a silence that was given do its work', () => {
    expect(reasonFor('Okay.', { held: true })).toMatch(/pause/);
    expect(reasonFor('Okay.')).toBeUndefined();
  });

  it.each(['What happened?', 'You always do that.', 'Let us meet on Friday at nine.', 'I am sorry, that was wrong of me to say to you yesterday.'])('answers "%s"', (text) => {
    expect(reasonFor(text, { ledger: told, held: true })).toBeUndefined();
  });

  it('never withholds twice in a row, and only from a reply', () => {
    expect(reasonFor('I see.', { ledger: { ...told, withheld: 1 } })).toBeUndefined();
    expect(reasonFor('', { ledger: told, purpose: 'silence' })).toBeUndefined();
  });
});
