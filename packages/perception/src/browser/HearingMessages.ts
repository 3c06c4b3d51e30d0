import type { AudioFrame, Fault, WarmUpProgress } from '@parley/engine';
import type { VoiceSignals } from '../voice/createVoiceAnalysis.ts';

/** What the page posts to the hearing worker. URLs are absolute. */
export type ToHearing =
  | { readonly type: 'open'; readonly ortMjs: string; readonly ortWasm: string; readonly vadModel: string; readonly turnEndModel?: string }
  | { readonly type: 'frame'; readonly frame: AudioFrame };

/** What the worker posts to the page. */
export type FromHearing =
  | { readonly type: 'progress'; readonly report: WarmUpProgress }
  /** `lacking` says why the model is missing; speech is then found by loudness. */
  | { readonly type: 'ready'; readonly lacking?: string; readonly turnEndBy: string }
  /** The turn-end network cannot be had or went away; pause and prosody judge. */
  | { readonly type: 'turnEndLost'; readonly fault: Fault }
  | { readonly type: 'signals'; readonly signals: VoiceSignals };
