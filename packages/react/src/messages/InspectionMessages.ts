import type { FaceBenchMessages } from './FaceBenchMessages.ts';
import type { InspectorMessages } from './InspectorMessages.ts';
import type { MindMessages } from './MindMessages.ts';

/** What the parts of `@parley/react/inspectors` say. No learner reads it, so it is not in the stage's first load. */
export interface InspectionMessages {
  readonly inspector: InspectorMessages;
  readonly mind: MindMessages;
  readonly faceBench: FaceBenchMessages;
}
