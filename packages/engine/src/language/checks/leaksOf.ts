import type { Scenario } from '../../scenario/Scenario.ts';
import { openFacts } from '../../reasoning/ledger/holds.ts';
import type { Situation } from '../../reasoning/ledger/Situation.ts';
import type { HistoryTurn } from '../../ports/LanguagePort.ts';
import { saidWords } from './saidWords.ts';

/** Where this share of a fact's own words is said, it is told. */
const toldShare = 0.34;

/**
 * Where this share of a hidden text's own words is said, it leaks. Set on the scenarios' own lines: of those that tell
 * a closed fact in other words four in five are caught, and one in two hundred that tell none is refused in vain.
 */
const leakShare = 0.28;

/** So many words of a hidden text in one sentence may still be chance. */
const chanceWords = 1;

/** So many words in a row out of an instruction are a quotation. */
const quotedWords = 6;

/** Something the persona must not say yet, and the words that would give it away. */
export interface Hidden {
  readonly what: string;
  readonly words: readonly string[];
}

/**
 * What is closed now: facts whose gate is shut, secrets, the hidden brief. Words that the learner has
 * used, that were told already or that stand in what everybody may know give nothing away.
 */
export function hiddenNow(scenario: Scenario, situation: Situation, history: readonly HistoryTurn[], learnerText: string, locale: string): readonly Hidden[] {
  const { persona, brief, setting, title } = scenario;
  const open = openFacts(persona.facts, situation);
  const closed = persona.facts.filter((fact) => !open.includes(fact));
  const own = persona.translations?.[languageOf(locale)];
  const known = new Set(saidWords([
    title, setting, brief.learner, persona.role, persona.name, learnerText,
    ...history.map(({ text }) => text), ...inWords(persona, locale, open).map(({ text }) => text), ...persona.goals,
  ].join(' ')));
  const secrets = closed.length > 0 ? [persona.secrets, own?.secrets ?? []].flatMap((texts) => texts.map((text, index) => ({ what: `secret ${index + 1}`, text }))) : [];
  return [...inWords(persona, locale, closed).map(({ id, text }) => ({ what: id, text })), ...secrets]
    .map(({ what, text }) => ({ what, words: saidWords(text).filter((word) => !known.has(word)) }))
    .filter(({ words }) => words.length > 0);
}

/** Facts in the scenario's own words and, where it has them, in those of the language that is spoken: one entry for each. */
export function inWords<F extends { readonly id: string; readonly text: string }>({ translations }: Pick<Scenario['persona'], 'translations'>, locale: string, facts: readonly F[]): readonly F[] {
  const own = translations?.[languageOf(locale)]?.facts;
  return facts.flatMap((fact) => (own?.[fact.id] ? [fact, { ...fact, text: own[fact.id]! }] : [fact]));
}

function languageOf(locale: string): string {
  return locale.toLowerCase().split('-')[0] ?? '';
}

/** What of the hidden a sentence gives away, or undefined. */
export function leakIn(sentence: string, hidden: readonly Hidden[]): string | undefined {
  const said = new Set(saidWords(sentence));
  return hidden.find(({ words }) => {
    const hits = words.filter((word) => said.has(word)).length;
    return hits > chanceWords && hits / words.length >= leakShare;
  })?.what;
}

/** Facts of a list that a text tells, by words that `known` does not hold already; `share` of them must be said. */
export function toldIn(text: string, facts: readonly { readonly id: string; readonly text: string }[], known = '', share = toldShare): readonly string[] {
  const said = new Set(saidWords(text));
  const old = new Set(saidWords(known));
  const told = facts.filter((fact) => {
    const words = saidWords(fact.text).filter((word) => !old.has(word));
    const hits = words.filter((word) => said.has(word)).length;
    return hits > chanceWords && hits / words.length >= share;
  });
  return [...new Set(told.map(({ id }) => id))];
}

/** True when a sentence quotes the rubric, the guardrails, the hidden brief or other instructions. */
export function quotes(sentence: string, instructions: readonly string[]): boolean {
  const said = ` ${plain(sentence)} `;
  return instructions.some((text) => {
    const words = plain(text).split(' ');
    for (let at = 0; at + quotedWords <= words.length; at += 1) {
      if (said.includes(` ${words.slice(at, at + quotedWords).join(' ')} `)) return true;
    }
    return false;
  });
}

/** Everything of a scenario that steers the persona and is never said. */
export function instructionsOf(scenario: Scenario): readonly string[] {
  return [
    scenario.brief.hiddenFromLearner,
    ...scenario.guardrails.map(({ text }) => text),
    ...scenario.persona.principles.flatMap(({ rule, checks }) => [rule, ...checks]),
    ...scenario.rubric.dimensions.flatMap(({ construct, anchors, indicators }) => [construct, ...indicators, ...anchors.map(({ behaviour }) => behaviour)]),
  ];
}

function plain(text: string): string {
  return (text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
