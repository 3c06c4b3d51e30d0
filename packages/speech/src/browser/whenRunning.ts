import { ParleyError, type Fault } from '@parley/engine';

export interface WhenRunningOptions {
  readonly resumeOnGesture: boolean;
  readonly report: (fault: Fault) => void;
  /** Ends all listening. */
  readonly signal: AbortSignal;
}

/** A context that may run does so within this time, milliseconds. */
const patienceMs = 400;

const message = 'The browser lets no sound out before the learner has clicked or pressed a key on the page. Start from a click, or ask for one.';

/**
 * Resolves when the context runs, or, with `resumeOnGesture`, when it has been reported that it
 * does not; it is then resumed by the next gesture, as also after the system had taken it away.
 * @throws ParleyError `gesture-needed` without `resumeOnGesture`
 */
export async function whenRunning(context: AudioContext, { resumeOnGesture, report, signal }: WhenRunningOptions): Promise<void> {
  const fault: Fault = { port: 'playback', code: 'gesture-needed', message, retryable: true };
  let told = false;
  const tell = () => {
    told = true;
    report(fault);
  };
  const resume = () => void context.resume().catch(() => {});
  const listen = () => {
    for (const type of ['pointerdown', 'keydown', 'touchend']) document.addEventListener(type, resume, { capture: true, signal });
  };
  const running = context.state === 'running' || (await resumes(context));
  if (signal.aborted) return;
  if (!running) {
    if (!resumeOnGesture) throw new ParleyError(message, { code: 'gesture-needed', port: 'playback', retryable: true });
    tell();
    listen();
  }
  context.addEventListener(
    'statechange',
    () => {
      if (context.state === 'running') {
        if (told) report({ ...fault, cured: true });
        told = false;
        return;
      }
      if (context.state === 'closed') {
        report({ port: 'playback', code: 'device-lost', message: 'The sound output was closed. Start the playback again.', retryable: true });
        return;
      }
      void resumes(context).then((again) => {
        if (again || signal.aborted) return;
        tell();
        listen();
      });
    },
    { signal },
  );
}

async function resumes(context: AudioContext): Promise<boolean> {
  await Promise.race([context.resume().catch(() => {}), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
  return context.state === 'running';
}
