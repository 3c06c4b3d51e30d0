import { sentenceChecker } from '../../language/checks/checkSentence.ts';
import type { LanguageRequest } from '../../ports/LanguagePort.ts';
import { splitSentences } from '../../reasoning/sentences/splitSentences.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import { heardPhrase } from '../heardPhrase.ts';
import { daysIn } from './dayIn.ts';
import { countedIn, numbersIn } from './numberIn.ts';
import { dueDaysIn, offersIn } from './offerIn.ts';
import { saidByLearner } from './saidByLearner.ts';

/** A line with its slots filled. */
export interface FilledLine {
  readonly sentences: readonly string[];
  /** The learner's phrases that were taken up. */
  readonly echoes: readonly string[];
}

/** Longer than this a phrase is the learner's sentence and no longer the persona's, letters. */
const longestPhrase = 32;

const slot = /\{(heard|earlier|(?:said-)?(?:day|due|number|offer|name))\}/g;

export interface SlotsOptions {
  readonly scenario: Scenario;
  readonly request: LanguageRequest;
  /** Phrases taken up before; none is taken up twice. */
  readonly spent: readonly string[];
  /** Names the scenario speaks of: lower case, and as they are written. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Fills the slots of one line after the other. `{day}`, `{number}`, `{name}` and `{earlier}` take what the learner named at
 * least two turns ago, `{due}` (a day something is proposed for) and `{offer}` the last one of all, `{said-…}` and `{heard}` what this turn names. Undefined where a slot finds nothing that is safe
 * to say back, or where the whole would not pass the checks that a model's sentences must pass.
 */
export function slotFiller({ scenario, request, spent, names }: SlotsOptions): (say: string) => FilledLine | undefined {
  const { locale } = request;
  const language = locale.toLowerCase().split('-')[0] ?? '';
  let said: ReturnType<typeof saidByLearner> | undefined;

  function phraseFor(kind: string, taken: readonly string[]): string | undefined {
    said ??= saidByLearner(scenario.vocabulary, language, request);
    const own = [...spent, ...taken];
    const bare = kind.replace('said-', '');
    const texts = kind === 'heard' || kind.startsWith('said-') ? said.now : latestFirst.has(bare) ? said.any : said.earlier;
    if (bare === 'heard' || bare === 'earlier') return texts.map((text) => heardPhrase(text, locale, { spent: own, names })).find((phrase) => phrase !== undefined);
    const found = (latestFirst.has(bare) ? texts.toReversed() : texts).flatMap((text) => (finders[kind] ?? finders[bare]!)(text, language, names));
    return found.find((phrase) => phrase.length <= longestPhrase && !own.includes(phrase));
  }

  return (say) => {
    const phrases = new Map<string, string>();
    for (const [, kind] of say.matchAll(slot)) {
      const phrase = phrases.get(kind!) ?? phraseFor(kind!, [...phrases.values()]);
      if (!phrase) return undefined;
      phrases.set(kind!, phrase);
    }
    const echoes = [...phrases.values()];
    const whole = say.replace(slot, (_, kind: string) => phrases.get(kind)!);
    const sentences = splitSentences(whole).map((sentence) => sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
    const check = sentenceChecker(scenario, request.situation, request);
    return sentences.some((sentence) => check(sentence).refused !== undefined) ? undefined : { sentences, echoes };
  };
}

/** An appointment is the last one made; a fact is the first one named. */
const latestFirst = new Set(['due', 'offer']);

const finders: Readonly<Record<string, (text: string, language: string, names: ReadonlyMap<string, string>) => readonly string[]>> = {
  // A day something is proposed for has not happened yet.
  day: (text, language) => daysIn(text, language).filter((day) => !dueDaysIn(text, language).includes(day)),
  'said-day': daysIn,
  due: dueDaysIn,
  number: countedIn,
  // What was said just now is known for what it is.
  'said-number': numbersIn,
  offer: offersIn,
  name: (text, _, names) => (text.match(/[\p{L}]+/gu) ?? []).flatMap((word) => names.get(word.toLowerCase()) ?? []),
};
