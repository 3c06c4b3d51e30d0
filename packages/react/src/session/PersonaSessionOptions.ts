import type {
  AudioInput, FloorSettings, LanguagePort, PlaybackPort, PublicScenario, Scenario, Session, SessionEmitted, SignalsPort, StageLink,
  TranscriberPort, VoicePort, Fault,
} from '@parley/engine';
import type { AssetUrls } from './assetUrls.ts';

/** Where the learner's words come from. */
export type TranscriberChoice = 'auto' | 'speech-recognition' | 'server' | 'typed' | TranscriberPort | ((input: AudioInput) => TranscriberPort);

/** Ports that replace the default ones. `null` leaves a port out. */
export interface PortOverrides {
  /** The learner's sound, shared by signals and transcriber. */
  readonly input?: AudioInput;
  readonly signals?: SignalsPort | null;
  readonly transcriber?: TranscriberPort | null;
  readonly language?: LanguagePort;
  readonly voice?: VoicePort | null;
  readonly playback?: PlaybackPort;
  readonly link?: StageLink;
}

/** Where a Parley server listens, and how a page shows who it is. */
export interface ServerAccess {
  /** Base address of the server. @defaultValue the page's own origin */
  readonly server?: string | URL;
  /** Asked once for each connection. @defaultValue asks the server's `/api/session` */
  readonly getToken?: () => string | Promise<string>;
}

export type SessionEnd = Extract<SessionEmitted, { type: 'session.ended' }>;

/** What a session calls its host for. The latest given functions are called. */
export interface SessionCallbacks {
  /**
   * The conversation is over; the session stays readable. `ending` is an id of the scenario's endings, `left` where the
   * learner or the host ended it, `abandoned` where nobody answered the persona for so long that it took its leave.
   */
  readonly onEnded?: (session: Session, ending: string) => void;
  /** Something is missing from now on. */
  readonly onFault?: (fault: Fault) => void;
  /** The trace as JSON Lines, once, when the conversation is over. */
  readonly onTrace?: (jsonLines: string, session: Session) => void;
  /** Each decision of the machines, for the host's own log. Holds what people said. */
  readonly log?: (line: { readonly at: number; readonly from: string; readonly type: string }) => void;
}

export interface PersonaSessionOptions extends ServerAccess, SessionCallbacks {
  /** With `host: 'browser'` the whole scenario, or a language port of its own. */
  readonly scenario: Scenario | PublicScenario;
  /** Where models run. @defaultValue 'browser' */
  readonly inference?: 'browser' | 'server';
  /** Where reasoning and the trace live. @defaultValue 'browser' */
  readonly host?: 'browser' | 'server';
  /** The folder the packages' asset files are served from, with its last slash, or the URL of each. */
  readonly assets: string | AssetUrls;
  /** @defaultValue 'auto': on the server with `inference: 'server'`, else the browser's own, else typing */
  readonly transcriber?: TranscriberChoice;
  readonly ports?: PortOverrides;
  /** Which microphone, as `DeviceCheck` reports it. @defaultValue the system's */
  readonly microphone?: string;
  /** Overrides the persona's own way with the floor. */
  readonly floor?: Partial<FloorSettings>;
  /** @defaultValue 1 */
  readonly seed?: number;
  /** Pseudonymous. @defaultValue a random one */
  readonly id?: string;
  /** What the learner agreed to; stands in the trace. */
  readonly consent?: Readonly<Record<string, boolean>>;
  /** The host's own experiment labels; stand in the trace. */
  readonly labels?: Readonly<Record<string, string>>;
}
