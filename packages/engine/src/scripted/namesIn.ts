import type { Scenario } from '../scenario/Scenario.ts';

/** Written large in the middle of a sentence, and no name of anybody. */
const noNames = new Set(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December', 'Christmas', 'Doctor', 'Saint', 'English', 'German']);

const known = new WeakMap<object, ReadonlyMap<string, string>>();

/**
 * Names of people and houses that a scenario speaks of, lower case, with the way they are written. Not the
 * persona's own: nobody calls back to themself.
 */
export function namesIn(scenario: Pick<Scenario, 'brief' | 'setting' | 'persona'>): ReadonlyMap<string, string> {
  let names = known.get(scenario.brief);
  if (!names) {
    const { brief, setting, persona } = scenario;
    const own = new Set(persona.name.split(' '));
    const found = [brief.learner, brief.hiddenFromLearner, setting, ...persona.facts.map(({ text }) => text)].flatMap((text) => text.match(/(?<=[\p{Ll}\d,;] )\p{Lu}\p{Ll}{2,}\b/gu) ?? []);
    names = new Map(found.filter((name) => !noNames.has(name) && !own.has(name)).map((name) => [name.toLowerCase(), name]));
    known.set(scenario.brief, names);
  }
  return names;
}
