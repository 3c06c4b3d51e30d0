import { scenarioLanguages } from '../inLanguage.ts';
import type { Scenario } from '../Scenario.ts';
import type { Finding } from './Finding.ts';
import { lintCare } from './lintCare.ts';
import { lintClaims } from './lintClaims.ts';
import { lintDifficulty } from './lintDifficulty.ts';
import { reachableBeats, vainHopes } from './reachableBeats.ts';

const purposes = ['open', 'reply', 'silence', 'interrupted', 'close'] as const;

/** Wordings a beat should have when a talk may come to it more than once. */
const fewestWordings = 2;

/**
 * Looks for what a valid scenario still gets wrong: beats nobody can reach, gates that never open, words that
 * are missing in a language, endings without a way to them, purposes without a beat, honesty and care that nobody
 * hears asked for, claims about the talk that nothing makes sure of. Errors first.
 */
export function lintScenario(scenario: Scenario): readonly Finding[] {
  const findings = [...lintBeats(scenario), ...lintWords(scenario), ...lintTranslations(scenario), ...lintGates(scenario), ...lintEndings(scenario), ...lintCare(scenario), ...lintClaims(scenario), ...lintPractice(scenario)];
  return findings.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}

function* lintBeats(scenario: Scenario): Generator<Finding> {
  const beats = scenario.script?.beats;
  if (!beats) return yield { path: ['script'], severity: 'warning', message: 'has no script: without a language model it cannot be played' };
  const reached = reachableBeats(scenario);
  for (const [index, beat] of beats.entries()) {
    if (!reached.has(beat.id)) yield { path: ['script', 'beats', index], severity: 'error', message: `beat "${beat.id}" can never be reached: it waits for ${vainHopes(scenario, beat, reached)}` };
  }
  for (const purpose of purposes) {
    const own = beats.filter((beat) => (beat.purpose ?? 'reply') === purpose);
    if (own.length === 0) yield { path: ['script', 'beats'], severity: 'error', message: `has no beat for the purpose "${purpose}": the persona would have no words there` };
    else if (!own.some(({ when }) => !when) && purpose !== 'silence' && purpose !== 'interrupted') yield { path: ['script', 'beats'], severity: 'warning', message: `has no beat without a condition for the purpose "${purpose}", so the persona may run out of words` };
    yield* shadowed(own.toSorted((a, b) => (b.priority ?? 0) - (a.priority ?? 0)), beats);
  }
}

/** A beat that always fits and never runs out leaves nothing to those below it. */
function* shadowed(ordered: readonly NonNullable<Scenario['script']>['beats'][number][], all: readonly { readonly id: string }[]): Generator<Finding> {
  const wall = ordered.findIndex((beat) => !beat.when && beat.recurs && !beat.discloses);
  if (wall < 0) return;
  for (const beat of ordered.slice(wall + 1)) {
    yield { path: ['script', 'beats', all.findIndex(({ id }) => id === beat.id)], severity: 'error', message: `beat "${beat.id}" is never played: "${ordered[wall]!.id}" above it always fits and recurs` };
  }
}

function* lintWords(scenario: Scenario): Generator<Finding> {
  const { script, vocabulary } = scenario;
  if (!script) return;
  const spoken = script.beats.filter(({ withhold }) => !withhold);
  for (const [language, words] of Object.entries(script.words)) {
    for (const { id, recurs, discloses, ending } of spoken) {
      const lines = words[id];
      if (!lines) yield { path: ['script', 'words', language], severity: 'error', message: `has no words for beat "${id}" in ${language}` };
      else if (lines.length < fewestWordings && !recurs && !discloses && !ending) yield { path: ['script', 'words', language, id], severity: 'warning', message: `has ${lines.length} wording for beat "${id}" in ${language}; a second time it has none` };
    }
    for (const id of Object.keys(words)) {
      if (!spoken.some((beat) => beat.id === id)) yield { path: ['script', 'words', language, id], severity: 'warning', message: `has words for "${id}", and no beat is called so` };
    }
    if (!vocabulary[language]) yield { path: ['vocabulary'], severity: 'error', message: `has words in ${language} and no vocabulary for it: topics would never be noticed` };
  }
  const topics = new Set(Object.values(vocabulary).flatMap((own) => Object.keys(own)));
  for (const [language, own] of Object.entries(vocabulary)) {
    for (const topic of topics) if (!own[topic]) yield { path: ['vocabulary', language], severity: 'error', message: `does not know the topic "${topic}" in ${language}` };
  }
}

/** Who is spoken to in a language reads in it beforehand. */
function* lintTranslations(scenario: Scenario): Generator<Finding> {
  const spoken = scenarioLanguages(scenario);
  for (const language of Object.keys(scenario.translations ?? {})) {
    if (scenario.script && !spoken.includes(language)) yield { path: ['translations', language], severity: 'warning', message: `is told in ${language}, and the script has no words in ${language}: nobody could hold it in that language` };
  }
  for (const language of spoken.slice(1)) {
    const told = scenario.translations?.[language];
    if (!told) yield { path: ['translations'], severity: 'warning', message: `speaks ${language} and has no title and brief in it: add translations.${language}` };
    const missing = scenario.objectives.filter(({ id }) => told && !told.objectives?.[id]);
    if (missing.length > 0) yield { path: ['translations', language, 'objectives'], severity: 'warning', message: `has no ${language} label for ${missing.map(({ id }) => `"${id}"`).join(', ')}` };
  }
}

function* lintGates(scenario: Scenario): Generator<Finding> {
  const { persona, objectives, script } = scenario;
  const spoken = Object.keys(script?.words ?? {}).filter((language) => language !== scenario.locale.split('-')[0]);
  const hardest = Math.max(0, ...scenario.difficulty.map(({ trustGates = 0 }) => trustGates));
  for (const [index, { id, gate, sensitivity }] of persona.facts.entries()) {
    const path = ['persona', 'facts', index, 'gate'];
    const objective = objectives.find((candidate) => candidate.id === gate.afterObjective);
    if (gate.afterObjective && !objective?.metWhen) yield { path, severity: 'error', message: `the gate of "${id}" never opens offline: the objective "${gate.afterObjective}" has no rule by which it is met` };
    const step = persona.facts.find((candidate) => candidate.id === gate.after?.fact);
    if (step && (step.gate.trust ?? 0) > (gate.trust ?? 0)) yield { path, severity: 'warning', message: `the gate of "${id}" asks for less trust than that of "${step.id}", the step before it` };
    if (script && gate.after && !script.beats.some(({ discloses }) => discloses?.includes(gate.after!.fact))) yield { path, severity: 'error', message: `the gate of "${id}" never opens offline: no beat tells "${gate.after.fact}", the step before it` };
    if ((gate.trust ?? 0) + hardest > 0.95) yield { path, severity: 'warning', message: `the gate of "${id}" needs a trust of ${(gate.trust! + hardest).toFixed(2)} on the hardest level, which hardly any talk wins` };
    if (script && !script.beats.some(({ discloses }) => discloses?.includes(id))) yield { path: ['persona', 'facts', index], severity: 'warning', message: `no beat tells the fact "${id}"` };
    for (const language of Object.keys(gate).length > 0 ? spoken : []) {
      if (!persona.translations?.[language]?.facts[id]) yield { path: ['persona', 'translations', language], severity: 'warning', message: `does not say the fact "${id}" in ${language}: a model that tells it there too early would not be noticed` };
    }
    if (sensitivity === 'secret' && gate.trust === undefined && !gate.afterObjective) yield { path, severity: 'error', message: `"${id}" is a secret, and its gate asks for neither trust nor an objective` };
  }
}

function* lintEndings(scenario: Scenario): Generator<Finding> {
  const { endings, script } = scenario;
  if (!script) return;
  for (const [index, { id }] of endings.entries()) {
    if (!script.beats.some(({ ending }) => ending === id)) yield { path: ['endings', index], severity: 'error', message: `no beat leads to the ending "${id}"` };
  }
}

function* lintPractice(scenario: Scenario): Generator<Finding> {
  const { objectives } = scenario;
  yield* lintDifficulty(scenario);
  for (const [index, { id, metWhen }] of objectives.entries()) {
    if (!metWhen) yield { path: ['objectives', index], severity: 'warning', message: `objective "${id}" has no rule by which it is met offline` };
  }
}
