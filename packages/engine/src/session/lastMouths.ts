import { filter, map, ReplaySubject, type Observable } from 'rxjs';
import type { InputEvent } from '../ingress/InputEvent.ts';
import type { MouthTimeline } from '../rendering/MouthTimeline.ts';

/** A face that comes late still has to move its lips to what is being said: some sentences, marked twice each. */
const kept = 8;

/** The mouth timelines among the inputs, the latest ones also for those who subscribe later. */
export function lastMouths(inputs: Observable<{ readonly event: InputEvent }>): Observable<MouthTimeline> {
  const mouths = new ReplaySubject<MouthTimeline>(kept);
  inputs
    .pipe(
      map(({ event }) => event),
      filter((event) => event.type === 'speech.marked'),
    )
    .subscribe(mouths);
  return mouths;
}
