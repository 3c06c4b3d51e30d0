import type { AnyTalkLines, LearnerLines } from '../LearnerLines.ts';
import { anyTalkDe } from './anyTalkDe.ts';
import { anyTalkEn } from './anyTalkEn.ts';
import { complianceDe } from './complianceDe.ts';
import { complianceEn } from './complianceEn.ts';
import { feedbackDe } from './feedbackDe.ts';
import { feedbackEn } from './feedbackEn.ts';
import { pipDe } from './pipDe.ts';
import { pipEn } from './pipEn.ts';
import { priceDe } from './priceDe.ts';
import { priceEn } from './priceEn.ts';

const anyTalk: Readonly<Record<string, AnyTalkLines>> = { de: anyTalkDe, en: anyTalkEn };

const ofScenario: Readonly<Record<string, Readonly<Record<string, LearnerLines>>>> = {
  'compliance-helen': { de: complianceDe, en: complianceEn },
  'pip-daniel': { de: pipDe, en: pipEn },
  'feedback-joseph': { de: feedbackDe, en: feedbackEn },
  'price-amira': { de: priceDe, en: priceEn },
};

/** Languages in which simulated learners can play a scenario. */
export function learnerLanguages(scenarioId: string): readonly string[] {
  return Object.keys(ofScenario[scenarioId] ?? {});
}

/**
 * What simulated learners say in a scenario.
 * @throws RangeError where nobody has written lines for it.
 */
export function linesOf(scenarioId: string, locale: string): LearnerLines & AnyTalkLines {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  const lines = ofScenario[scenarioId]?.[language];
  const around = anyTalk[language];
  if (!lines || !around) throw new RangeError(`No learner lines for ${scenarioId} in ${locale}. Languages there are: ${learnerLanguages(scenarioId).join(', ') || 'none'}.`);
  return { ...around, ...lines, blame: [...(lines.verdicts ?? []), ...around.blame] };
}
