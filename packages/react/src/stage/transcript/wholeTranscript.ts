import type { TranscriptEntry } from '@parley/engine';
import { viewTrace, type Trace } from '@parley/engine/trace';

/** All turns of a recording, wherever its replay stands. */
export function wholeTranscript(trace: Trace): readonly TranscriptEntry[] {
  const view = viewTrace(trace);
  view.replay?.seek(view.replay.durationMs);
  const { entries } = view.life.getSnapshot().context.transcript;
  void view.dispose();
  return entries;
}
