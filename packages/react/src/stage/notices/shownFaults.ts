import type { Fault, PortName } from '@parley/engine';
import type { HearingKind } from '../../hooks/useHearing.ts';

/** Without a connection or a microphone much else is missing too: these come first. */
const order: readonly PortName[] = ['link', 'signals', 'transcriber', 'language', 'voice', 'playback'];

/** The faults worth a notice, causes first. Nobody misses words where there is no microphone to hear them. */
export function shownFaults(faults: Readonly<Partial<Record<PortName, Fault>>>, hearing: HearingKind): readonly Fault[] {
  const isUnheard = hearing === 'noMicrophone' && faults.signals !== undefined;
  return order.flatMap((port) => (port === 'transcriber' && isUnheard ? [] : (faults[port] ?? [])));
}
