import { concat, defer, filter, from, map, Subject, type Observable } from 'rxjs';
import type { InputEvent } from '../ingress/InputEvent.ts';
import type { MouthTimeline } from '../rendering/MouthTimeline.ts';

/** A face that comes late still has to move its lips to what is being said and to what is queued behind it. */
const kept = 8;

/**
 * The mouth timelines among the inputs, each with all that is known of its utterance so far; those of
 * the latest utterances also for who subscribes later.
 */
export function lastMouths(inputs: Observable<{ readonly event: InputEvent }>): Observable<MouthTimeline> {
  const known = new Map<string, MouthTimeline>();
  const mouths = new Subject<MouthTimeline>();
  inputs
    .pipe(
      map(({ event }) => event),
      filter((event) => event.type === 'speech.marked'),
      map(({ utterance, phones, words, adds }): MouthTimeline => {
        const before = adds ? known.get(utterance) : undefined;
        return { utterance, phones: [...(before?.phones ?? []), ...phones], words: [...(before?.words ?? []), ...words] };
      }),
    )
    .subscribe({
      next: (mouth) => {
        known.delete(mouth.utterance);
        known.set(mouth.utterance, mouth);
        for (const [utterance] of known) if (known.size > kept) known.delete(utterance);
        mouths.next(mouth);
      },
      complete: () => mouths.complete(),
    });
  return defer(() => concat(from([...known.values()]), mouths));
}
