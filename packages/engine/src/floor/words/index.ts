export { completenessOf } from './completenessOf.ts';
export { isBackchannel, startsBackchannel } from './isBackchannel.ts';
export { isFiller } from './isFiller.ts';
export { mostCompleteness } from './mostCompleteness.ts';
export { isWholeAnswer } from './isWholeAnswer.ts';
