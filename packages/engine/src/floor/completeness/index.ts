export type { CompletenessModel, CompletenessWeights } from './CompletenessModel.ts';
export { createCompleteness, type Completeness } from './createCompleteness.ts';
export { completenessLanguages, loadCompletenessModel } from './loadCompletenessModel.ts';
