import { toFault, type AudioFrame, type AudioInput } from '@parley/engine';
import { acousticInstead } from '../turn-end/acousticInstead.ts';
import type { TurnEndDetector } from '../turn-end/TurnEndDetector.ts';
import type { LoudspeakerSound } from '../echo/LoudspeakerSound.ts';
import { acousticName } from '../voice/acousticTurnEnd.ts';
import { createSileroVad } from '../voice/createSileroVad.ts';
import { createVoiceAnalysis, type VoiceAnalysis } from '../voice/createVoiceAnalysis.ts';
import { createVoiceSignals, type Hearing, type HearingListener, type VoiceSignalsPort } from '../voice/createVoiceSignals.ts';
import { loadSilero } from './loadSilero.ts';
import { loadTurnEnd } from './loadTurnEnd.ts';

export interface NodeSignalsOptions {
  readonly input: AudioInput;
  /**
   * File of a turn-end network, Smart Turn v3 or one of its shape; it runs in a thread.
   * @defaultValue none: pause and prosody judge the end of turns
   */
  readonly turnEndModel?: URL | string;
  /**
   * What the loudspeaker gives, from `tapLoudspeaker`: its echo is taken out before anything is measured.
   * @defaultValue none: sound is measured as it comes
   */
  readonly loudspeaker?: LoudspeakerSound;
}

export interface NodeSignals extends VoiceSignalsPort {
  /** Resolves when all frames given so far have been answered: a virtual clock waits for it. */
  settled(): Promise<void>;
}

/**
 * Signals measured in this thread: a frame of 32 ms takes half a millisecond, too little to be
 * worth a worker (figures in the README).
 */
export function createNodeSignals({ input, turnEndModel, loudspeaker }: NodeSignalsOptions): NodeSignals {
  let last: Promise<void> = Promise.resolve();
  let analysis: VoiceAnalysis | undefined;
  let listener: HearingListener | undefined;

  const hearing: Hearing = {
    async open(context, to) {
      context.progress({ what: 'voice activity model' });
      const vad = await createSileroVad(await loadSilero());
      const turnEnd = turnEndModel === undefined ? undefined : await openTurnEnd(turnEndModel, to);
      to.turnEndBy(turnEnd?.name ?? acousticName);
      analysis = createVoiceAnalysis({ vad, turnEnd, turnEndLost: (error) => loseTurnEnd(error, to) });
      listener = to;
      context.progress({ what: 'voice activity model', share: 1 });
    },
    push(frame: AudioFrame) {
      const answer = analysis!.push(frame).then((signals) => listener?.heard(signals));
      last = answer.catch((error: unknown) => listener?.fault(toFault('signals', error)));
    },
    async close() {
      await last;
      listener = undefined;
      analysis = undefined;
    },
  };
  return Object.assign(createVoiceSignals(input, hearing, loudspeaker), { settled: () => last });
}

async function openTurnEnd(model: URL | string, listener: HearingListener): Promise<TurnEndDetector | undefined> {
  try {
    return await loadTurnEnd(model);
  } catch (error) {
    listener.fault(acousticInstead(error));
    return undefined;
  }
}

function loseTurnEnd(error: unknown, listener: HearingListener): void {
  listener.turnEndBy(acousticName);
  listener.fault(acousticInstead(error));
}
