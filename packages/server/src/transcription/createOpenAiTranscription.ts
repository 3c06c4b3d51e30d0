import OpenAI, { toFile } from 'openai';
import { Stream } from 'openai/streaming';

/** What is known of a segment's words so far; the last one is `done`. */
export interface TranscribedText {
  readonly text: string;
  readonly done: boolean;
}

export interface SegmentRequest {
  /** A WAV file. */
  readonly wav: Uint8Array;
  /** BCP 47 tag; the service gets the language of it. */
  readonly locale: string;
  /** What was said before, so that names and half sentences are understood. */
  readonly before: string;
  readonly signal: AbortSignal;
}

/** Words out of a segment of speech, as they come. Throws what the service's client throws. */
export type TranscribeSegment = (request: SegmentRequest) => AsyncIterable<TranscribedText>;

export interface OpenAiTranscriptionOptions {
  readonly apiKey: string;
  /** Any service of the same protocol. @defaultValue OpenAI's own */
  readonly baseURL?: string;
  /** @defaultValue `gpt-4o-mini-transcribe` */
  readonly model?: string;
  /** The longest a segment may take, milliseconds. @defaultValue 15000 */
  readonly timeoutMs?: number;
}

type TranscriptEvent = { readonly type?: string; readonly delta?: string; readonly text?: string };

/** Transcription through `POST /audio/transcriptions`: streamed where the service streams, whole where it does not. */
export function createOpenAiTranscription({ apiKey, baseURL, model = 'gpt-4o-mini-transcribe', timeoutMs = 15_000 }: OpenAiTranscriptionOptions): TranscribeSegment {
  // In a conversation a second try is worth it, a third comes too late.
  const client = new OpenAI({ apiKey, baseURL, maxRetries: 1, timeout: timeoutMs });

  return async function* ({ wav, locale, before, signal }) {
    const controller = new AbortController();
    const limit = AbortSignal.any([signal, controller.signal, AbortSignal.timeout(timeoutMs)]);
    const file = await toFile(wav, 'speech.wav', { type: 'audio/wav' });
    const language = locale.split('-')[0]!;
    const asked = { file, model, language, stream: true as const, ...(before && { prompt: before }) };
    const response = await client.audio.transcriptions.create(asked, { signal: limit }).asResponse();
    if (!response.headers.get('content-type')?.includes('text/event-stream')) {
      const { text } = (await response.json()) as { text?: string };
      yield { text: text ?? '', done: true };
      return;
    }
    let text = '';
    for await (const event of Stream.fromSSEResponse<TranscriptEvent>(response, controller, client)) {
      if (event.type === 'transcript.text.delta') yield { text: (text += event.delta ?? ''), done: false };
      if (event.type !== 'transcript.text.done') continue;
      yield { text: event.text ?? text, done: true };
      return;
    }
    throw new Error('The stream ended before the transcript was done.');
  };
}
