import type { TurnEndScore } from '@parley/engine';
import { acousticInstead } from '../turn-end/acousticInstead.ts';
import type { TurnEndDetector } from '../turn-end/TurnEndDetector.ts';
import { acousticName } from '../voice/acousticTurnEnd.ts';
import { createFramer } from '../voice/createFramer.ts';
import { createSileroVad } from '../voice/createSileroVad.ts';
import { createVoiceAnalysis, type VoiceAnalysis } from '../voice/createVoiceAnalysis.ts';
import { decodeSound, frameAtSample, toHearingSignals, type HearingAnswer, type HearingFault } from '../voice/hearingProtocol.ts';
import { sampleRateHz } from '../voice/audioFormat.ts';
import { loadSilero } from './loadSilero.ts';
import { loadTurnEnd } from './loadTurnEnd.ts';

/** The server's half of one client's hearing. Knows nothing of sockets. */
export interface HearingSession {
  /** A text message of the client. */
  receiveText(text: string): void;
  /** A binary message of the client. */
  receiveSound(bytes: Uint8Array): void;
  /** Resolves when everything received so far has been answered. */
  settled(): Promise<void>;
  close(): void;
}

export interface HearingSessionOptions {
  /**
   * File of a turn-end network, Smart Turn v3 or one of its shape; all sessions share one thread for it.
   * @defaultValue none: pause and prosody judge the end of turns
   */
  readonly turnEndModel?: URL | string;
}

/** Longest sound in one message: two seconds. */
const longestSound = 2 * sampleRateHz;
/** Frames that may wait for the model; a client that sends faster than this is cut off. */
const mostWaiting = 300;

/**
 * Hears for a client at the other end of a wire. `send` gets each answer as JSON text.
 *
 * A client that speaks nonsense gets one `fault` and is not listened to any more; a hole in the
 * sample count starts the analysis afresh behind it.
 */
export function createHearingSession(send: (json: string) => void, { turnEndModel }: HearingSessionOptions = {}): HearingSession {
  let started = false;
  let closed = false;
  let waiting = 0;
  let nextIndex = 0;
  let base = 0;
  let framer = createFramer();
  let analysis: Promise<VoiceAnalysis> | undefined;
  let last: Promise<void> = Promise.resolve();

  function answer(message: HearingAnswer): void {
    if (!closed) send(JSON.stringify(message));
  }

  function refuse(message: string, code: HearingFault['code'] = 'invalid-document'): void {
    answer({ type: 'fault', code, message });
    closed = true;
  }

  async function hear(index: number, samples: Float32Array, by: Promise<VoiceAnalysis>): Promise<void> {
    try {
      const signals = await (await by).push(frameAtSample(index, samples));
      answer(toHearingSignals(signals));
    } catch (error) {
      refuse(error instanceof Error ? error.message : String(error), 'model-unavailable');
    } finally {
      waiting--;
    }
  }

  async function openAnalysis(): Promise<VoiceAnalysis> {
    const vad = await createSileroVad(await loadSilero());
    const turnEnd = turnEndModel === undefined ? undefined : await openTurnEnd(turnEndModel);
    return createVoiceAnalysis({ vad, turnEnd, scored: tellScore, turnEndLost: loseTurnEnd });
  }

  async function openTurnEnd(model: URL | string): Promise<TurnEndDetector | undefined> {
    try {
      const detector = await loadTurnEnd(model);
      answer({ type: 'judge', turnEndBy: detector.name });
      return detector;
    } catch (error) {
      loseTurnEnd(error);
      return undefined;
    }
  }

  function tellScore(score: TurnEndScore): void {
    answer(toHearingSignals({ speech: [], prosody: [], turnEnd: [score] }));
  }

  function loseTurnEnd(error: unknown): void {
    answer({ type: 'judge', turnEndBy: acousticName });
    answer({ type: 'fault', code: 'model-unavailable', message: acousticInstead(error).message });
  }

  return {
    receiveText(text) {
      if (closed || started) return;
      if (!isStart(text)) return refuse('The first message must be {"type":"hearing.start","sampleRateHz":16000}.');
      started = true;
      analysis = openAnalysis();
      analysis.catch(() => undefined);
    },
    receiveSound(bytes) {
      if (closed) return;
      const sound = decodeSound(bytes);
      if (!started || sound === undefined || sound.samples.length > longestSound) {
        return refuse('Sound comes after hearing.start, as 8 bytes of position and up to 2 s of 16-bit samples.');
      }
      if (sound.index !== nextIndex) {
        base = sound.index;
        framer = createFramer();
        // Only a hole in running sound spoils the model's memory; the first message may start anywhere.
        if (nextIndex > 0) analysis = openAnalysis();
      }
      nextIndex = sound.index + sound.samples.length;
      for (const { index, samples } of framer.push(sound.samples)) {
        if (++waiting > mostWaiting) return refuse('Sound comes faster than it can be heard.');
        const by = analysis!;
        const position = base + index;
        last = last.then(() => hear(position, samples, by));
      }
    },
    async settled() {
      await last;
      await (await analysis)?.settled();
    },
    close() {
      closed = true;
    },
  };
}

function isStart(text: string): boolean {
  try {
    const message: unknown = JSON.parse(text);
    return (
      typeof message === 'object' &&
      message !== null &&
      'type' in message &&
      message.type === 'hearing.start' &&
      'sampleRateHz' in message &&
      message.sampleRateHz === sampleRateHz
    );
  } catch {
    return false;
  }
}
