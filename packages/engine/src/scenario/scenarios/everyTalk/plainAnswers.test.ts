import { expect, it } from 'vitest';
import { appraise } from '../../../reasoning/appraise.ts';
import { emptyLedger, type Ledger } from '../../../reasoning/ledger/Ledger.ts';
import { situationOf } from '../../../reasoning/ledger/Situation.ts';
import { loadLexicon } from '../../../reasoning/lexicons/loadLexicon.ts';
import { planTurn } from '../../../scripted/planTurn.ts';
import { scenarios } from '../index.ts';

await loadLexicon('de');

const objected: Partial<Ledger> = { played: { objects: 1 }, disclosed: ['rekeying'] };
const askedHowLong: Partial<Ledger> = { played: { 'no-late': 1, 'step-warm': 1 }, last: { text: 'Well.', beats: ['step-warm'], disclosed: [] }, met: ['refuse-plainly'] };

const news: Partial<Ledger> = { played: { news: 1 }, last: { text: 'Well.', beats: ['news'], disclosed: [] } };

it.each([
  ['compliance-helen', 'en', 'Let me read it first.', {}, 'reads-first'],
  ['compliance-helen', 'de', 'Lassen Sie mich das erst lesen.', {}, 'reads-first'],
  ['price-amira', 'en', 'Software for labels.', {}, 'objects'],
  ['price-amira', 'de', 'Wir lesen beschädigte Etiketten.', {}, 'objects'],
  ['pip-daniel', 'en', 'I did.', news, 'owns-it'],
  ['pip-daniel', 'en', 'It was my decision.', news, 'owns-it'],
  ['pip-daniel', 'en', 'It is about the releases.', news, 'decided-unanswered'],
  ['pip-daniel', 'de', 'Ich.', news, 'owns-it'],
  ['pip-daniel', 'de', 'Das habe ich entschieden.', news, 'owns-it'],
  ['price-amira', 'en', 'What does that cost you in a year?', {}, 'own-cost'],
  ['price-amira', 'de', 'Was kostet Sie das im Jahr?', {}, 'own-cost'],
  ['price-amira', 'en', "You're right. What would you need from me?", objected, 'says-need'],
  ['price-amira', 'de', 'Sie haben recht. Was bräuchten Sie von mir?', objected, 'says-need'],
  ['compliance-helen', 'en', 'I do have to note that the old date was asked for.', askedHowLong, 'written-up'],
  ['compliance-helen', 'en', 'It takes three days.', askedHowLong, 'days-heard'],
  ['compliance-helen', 'de', 'Das dauert drei Tage.', askedHowLong, 'days-heard'],
] as const)('%s answers what was said (%s: %s)', (id, locale, learnerText, before, beat) => {
  const scenario = scenarios.find((each) => each.id === id)!;
  const { moves } = appraise(learnerText, locale);
  const history = Array.from({ length: 6 }, (_, turn) => ({ who: turn % 2 ? ('learner' as const) : ('persona' as const), text: 'Well.' }));
  const request = { purpose: 'reply', locale, learnerText, moves, stance: { trust: 0.55, tension: 0.3, engagement: 0.5 }, hurt: 0, percepts: [], history, memory: undefined } as const;
  const situation = situationOf(scenario, locale, request, { ...emptyLedger, ...before });
  expect(planTurn(scenario, { ...request, situation, signal: new AbortController().signal }, 1).beat).toBe(beat);
});
