'use client';
import type { Fault } from '@parley/engine';
import { listMicrophones, type Microphone } from '@parley/perception/browser';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { openMeter } from './openMeter.ts';

/** dB full scale above which somebody is taken to speak. */
const voiceDb = -45;

export interface Meter {
  readonly state: 'closed' | 'opening' | 'open' | 'failed';
  readonly fault: Fault | undefined;
  /** A voice was heard since it opened. */
  readonly heard: boolean;
  readonly microphones: readonly Microphone[];
  open(deviceId: string | undefined): void;
}

/** @param element shows the level as `--parley-level`, 0 to 1 */
export function useMeter(micWorklet: string, element: RefObject<HTMLDivElement | null>): Meter {
  const [state, setState] = useState<Meter['state']>('closed');
  const [fault, setFault] = useState<Fault>();
  const [heard, setHeard] = useState(false);
  const [microphones, setMicrophones] = useState<readonly Microphone[]>([]);
  const close = useRef(() => {});
  useEffect(() => () => close.current(), []);
  return {
    state,
    fault,
    heard,
    microphones,
    open(deviceId) {
      close.current();
      setState('opening');
      setFault(undefined);
      setHeard(false);
      close.current = openMeter({
        micWorklet,
        deviceId,
        opened: () => {
          setState('open');
          // Names are known only once a microphone was allowed.
          void listMicrophones().then(setMicrophones);
        },
        level: (db) => {
          element.current?.style.setProperty('--parley-level', Math.min(1, Math.max(0, (db + 62) / 48)).toFixed(3));
          if (db > voiceDb) setHeard(true);
        },
        fault: (found) => {
          setFault(found);
          setState('failed');
        },
      });
    },
  };
}
