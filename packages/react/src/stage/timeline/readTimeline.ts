import type { TraceLine } from '@parley/engine/trace';
import type { FloorHolder, WaitReason } from '@parley/engine';
import { emptyPicture, type MomentKind, type Span, type TimelinePicture } from './TimelinePicture.ts';

/** A voice that is no longer than this is a click of the microphone, ms. */
const shortest = 60;

function opened<S extends Span>(spans: readonly S[], span: S): readonly S[] {
  return [...spans, span];
}

function closed<S extends Span>(spans: readonly S[], end: number): readonly S[] {
  const last = spans.at(-1);
  if (!last || last.end !== undefined) return spans;
  const before = spans.slice(0, -1);
  return end - last.start < shortest ? before : [...before, { ...last, end }];
}

/** Adds a line of the trace to the picture; the same picture where the line shows nothing. */
export function withLine(picture: TimelinePicture, line: TraceLine): TimelinePicture {
  if (line.kind !== 'input' && line.kind !== 'decision') return picture;
  const data = line.data as { at?: number; holder?: FloorHolder; state?: string; reason?: WaitReason; cue?: { kind: string } };
  const at = data.at ?? line.at;
  const moment = (kind: MomentKind): TimelinePicture => ({ ...picture, moments: [...picture.moments, { at: line.at, kind }] });
  switch (line.type) {
    case 'voice.started':
      return { ...picture, learner: opened(closed(picture.learner, at), { start: at, end: undefined }) };
    case 'voice.stopped':
      return { ...picture, learner: closed(picture.learner, at) };
    case 'learner.typed':
      return { ...picture, learner: [...picture.learner, { start: at, end: at + 400 }] };
    case 'playback.started':
    case 'playback.resumed':
      return { ...picture, persona: opened(closed(picture.persona, at), { start: at, end: undefined }) };
    case 'playback.ended':
    case 'playback.stopped':
    case 'playback.paused':
      return { ...picture, persona: closed(picture.persona, at) };
    case 'floor.holderChanged': {
      const holder = data.holder!;
      const waits = data.state === 'pausing' ? picture.waits : closed(picture.waits, line.at);
      if (picture.floor.at(-1)?.holder === holder && picture.floor.at(-1)?.end === undefined) return { ...picture, waits };
      const floor = picture.floor.map((span) => (span.end === undefined ? { ...span, end: line.at } : span));
      return { ...picture, waits, floor: [...floor, { start: line.at, end: undefined, holder }] };
    }
    case 'floor.waitMoved': {
      const last = picture.waits.at(-1);
      if (last?.end === undefined && last?.reason === data.reason) return picture;
      return { ...picture, waits: opened(closed(picture.waits, line.at), { start: line.at, end: undefined, reason: data.reason! }) };
    }
    case 'floor.personaInterrupted':
      return moment('interrupted');
    case 'floor.personaResumed':
      return moment('yieldedNot');
    case 'rendering.cued':
      return data.cue?.kind === 'nod' ? moment('nod') : picture;
    case 'fault.raised':
    case 'session.portMissing':
      return moment('fault');
    case 'session.ended':
    case 'session.failed':
      return closeAll(picture, line.at);
    default:
      return picture;
  }
}

function closeAll(picture: TimelinePicture, end: number): TimelinePicture {
  const shut = <S extends Span>(spans: readonly S[]): readonly S[] => spans.map((span) => (span.end === undefined ? { ...span, end } : span));
  const { learner, persona, floor, waits } = picture;
  return { ...picture, learner: shut(learner), persona: shut(persona), floor: shut(floor), waits: shut(waits) };
}

/** The whole picture of a trace. */
export function readTimeline(lines: readonly TraceLine[]): TimelinePicture {
  return lines.reduce(withLine, emptyPicture);
}
