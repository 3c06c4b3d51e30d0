import type { Attitude, Cue, Expression, MouthTimeline } from '@parley/engine';

/** No sentence is longer than that, ms; a mark beyond it was damaged. */
const longestSentence = 600_000;

const attitudes: Readonly<Record<Attitude, true>> = {
  attending: true, holdingBack: true, thinking: true, speaking: true, yielding: true, waiting: true, wrappingUp: true, absent: true,
};
const expressions: Readonly<Record<Expression, true>> = {
  neutral: true, happy: true, sad: true, surprise: true, anger: true, concern: true, interest: true, skeptical: true, thinking: true, embarrassed: true,
};

type Fields = Readonly<Record<string, unknown>>;
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isOneOf = (names: object, value: unknown) => typeof value === 'string' && Object.hasOwn(names, value);

/** What each kind of cue needs to be followed. */
const whole: { readonly [Kind in Cue['kind']]: (cue: Fields) => boolean } = {
  attitude: ({ attitude }) => isOneOf(attitudes, attitude),
  express: ({ expression, strength, forMs }) => isOneOf(expressions, expression) && isNumber(strength) && (forMs === undefined || isNumber(forMs)),
  nod: ({ depth }) => depth === 'slight' || depth === 'full',
  shake: () => true,
  tilt: () => true,
  raiseBrows: ({ strength }) => isNumber(strength),
  avertGaze: ({ direction, forMs }) => isOneOf({ left: true, right: true, up: true, down: true }, direction) && isNumber(forMs),
  meetGaze: () => true,
  prepareToSpeak: () => true,
  emphasise: ({ strength }) => isNumber(strength),
  answerSmile: ({ left, right }) => isNumber(left) && isNumber(right),
};

/** A cue as a trace has it; undefined where the line is damaged. */
export function readableCue(value: unknown): Cue | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind } = value as Fields;
  return isOneOf(whole, kind) && whole[kind as Cue['kind']](value as Fields) ? (value as Cue) : undefined;
}

function readableMarks<Mark extends { readonly start: number; readonly end: number }>(marks: unknown, name: Exclude<keyof Mark, 'start' | 'end'> & string): Mark[] {
  if (!Array.isArray(marks)) return [];
  return marks.filter((mark: Fields | null) => {
    if (typeof mark !== 'object' || mark === null || typeof mark[name] !== 'string') return false;
    const { start, end } = mark;
    return isNumber(start) && isNumber(end) && start >= 0 && end >= start && end < longestSentence;
  }) as Mark[];
}

/** The marks of a sentence as a trace has them, without those that are damaged; undefined where it is not told whose they are. */
export function readableMouth({ utterance, phones, words }: Fields): MouthTimeline | undefined {
  if (typeof utterance !== 'string') return undefined;
  return {
    utterance,
    phones: readableMarks<MouthTimeline['phones'][number]>(phones, 'phone'),
    words: readableMarks<MouthTimeline['words'][number]>(words, 'text'),
  };
}
