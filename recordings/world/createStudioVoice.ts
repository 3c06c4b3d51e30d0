import { ParleyError, toFault, type PortContext, type VoicePart, type VoicePort } from '@parley/engine';
import { createFliteVoice } from '@parley/speech/node';

export interface StudioVoice extends VoicePort {
  /** Resolves when no sentence is being made. */
  settled(): Promise<void>;
}

/** The persona's real voice; it can be waited for, and breaks at a given sentence. */
export function createStudioVoice(breaksAt = Infinity): StudioVoice {
  const flite = createFliteVoice();
  const working = new Set<Promise<unknown>>();
  let sentences = 0;

  async function* speak(request: Parameters<VoicePort['speak']>[0]): AsyncGenerator<VoicePart> {
    sentences += 1;
    if (sentences >= breaksAt) {
      const error = new ParleyError('The voice stopped working. What is said stands below the picture. Reload the page.', { code: 'provider-failed', port: 'voice' });
      yield { type: 'error', fault: toFault('voice', error) };
      return;
    }
    const parts = flite.speak(request)[Symbol.asyncIterator]();
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
    ...flite,
    start: (context: PortContext) => flite.start(context),
    speak,
    async settled() {
      while (working.size > 0) {
        await Promise.allSettled(working);
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}
