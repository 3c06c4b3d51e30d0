import type { Fault, TranscriptPart } from '@parley/engine';

/** Reads a message of the transcription server; undefined for what is none. */
export function readServerMessage(text: string): TranscriptPart | { readonly type: 'fault'; readonly fault: Fault } | undefined {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, segment, text: words, fault } = message as Record<string, unknown>;
  if (type === 'fault' && isFault(fault)) return { type, fault: { ...fault, port: 'transcriber' } };
  if ((type === 'words.partial' || type === 'words.final') && typeof segment === 'string' && typeof words === 'string' && words.trim()) {
    return { ...(message as TranscriptPart), text: words.trim() };
  }
  return undefined;
}

function isFault(value: unknown): value is Fault {
  if (typeof value !== 'object' || value === null) return false;
  const { code, message } = value as Record<string, unknown>;
  return typeof code === 'string' && typeof message === 'string';
}
