/** Bits of the classes a word may belong to. A word often has several: `that` joins, points and stands for a thing. */
export const wordClasses = {
  conjunction: 1,
  determiner: 2,
  preposition: 4,
  auxiliary: 8,
  subject: 16,
  question: 32,
  answer: 64,
  filler: 128,
  number: 256,
} as const;

export type WordClass = keyof typeof wordClasses;
