import type { Fault, TranscriptPart } from '@parley/engine';
import { createFramer, sampleRateHz } from '@parley/perception';
import { encodeWav } from '@parley/speech';
import { soundLimits } from '../gateway/GatewayLimits.ts';
import type { ClientSocket, SocketListener, SocketService } from '../gateway/SocketService.ts';
import type { TranscribeSegment } from './createOpenAiTranscription.ts';
import { createSegmenter, type SpeechSegment } from './createSegmenter.ts';
import { transcriptionFault } from './transcriptionFault.ts';

/** Segments that may wait for the service; what comes on top is lost, and said to be. */
const mostWaiting = 6;
/** How much of what was said the service is told, characters. */
const longestBefore = 200;

/**
 * Transcribes for browsers: sound in, transcript parts out. The client says
 * `{ type: 'transcribe.start', sampleRateHz: 16000, locale }`, then sends 16-bit PCM, little-endian.
 */
export function createTranscriptionService(transcribe: TranscribeSegment): SocketService {
  return {
    path: '/api/transcribe',
    kind: 'transcribe',
    limits: soundLimits,
    faultText: (fault) => JSON.stringify({ type: 'fault', fault: { ...fault, port: 'transcriber' } }),
    open: (socket) => listen(socket, transcribe),
  };
}

function listen(socket: ClientSocket, transcribe: TranscribeSegment): SocketListener {
  const abort = new AbortController();
  const framer = createFramer();
  const segmenter = createSegmenter();
  let locale: string | undefined;
  let hearing: Promise<void> = Promise.resolve();
  let speaking: Promise<void> = Promise.resolve();
  let waiting = 0;
  let segments = 0;
  let before = '';

  const say = (message: TranscriptPart | { type: 'fault'; fault: Fault }): void => {
    if (!abort.signal.aborted) socket.send(JSON.stringify(message));
  };
  const fail = (error: unknown): void => say({ type: 'fault', fault: transcriptionFault(error) });

  async function hear(samples: Float32Array): Promise<void> {
    const segment = await segmenter.push(samples);
    if (!segment) return;
    if (waiting >= mostWaiting) return fail(new Error('too many segments wait'));
    waiting += 1;
    speaking = speaking.then(() => write(segment)).finally(() => (waiting -= 1));
  }

  /** One after the other, so that parts come in the order of the speech. */
  async function write({ samples }: SpeechSegment): Promise<void> {
    if (abort.signal.aborted) return;
    const segment = String(++segments);
    const wav = encodeWav({ sampleRateHz, channels: [samples] });
    let text = '';
    const finish = (): void => {
      if (text.trim()) say({ type: 'words.final', segment, text: text.trim() });
      before = `${before} ${text.trim()}`.slice(-longestBefore).trim();
    };
    try {
      for await (const part of transcribe({ wav, locale: locale!, before, signal: abort.signal })) {
        text = part.text;
        if (!part.done && text.trim()) say({ type: 'words.partial', segment, text: text.trim() });
      }
      finish();
    } catch (error) {
      // What came before it broke off was said.
      finish();
      fail(error);
    }
  }

  function refuse(message: string): void {
    socket.refuse({ port: 'transcriber', code: 'invalid-document', message, retryable: false });
  }

  return {
    text(text) {
      locale ??= readStart(text);
      if (locale === undefined) refuse('The first message must be {"type":"transcribe.start","sampleRateHz":16000,"locale":"en"}.');
    },
    sound(bytes) {
      if (locale === undefined || bytes.byteLength % 2 !== 0) return refuse('Sound comes after transcribe.start, as 16-bit samples.');
      for (const { samples } of framer.push(toFloats(bytes))) hearing = hearing.then(() => hear(samples)).catch(fail);
    },
    closed: () => abort.abort(),
  };
}

function readStart(text: string): string | undefined {
  try {
    const { type, sampleRateHz: rate, locale } = Object(JSON.parse(text)) as Record<string, unknown>;
    const tag = typeof locale === 'string' && /^[a-z]{2,3}(-\w{2,8})*$/i.test(locale);
    return type === 'transcribe.start' && rate === sampleRateHz && tag ? locale : undefined;
  } catch {
    return undefined;
  }
}

function toFloats(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: bytes.byteLength / 2 }, (_, index) => view.getInt16(index * 2, true) / 32767);
}
