import { englishInspection } from './englishInspection.ts';
import type { InspectionMessages } from './InspectionMessages.ts';
import { pseudoOf } from './pseudoMessages.ts';

/** What the inspectors say, with every text marked: to be spread into `pseudoMessages`. */
export const pseudoInspection: InspectionMessages = pseudoOf(englishInspection);
