import { createFliteProgram, type FliteProgram } from './createFliteProgram.ts';
import type { FromFlite, ToFlite } from './FliteMessages.ts';

export interface FliteServerOptions {
  /** Gets and compiles the program; `progress` hears how much of it has come, 0 to 1. */
  readonly load: (wasm: string, progress: (share?: number) => void) => Promise<WebAssembly.Module>;
  readonly post: (message: FromFlite, transfer?: Transferable[]) => void;
}

/** The worker's half: answers each message. The sound goes out before its words are worked out. */
export function serveFlite({ load, post }: FliteServerOptions): (message: ToFlite) => void {
  let program: FliteProgram | undefined;

  async function prepare(wasm: string): Promise<void> {
    try {
      program = createFliteProgram(await load(wasm, (share) => post({ type: 'progress', share })));
      // The first run is slower by 50 ms: the engine compiles the hot parts then.
      program.synthesize({ text: 'Hello there, I am ready.' });
      post({ type: 'loaded' });
    } catch (error) {
      post({ type: 'unavailable', message: messageOf(error) });
    }
  }

  return (message) => {
    if (message.type === 'load') {
      void prepare(message.wasm);
      return;
    }
    const { id } = message;
    try {
      if (!program) throw new Error('The Flite program is not loaded yet.');
      const { sampleRateHz, samples, phones } = program.speak(message);
      post({ type: 'sound', id, sampleRateHz, samples, phones }, [samples.buffer]);
      post({ type: 'words', id, words: program.words(message.text, phones) });
    } catch (error) {
      post({ type: 'failed', id, message: messageOf(error) });
    }
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
