import type { HistoryTurn } from '../../ports/LanguagePort.ts';
import type { Situation } from '../../reasoning/ledger/Situation.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import { hiddenNow, instructionsOf, leakIn, quotes } from './leaksOf.ts';
import type { CheckPhrases } from './phrases/CheckPhrases.ts';
import { de } from './phrases/de.ts';
import { en } from './phrases/en.ts';
import { es } from './phrases/es.ts';
import { fr } from './phrases/fr.ts';

const phrasesOf: Readonly<Record<string, CheckPhrases>> = { de, en, es, fr };

/** Why a sentence was not spoken. */
export type Refusal = 'leak' | 'instructions' | 'coaching' | 'assistant' | 'therapist' | 'repeat' | 'length';

export interface SentenceCheck {
  /** The sentence as it may be spoken: without stage directions, markup and speaker's name. Empty when nothing is left. */
  readonly text: string;
  readonly refused?: Refusal;
}

/** Sentences a turn may have, by how much the persona talks. */
const mostSentences = { terse: 3, medium: 4, talkative: 6 } as const;

/** A sentence longer than this is a speech, words. */
const mostWords = 45;

/** Two sentences are the same once they share this much of their words. */
const sameShare = 0.85;

/**
 * Judges the sentences of one turn in order, before they are spoken: in character, no coaching, no
 * leak, no repeat, no monologue. Rules only: the same sentence always gets the same verdict.
 */
export function sentenceChecker(
  scenario: Scenario,
  situation: Situation,
  { history, learnerText, locale }: { readonly history: readonly HistoryTurn[]; readonly learnerText: string; readonly locale: string },
): (sentence: string) => SentenceCheck {
  const hidden = hiddenNow(scenario, situation, history, learnerText, locale);
  const instructions = instructionsOf(scenario);
  const phrases = phrasesOf[locale.toLowerCase().split('-')[0] ?? ''] ?? en;
  const patterns = Object.entries(phrases).map(([kind, sources]) => [kind as keyof CheckPhrases, new RegExp((sources as string[]).join('|'), 'iu')] as const);
  const earlier = history.filter(({ who }) => who === 'persona').flatMap(({ text }) => text.split(/(?<=[.!?…])\s+/)).map(wordsOf);
  const most = mostSentences[scenario.persona.communicationStyle.verbosity];
  const first = scenario.persona.name.split(' ')[0] ?? '';
  const before = history.filter(({ who }) => who === 'persona').map(({ text }) => ` ${wordsOf(text).join(' ')} `);
  let spoken = 0;

  return (sentence) => {
    const text = withoutDirections(sentence, first);
    if (!text) return { text };
    const refused = refusalOf(text);
    if (refused) return { text, refused };
    spoken += 1;
    earlier.push(wordsOf(text));
    return { text };
  };

  /** Part of an earlier turn, word for word: a long sentence may have been cut at a comma then and now. */
  function said(words: readonly string[]): boolean {
    return words.length >= 6 && before.some((text) => text.includes(` ${words.join(' ')} `));
  }

  function refusalOf(text: string): Refusal | undefined {
    if (leakIn(text, hidden) !== undefined) return 'leak';
    if (quotes(text, instructions)) return 'instructions';
    const spoke = patterns.find(([, pattern]) => pattern.test(text))?.[0];
    // Asked in earnest, "are you an AI?" gets an honest answer.
    if (spoke && !(spoke === 'assistant' && situation.said.includes('machine'))) return spoke;
    const words = wordsOf(text);
    if (words.length >= 4 && (earlier.some((other) => same(words, other)) || said(words))) return 'repeat';
    if (spoken >= most || words.length > mostWords) return 'length';
    return undefined;
  }
}

function withoutDirections(sentence: string, name: string): string {
  return sentence
    .replace(/\*[^*]*\*|\[[^\]]*\]|\([^)]*\)|<[^>]*>/g, ' ')
    .replace(/[*_#`~]+|\p{Extended_Pictographic}\uFE0F?/gu, '')
    .replace(new RegExp(`^\\s*(?:${escaped(name)}\\b[^:]{0,20}|persona|assistant)\\s*:\\s*`, 'i'), '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“„«»']+|["”“«»']+$/g, '')
    .trim();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function same(words: readonly string[], other: readonly string[]): boolean {
  if (other.length < 4) return false;
  const others = new Set(other);
  const shared = [...new Set(words)].filter((word) => others.has(word)).length;
  return shared / new Set([...words, ...other]).size >= sameShare;
}
