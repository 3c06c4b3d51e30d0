import { ParleyError, type AudioInput, type Fault } from '@parley/engine';
import { createWavInput, type WavInput } from '@parley/perception/node';
import { Subject } from 'rxjs';

export interface Microphone extends WavInput {
  readonly isLost: boolean;
  lose(): void;
  bringBack(): void;
}

const lost: Fault = {
  port: 'signals',
  code: 'device-lost',
  message: 'The microphone was unplugged. Nothing is heard until it is back. Connect it again.',
  retryable: true,
};

/** A microphone that hears what is played to it, and can be unplugged. */
export function createMicrophone(denied: boolean): Microphone {
  const wav = createWavInput();
  const faults = new Subject<Fault>();
  let isLost = false;
  const start: AudioInput['start'] = async (context) => {
    if (!denied) return wav.start(context);
    throw new ParleyError('The microphone is not allowed on this page, so the learner types. Allow it beside the address.', {
      code: 'permission-denied',
      port: 'signals',
    });
  };
  const turn = (to: 'lost' | 'back'): void => {
    isLost = to === 'lost';
    wav.setMuted(isLost);
    faults.next(isLost ? lost : { ...lost, cured: true });
  };
  return {
    ...wav,
    start,
    faults,
    get isLost() {
      return isLost;
    },
    lose: () => turn('lost'),
    bringBack: () => turn('back'),
  };
}
