export { describeRig, type RigUnderTest } from './describeRig.ts';
