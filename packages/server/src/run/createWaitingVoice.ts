import type { VoicePart, VoicePort } from '@parley/engine';

export interface WaitingVoice extends VoicePort {
  /** Resolves when no sentence is being made: a virtual clock stands still until then. */
  settled(): Promise<void>;
}

/** Lets a voice be waited for. */
export function createWaitingVoice(voice: VoicePort): WaitingVoice {
  const working = new Set<Promise<unknown>>();

  async function* speak(request: Parameters<VoicePort['speak']>[0]): AsyncGenerator<VoicePart> {
    const parts = voice.speak(request)[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = parts.next();
        working.add(next);
        const { done, value } = await next.finally(() => working.delete(next));
        if (done) return;
        yield value;
      }
    } finally {
      await parts.return?.();
    }
  }

  return {
    ...voice,
    speak,
    async settled() {
      while (working.size > 0) {
        await Promise.allSettled(working);
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}
