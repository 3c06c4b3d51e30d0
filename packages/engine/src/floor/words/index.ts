export { completenessOf } from './completenessOf.ts';
export { isBackchannel, startsBackchannel } from './isBackchannel.ts';
export { isFiller } from './isFiller.ts';
