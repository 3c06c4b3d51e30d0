export { defaultLooks, lookIds, type LookId } from './portrait/defaultLooks.ts';
export type { Look } from './portrait/Look.ts';
