import { boundariesOf, type BoundaryWord } from './boundaries.ts';
import type { Example } from './Example.ts';
import type { Language } from './Language.ts';
import type { PauseRates } from './pauseRates.ts';
import type { TextTurn } from './readTexts.ts';

/** Where a sentence ends and the same speaker goes on, the words were complete and the turn was not: it counts as both, this much as an end. */
const sentenceShare = 0.6;
/** A monologue has no ends of turns; its sentences stand for them with this weight. */
const monologueShare = 0.8;
/** Sentences back at which the transcript may begin; a turn is seldom heard whole when it is long. */
const contexts = [0, 0, 0, 1, 1, 2, 4];

/** Sources that stand for more or less than their size: task dialogues are many and all alike, spoken Spanish and our own turns are few. */
const sourceShares: Readonly<Record<string, number>> = { en_taskmaster4: 0.2, en_sgd: 0.2, es_spoken: 3, own: 3 };
export const shareOf = (source: string): number => sourceShares[source] ?? 1;

/** Every partial transcript of a turn: its ends as complete, every proper prefix as not. */
export function makeExamples(turn: TextTurn, language: Language, rates: PauseRates, random: () => number): readonly Example[] {
  const words = turnBoundaries(turn, language);
  const starts = sentenceStarts(turn);
  const examples: Example[] = [];
  let sentence = 0;
  words.forEach(({ boundary }, index) => {
    while (starts[sentence + 1] !== undefined && starts[sentence + 1]! <= index) sentence += 1;
    const back = contexts[Math.floor(random() * contexts.length)]!;
    const from = starts[Math.max(0, sentence - back)]!;
    const text = words.slice(from, index + 1).map((word) => word.text).join(' ');
    const add = (complete: 0 | 1, weight: number): void => {
      examples.push({ text, language: language.id, document: turn.document, source: turn.source, complete, boundary, settled: !(boundary === 'sentenceEnd' && turn.yields), weight: weight * shareOf(turn.source) });
    };
    if (boundary === 'turnEnd') return add(1, 1);
    if (boundary !== 'sentenceEnd') return add(0, rates[boundary]);
    add(1, turn.yields ? sentenceShare * rates.sentenceEnd : monologueShare);
    // A lone sentence tells nothing of what comes next.
    if (turn.yields) add(0, (1 - sentenceShare) * rates.sentenceEnd);
  });
  return examples;
}

export function turnBoundaries(turn: TextTurn, language: Language): readonly BoundaryWord[] {
  const joins = new Set(language.joiners);
  const fills = new Set(language.fillers);
  return boundariesOf(turn, (word) => joins.has(word) || (language.id === 'fr' && /^(qu|lorsqu|puisqu)['’]/.test(word)), (word) => fills.has(word));
}

function sentenceStarts(turn: TextTurn): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const sentence of turn.sentences) {
    starts.push(at);
    at += sentence.length;
  }
  return starts;
}
