import { attitudeOf, type Session } from '@parley/engine';
import { createAnimator, type FaceFrame } from '@parley/render';
import { createFaceLoop, createPortrait, type Look } from '@parley/render/portrait';
import { createSeekableAnimator } from './createSeekableAnimator.ts';
import { followSize } from './followSize.ts';
import { openRigOver, type MakeRig } from './openRigOver.ts';
import { seedOf } from './seedOf.ts';

/** Above this likelihood the learner's voice is heard, and the eyes stay on them. */
const voiceHeard = 0.5;

export interface FaceOptions {
  readonly onFrame?: (frame: FaceFrame) => void;
  /** @defaultValue the portrait alone */
  readonly rig?: MakeRig;
}

/** Draws the persona of a session on a canvas until the answer is called. */
export function runFace(canvas: HTMLCanvasElement, session: Session, look: Look, { onFrame, rig: makeRig }: FaceOptions = {}): () => void {
  const { persona } = session.scenario;
  const portrait = createPortrait(canvas, look, { gradual: true });
  const rig = makeRig ? openRigOver(portrait, () => makeRig(canvas, persona)) : portrait;
  const { temperament } = persona;
  const animator = createSeekableAnimator(() => createAnimator({ seed: seedOf(session.id), temperament }));
  // A live face never stands still, not even before its session's time begins; a replayed one is in the replay's time.
  const now = session.mode === 'replay' ? session.now : () => Number(document.timeline.currentTime ?? 0);
  let learnerVoice = false;

  const attitude = attitudeOf(session.rendering.getSnapshot());
  const { express } = session.rendering.getSnapshot().context;
  animator.cue({ kind: 'attitude', attitude: attitude === 'absent' ? 'waiting' : attitude }, now());
  if (express) animator.cue(express, now());
  const cues = session.cues.subscribe(({ at, cue }) => animator.cue(cue, session.mode === 'replay' ? at : now()));
  const mouths = session.mouths.subscribe((timeline) => animator.mouth(timeline));
  const levels = session.levels.subscribe(({ speech }) => {
    learnerVoice = speech > voiceHeard;
  });
  // A recording keeps no levels, but where the voice began and stopped.
  const voices = session.inputs.subscribe(({ event }) => {
    if (session.mode === 'replay' && (event.type === 'voice.started' || event.type === 'voice.stopped')) learnerVoice = event.type === 'voice.started';
  });

  const size = followSize(canvas, rig.resize);
  const loop = createFaceLoop({
    rig,
    animator,
    now,
    position: session.position,
    facts: () => ({ learnerVoice }),
    onFrame(frame) {
      size.look();
      onFrame?.(frame);
    },
  });
  return () => {
    loop.stop();
    size.end();
    for (const subscription of [cues, mouths, levels, voices]) subscription.unsubscribe();
    rig.dispose();
  };
}
