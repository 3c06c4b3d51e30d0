import type { InspectionMessages } from '../../../messages/InspectionMessages.ts';
import type { FloorPlace } from '../log/FloorLog.ts';

/** A place by whose it is and what it is: "Daniel speaking". */
export function placeName(place: FloorPlace, persona: string, { inspector: { chart } }: InspectionMessages): string {
  const party = place.startsWith('learner') ? chart.learner : place.startsWith('persona') ? persona : '';
  return `${party} ${chart.places[place]}`.trim();
}
