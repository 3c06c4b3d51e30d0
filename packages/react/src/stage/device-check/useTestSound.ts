'use client';
import { toFault, type Fault } from '@parley/engine';
import { useEffect, useRef, useState } from 'react';
import { playTest, type TestSound } from './playTest.ts';

export interface TestSoundState {
  readonly state: 'idle' | 'playing' | 'failed';
  /** 0 to 1, while the voice loads. */
  readonly share: number | undefined;
  readonly fault: Fault | undefined;
  play(sound: Omit<TestSound, 'progress' | 'signal'>): void;
}

export function useTestSound(): TestSoundState {
  const [now, setNow] = useState<Pick<TestSoundState, 'state' | 'share' | 'fault'>>({ state: 'idle', share: undefined, fault: undefined });
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);
  return {
    ...now,
    play(sound) {
      abort.current?.abort();
      const mine = (abort.current = new AbortController());
      setNow({ state: 'playing', share: undefined, fault: undefined });
      const { signal } = mine;
      playTest({ ...sound, signal, progress: (share) => !signal.aborted && setNow({ state: 'playing', share, fault: undefined }) }).then(
        () => !signal.aborted && setNow({ state: 'idle', share: undefined, fault: undefined }),
        (error: unknown) => !signal.aborted && setNow({ state: 'failed', share: undefined, fault: toFault('voice', error) }),
      );
    },
  };
}
