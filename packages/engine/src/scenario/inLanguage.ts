import { ParleyError } from '../errors/ParleyError.ts';
import type { Scenario } from './Scenario.ts';

/** Languages the persona speaks without a model, the scenario's own first, such as `['en', 'de']`. */
export function scenarioLanguages({ locale, script }: Scenario): readonly string[] {
  const own = languageOf(locale);
  return [own, ...Object.keys(script?.words ?? {}).filter((language) => language !== own)];
}

/**
 * The scenario as it is held in one of its languages: its locale, and what the learner reads where that is
 * translated. A text without a translation stays as it is.
 * @throws ParleyError `invalid-document` when the script does not speak the language.
 */
export function inLanguage(scenario: Scenario, locale: string): Scenario {
  const language = languageOf(locale);
  if (language === languageOf(scenario.locale)) return scenario;
  const languages = scenarioLanguages(scenario);
  if (!languages.includes(language)) {
    throw new ParleyError(`This scenario does not speak "${locale}". Its languages: ${languages.join(', ')}.`, { code: 'invalid-document', port: 'scenario' });
  }
  const told = scenario.translations?.[language];
  return {
    ...scenario,
    locale,
    title: told?.title ?? scenario.title,
    setting: told?.setting ?? scenario.setting,
    brief: { ...scenario.brief, learner: told?.brief.learner ?? scenario.brief.learner },
    persona: { ...scenario.persona, role: told?.role ?? scenario.persona.role },
    objectives: scenario.objectives.map((objective) => ({ ...objective, label: told?.objectives?.[objective.id] ?? objective.label })),
    difficulty: scenario.difficulty.map((level) => ({ ...level, label: told?.levels?.[level.id] ?? level.label })),
  };
}

function languageOf(locale: string): string {
  return locale.toLowerCase().split('-')[0] ?? '';
}
