import { englishFaceBench } from './englishFaceBench.ts';
import { englishInspector } from './englishInspector.ts';
import { englishMind } from './englishMind.ts';
import type { InspectionMessages } from './InspectionMessages.ts';
import type { Messages } from './Messages.ts';

/** What the inspectors say in English. */
export const englishInspection: InspectionMessages = { inspector: englishInspector, mind: englishMind, faceBench: englishFaceBench };

/** A catalogue with all that the inspectors say, in English what it does not have. */
export function withInspection(messages: Messages): Messages & InspectionMessages {
  const { inspector = englishInspector, mind = englishMind, faceBench = englishFaceBench } = messages;
  return { ...messages, inspector, mind, faceBench };
}
