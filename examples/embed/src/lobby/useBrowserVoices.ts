import { useSyncExternalStore } from 'react';

/** What the browser can speak with; undefined where it cannot, or has not told yet. */
export function useBrowserVoices(): readonly SpeechSynthesisVoice[] | undefined {
  return useSyncExternalStore(subscribe, read);
}

function subscribe(changed: () => void): () => void {
  globalThis.speechSynthesis?.addEventListener('voiceschanged', changed);
  return () => globalThis.speechSynthesis?.removeEventListener('voiceschanged', changed);
}

let last: readonly SpeechSynthesisVoice[] | undefined;

/** The browser makes a new list each time; the same voices are given as the same list. */
function read(): readonly SpeechSynthesisVoice[] | undefined {
  const now = globalThis.speechSynthesis?.getVoices();
  if (!now || now.length === 0) return undefined;
  if (last?.length !== now.length || now.some(({ voiceURI }, index) => last![index]!.voiceURI !== voiceURI)) last = now;
  return last;
}
