import { parseTrace, type Trace } from '@parley/engine/trace';
import bargeIn from '../../recordings/traces/barge-in.jsonl?raw';
import blunt from '../../recordings/traces/blunt.jsonl?raw';
import connectionLost from '../../recordings/traces/connection-lost.jsonl?raw';
import considerate from '../../recordings/traces/considerate.jsonl?raw';
import cough from '../../recordings/traces/cough.jsonl?raw';
import echo from '../../recordings/traces/echo.jsonl?raw';
import interrupting from '../../recordings/traces/interrupting.jsonl?raw';
import microphoneLost from '../../recordings/traces/microphone-lost.jsonl?raw';
import mmHm from '../../recordings/traces/mm-hm.jsonl?raw';
import noWords from '../../recordings/traces/no-words.jsonl?raw';
import numbers from '../../recordings/traces/numbers.jsonl?raw';
import novice from '../../recordings/traces/pip-daniel/novice.jsonl?raw';
import offTopic from '../../recordings/traces/pip-daniel/off-topic.jsonl?raw';
import pushToTalk from '../../recordings/traces/push-to-talk.jsonl?raw';
import silence from '../../recordings/traces/silence.jsonl?raw';
import thinking from '../../recordings/traces/thinking.jsonl?raw';
import typed from '../../recordings/traces/typed.jsonl?raw';
import withLess from '../../recordings/traces/with-less.jsonl?raw';

const files = {
  considerate,
  blunt,
  thinking,
  interrupting,
  silence,
  typed,
  'microphone-lost': microphoneLost,
  'with-less': withLess,
  'no-words': noWords,
  'push-to-talk': pushToTalk,
  'connection-lost': connectionLost,
  'mm-hm': mmHm,
  cough,
  echo,
  'barge-in': bargeIn,
  numbers,
  novice,
  'off-topic': offTopic,
};

export type RecordingName = keyof typeof files;

export const recordingNames = Object.keys(files) as RecordingName[];

/** The text of a recording's file. */
export function recordingText(name: RecordingName): string {
  return files[name];
}

const read = new Map<RecordingName, Trace>();

/** A recording, read once. */
export function recordingOf(name: RecordingName): Trace {
  const trace = read.get(name) ?? parseTrace(files[name]);
  read.set(name, trace);
  return trace;
}
