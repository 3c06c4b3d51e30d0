import type { AudioFrame } from '@parley/engine';
import { acousticName } from '../voice/acousticTurnEnd.ts';
import { createEnergyVad } from '../voice/createEnergyVad.ts';
import { createVoiceAnalysis } from '../voice/createVoiceAnalysis.ts';
import type { HearingListener } from '../voice/createVoiceSignals.ts';

/** Hears without any file, in the page: speech is what is louder than the room. */
export function createEnergyHearing(listener: HearingListener): (frame: AudioFrame) => void {
  const analysis = createVoiceAnalysis({ vad: createEnergyVad() });
  listener.turnEndBy(acousticName);
  return (frame) => void analysis.push(frame).then((signals) => listener.heard(signals));
}
