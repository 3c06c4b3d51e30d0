/** What a learner's turn does. A turn may make several moves. */
export const moves = [
  'acknowledges',
  'asks-open',
  'asks-closed',
  'names-fact',
  'states-impact',
  'proposes-next-step',
  'offers-support',
  'apologises',
  'blames',
  'dismisses',
  'threatens',
  'over-promises',
  'greets',
  'closes',
  'steers',
  'interrupts',
  'holds-silence',
  'unclear',
] as const;

export type Move = (typeof moves)[number];
