export { describeClock, type ClockUnderTest } from './describeClock.ts';
export { describeLanguage } from './describeLanguage.ts';
