import { driveSession } from '@parley/engine/testing';
import { parseTrace, type Trace } from '@parley/engine/trace';

/** A short conversation with a thinking pause and an interruption, played in no time. */
export async function recordTalk(): Promise<Trace> {
  const talk = await driveSession();
  await talk.until('open');
  await talk.after(2500);
  await talk.learnerSays('I want to talk about the …1500 last two releases.');
  await talk.after(3000);
  await talk.learnerSays('What do you think about that?');
  await talk.after(6000);
  talk.session.end();
  await talk.after(15_000);
  const trace = parseTrace(talk.session.trace.toJsonLines());
  await talk.stop();
  return trace;
}
