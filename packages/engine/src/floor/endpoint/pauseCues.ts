import type { Word } from '../../ports/TranscriberPort.ts';
import type { HeardWords } from '../predictor/index.ts';
import { isBackchannel, isFiller, isWholeAnswer, mostCompleteness } from '../words/index.ts';
import type { EndpointContext } from './endpointMachine.ts';
import type { PauseCues } from './forecastTurnEnd.ts';
import { textOf, wordsInFlight, wordsOf, type TurnWords } from './turnWords.ts';

/** Words behind which a transcriber set a comma or a dash are at most so complete. */
const mostBeforeComma = 0.15;

/** Everything the endpoint knows of the pause that is going on. Pure. */
export function pauseCues(context: EndpointContext): PauseCues {
  const { pace, voiceEndedAt, acoustic, gaze, hearing } = context;
  const begun = pace.startedAt >= 0;
  const { wholeAnswer, words } = readOnce(context);
  return {
    wordsInFlight: wordsInFlight(context.words, hearing, voiceEndedAt, context.now()),
    wholeAnswer,
    turnSeconds: begun ? Math.max(0, voiceEndedAt - pace.startedAt) / 1000 : undefined,
    runSeconds: begun ? Math.max(0, voiceEndedAt - pace.voiceAt) / 1000 : undefined,
    pauses: pace.pauses,
    history: pace.history,
    words,
    ask: pace.ask,
    gaze,
    acoustic,
  };
}

interface Read {
  readonly locale: string;
  readonly completeness: number | undefined;
  readonly voiceEndedAt: number;
  readonly wholeAnswer: boolean;
  readonly words: HeardWords | undefined;
}

/** One pause asks about the same words several times a look. */
const newest = new WeakMap<TurnWords, Read>();

function readOnce(context: EndpointContext): Read {
  const { words, locale, completeness, voiceEndedAt } = context;
  const known = newest.get(words);
  if (known?.locale === locale && known.completeness === completeness && known.voiceEndedAt === voiceEndedAt) return known;
  const text = textOf(words);
  const read: Read = { locale, completeness, voiceEndedAt, wholeAnswer: text !== '' && isWholeAnswer(text, locale), words: text ? heardWords(context, text) : undefined };
  newest.set(words, read);
  return read;
}

function heardWords({ words, completeness, voiceEndedAt, locale }: EndpointContext, text: string): HeardWords {
  const timed = wordsOf(words).filter(isTimed);
  const last = timed.at(-1);
  const before = timed.slice(0, -1);
  const spoken = text.split(/\s+/);
  const fillers = spoken.filter((word) => isFiller(word, locale)).length;
  const end = spoken.at(-1)!;
  // "Mm hm" is an answer, though each half of it alone is a filler.
  const brokeOff = isFiller(end, locale) && !(spoken.length > 1 && isBackchannel(text, locale));
  const goesOn = /(\.\.|…|[,;:–—-])$/.test(text);
  return {
    completeness: completeness === undefined ? undefined : Math.min(completeness, goesOn ? mostBeforeComma : 1, mostCompleteness(text, locale)),
    count: spoken.length,
    unreadSeconds: last ? Math.max(0, voiceEndedAt - last.end) / 1000 : 0,
    lastWord: { seconds: last ? (last.end - last.start) / 1000 : NaN, letters: end.replace(/[^\p{L}\p{N}]/gu, '').length, filler: brokeOff },
    logWordSeconds: before.length > 1 ? before.reduce((sum, { start, end: over }) => sum + Math.log((over - start) / 1000 + 0.02), 0) / before.length : undefined,
    fillerShare: fillers / (spoken.length + 3),
  };
}

type TimedWord = Word & { readonly start: number; readonly end: number };

function isTimed(word: Word): word is TimedWord {
  return word.start !== undefined && word.end !== undefined;
}
