import { makeCough } from '../world/makeCough.ts';
import type { OpenTalk } from './openTalk.ts';
import type { LearnerVoice } from './speakAloud.ts';
import type { Step } from './Talk.ts';
import { watch } from './watch.ts';

/** A moment that has not come after so long does not come, ms. */
const longestWait = 60_000;
/** The talk is over when nothing has happened for so long after its last step, ms. */
const quietEnd = 3500;

/** How much of a loudspeaker on the table comes back, of which the browser's own cancelling has left little: −26 dB. */
const echoGain = 0.05;

/** Holds a talk from its start to its end. @returns the steps whose moment never came */
export async function playTalk(open: OpenTalk, steps: readonly Step[], learner: LearnerVoice): Promise<readonly Step[]> {
  const { session, pace } = open;
  const started = session.start();
  let isStarted = false;
  void started.then(() => (isStarted = true));
  // What loads in real time must have loaded before session time goes on.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  while (!isStarted) await pace.pass();

  let [begunAt, endedAt] = [session.now(), session.now()];
  const look = watch(session);
  for (const [index, step] of steps.entries()) {
    const since = session.now();
    const speech = 'says' in step ? await learner.speak(step.says) : undefined;
    for (;;) {
      const seen = look();
      const now = session.now();
      const hasCome =
        'open' in step ? now >= endedAt && seen.openFor >= step.open
        : 'persona' in step ? seen.personaFor >= step.persona
        : 'into' in step ? now >= begunAt + step.into
        : now >= endedAt + step.after;
      if (hasCome) break;
      if (seen.isOver || now > Math.max(since, endedAt) + longestWait) return steps.slice(index);
      await pace.pass();
    }
    begunAt = session.now();
    endedAt = Math.max(endedAt, begunAt);
    if (speech) {
      const { startsAt, endsAt } = open.microphone.play(speech.samples);
      open.transcriber.say(speech.words, startsAt);
      endedAt = endsAt;
    } else if ('sounds' in step) endedAt = open.microphone.play(makeCough()).endsAt;
    else act(open, step);
  }
  let quietSince = endedAt;
  for (;;) {
    const seen = look();
    const now = session.now();
    if (now < endedAt || seen.openFor === 0) quietSince = now;
    if (seen.isOver || now - quietSince > quietEnd) break;
    await pace.pass();
  }
  // What is still under way, such as the last block of scores, comes in.
  for (let step = 0; step < 50; step += 1) await pace.pass();
  return [];
}

function act({ session, microphone, room, wire }: OpenTalk, step: Step): void {
  if ('types' in step) session.say(step.types);
  if ('microphone' in step) (step.microphone === 'lost' ? microphone.lose : microphone.bringBack)();
  if ('headphones' in step) room.echo(step.headphones === 'off' ? echoGain : 0);
  if ('connection' in step) (step.connection === 'lost' ? wire?.lose : wire?.bringBack)?.();
  if (!('does' in step)) return;
  if (step.does === 'press' || step.does === 'release') session.talk(step.does === 'press');
  else session[step.does]();
}
