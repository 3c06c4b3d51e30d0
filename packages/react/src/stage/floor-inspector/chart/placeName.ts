import type { Messages } from '../../../messages/Messages.ts';
import type { FloorPlace } from '../log/FloorLog.ts';

/** A place by whose it is and what it is: "Daniel speaking". */
export function placeName(place: FloorPlace, persona: string, { inspector: { chart } }: Messages): string {
  const party = place.startsWith('learner') ? chart.learner : place.startsWith('persona') ? persona : '';
  return `${party} ${chart.places[place]}`.trim();
}
