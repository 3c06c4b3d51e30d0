import type { z } from 'zod';
import type { Condition, Scenario } from './Scenario.ts';

type Refuse = (path: readonly PropertyKey[], message: string) => void;

/** Refuses a scenario whose parts name beats, facts, topics, objectives or endings that are not there. */
export function checkReferences(scenario: Scenario, context: z.RefinementCtx): void {
  const refuse: Refuse = (path, message) => {
    context.addIssue({ code: 'custom', path: [...path], message, params: { final: true } });
  };
  const known = {
    fact: ids(scenario.persona.facts, ['persona', 'facts'], refuse),
    objective: ids(scenario.objectives, ['objectives'], refuse),
    ending: ids(scenario.endings, ['endings'], refuse),
    beat: ids(scenario.script?.beats ?? [], ['script', 'beats'], refuse),
    topic: new Set(Object.values(scenario.vocabulary).flatMap((topics) => Object.keys(topics))),
  };
  const check = (kind: keyof typeof known, names: readonly string[] | undefined, path: readonly PropertyKey[]): void => {
    names?.forEach((name, index) => {
      if (!known[kind].has(name)) refuse([...path, index], `expected the id of ${article(kind)}, there is no ${kind} "${name}"`);
    });
  };
  const checkCondition = (when: Condition | undefined, path: readonly PropertyKey[]): void => {
    if (!when) return;
    for (const field of ['said', 'notSaid', 'saidSoFar', 'asked', 'askedBefore', 'askedNow', 'notAskedNow'] as const) check('topic', when[field], [...path, field]);
    for (const field of ['visited', 'anyVisited', 'notVisited', 'after'] as const) check('beat', when[field], [...path, field]);
    for (const field of ['disclosed', 'notDisclosed'] as const) check('fact', when[field], [...path, field]);
    check('objective', when.objectives, [...path, 'objectives']);
  };

  scenario.persona.facts.forEach((fact, index) => {
    const path = ['persona', 'facts', index, 'gate'];
    check('topic', fact.gate.askedAbout, [...path, 'askedAbout']);
    if (fact.gate.after) check('fact', [fact.gate.after.fact], [...path, 'after', 'fact']);
    if (fact.gate.afterObjective && !known.objective.has(fact.gate.afterObjective)) {
      refuse([...path, 'afterObjective'], `expected the id of an objective, there is no objective "${fact.gate.afterObjective}"`);
    }
  });
  for (const [language, { facts }] of Object.entries(scenario.persona.translations ?? {})) {
    for (const fact of Object.keys(facts)) {
      if (!known.fact.has(fact)) refuse(['persona', 'translations', language, 'facts', fact], `expected the id of a fact, there is no fact "${fact}"`);
    }
  }
  for (const [language, { objectives = {}, levels = {} }] of Object.entries(scenario.translations ?? {})) {
    const path = ['translations', language];
    for (const id of Object.keys(objectives)) if (!known.objective.has(id)) refuse([...path, 'objectives', id], `expected the id of an objective, there is no objective "${id}"`);
    for (const id of Object.keys(levels)) {
      if (!scenario.difficulty.some((level) => level.id === id)) refuse([...path, 'levels', id], `expected the id of a level of difficulty, there is no level "${id}"`);
    }
  }
  if (scenario.script) scenario.difficulty.forEach(({ objections }, index) => check('beat', objections, ['difficulty', index, 'objections']));
  scenario.objectives.forEach((objective, index) => checkCondition(objective.metWhen, ['objectives', index, 'metWhen']));
  scenario.endings.forEach((ending, index) => checkCondition(ending.reached, ['endings', index, 'reached']));
  scenario.guardrails.forEach((guardrail, index) => {
    if (guardrail.detect.kind === 'topics') check('topic', guardrail.detect.topics, ['guardrails', index, 'detect', 'topics']);
  });
  scenario.script?.beats.forEach((beat, index) => {
    const path = ['script', 'beats', index];
    checkCondition(beat.when, [...path, 'when']);
    check('fact', beat.discloses, [...path, 'discloses']);
    if (beat.ending && !known.ending.has(beat.ending)) {
      refuse([...path, 'ending'], `expected the id of an ending, there is no ending "${beat.ending}"`);
    }
  });
  for (const [locale, words] of Object.entries(scenario.script?.words ?? {})) {
    for (const [beat, lines] of Object.entries(words)) {
      lines.forEach((line, index) => typeof line === 'object' && checkCondition(line.when, ['script', 'words', locale, beat, index, 'when']));
    }
  }
  checkWords(scenario, known.beat, refuse);
}

/** Every language of the script has words for every beat that speaks, and for no other. */
function checkWords(scenario: Scenario, beats: ReadonlySet<string>, refuse: Refuse): void {
  const { script } = scenario;
  if (!script) return;
  const language = scenario.locale.split('-')[0] ?? scenario.locale;
  if (!script.words[language]) refuse(['script', 'words', language], 'expected words in the language of the scenario, came nothing');
  for (const [locale, words] of Object.entries(script.words)) {
    for (const beat of Object.keys(words)) {
      if (!beats.has(beat)) refuse(['script', 'words', locale, beat], `expected the id of a beat, there is no beat "${beat}"`);
    }
    for (const beat of script.beats) {
      if (!beat.withhold && !words[beat.id]) refuse(['script', 'words', locale, beat.id], 'expected wordings of this beat, came nothing');
    }
    if (!scenario.vocabulary[locale]) refuse(['vocabulary', locale], 'expected topics in a language of the script, came nothing');
  }
}

function ids(items: readonly { readonly id: string }[], path: readonly PropertyKey[], refuse: Refuse): Set<string> {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    if (seen.has(item.id)) refuse([...path, index, 'id'], `expected an id of its own, "${item.id}" came twice`);
    seen.add(item.id);
  });
  return seen;
}

function article(kind: string): string {
  return /^[aeo]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
