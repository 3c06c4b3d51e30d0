/** What is used of the browser's `speechSynthesis`, so that another engine of its kind can take its place. */
export interface SpeechEngine {
  getVoices(): readonly EngineVoice[];
  speak(utterance: EngineUtterance): void;
  /** Ends what is spoken, which then fires `error`, and forgets what is queued. */
  cancel(): void;
  /** An empty utterance for `speak`. */
  utter(text: string): EngineUtterance;
  /** Calls once when the list of voices has changed. Many browsers load it late. */
  onceVoicesChange(heard: () => void): void;
}

export interface EngineVoice {
  readonly name: string;
  /** BCP 47; Android writes `en_US`. */
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** The Web Speech API's utterance. Its events come as `start`, any number of `boundary`, then `end` or `error`. */
export interface EngineUtterance {
  lang: string;
  rate: number;
  voice: EngineVoice | null;
  onstart: (() => void) | null;
  onboundary: ((event: { readonly name: string; readonly charIndex: number }) => void) | null;
  onend: (() => void) | null;
  onerror: ((event: { readonly error: string }) => void) | null;
}
