import type { InspectionMessages } from './InspectionMessages.ts';
import type { FloorHolder, LifeStage, ParleyErrorCode, PortName, WaitReason } from '@parley/engine';

/** What a notice says: what is missing, what that means, and how to get it. */
export interface NoticeText {
  readonly what: string;
  readonly meaning: string;
  readonly cure: string;
}

/**
 * Every word the stage puts on screen that is not said by a person or part of a scenario. What only the inspectors
 * say may be left out; it is English then.
 */
export interface Messages extends Partial<InspectionMessages> {
  /** BCP 47 tag of these messages. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';

  readonly stage: (persona: string) => string;
  readonly face: (persona: string) => string;
  readonly captions: string;
  readonly you: string;
  /** One sentence for screen readers on each change of the floor's holder. */
  readonly holder: Readonly<Record<FloorHolder, (persona: string) => string>>;
  /** What the persona is seen to be doing, in two or three words. */
  readonly doing: {
    readonly idle: (persona: string) => string;
    readonly firstWord: (persona: string) => string;
    readonly listening: (persona: string) => string;
    readonly holdingBack: (persona: string) => string;
    readonly thinking: (persona: string) => string;
    readonly speaking: (persona: string) => string;
    readonly contested: string;
    readonly open: string;
    readonly wrappingUp: (persona: string) => string;
    readonly connectionLost: string;
  };
  readonly life: Readonly<Record<Extract<LifeStage, 'idle' | 'preparing' | 'paused' | 'ended' | 'failed'>, { readonly title: string; readonly text: string }>>;
  readonly start: string;
  readonly resume: string;
  readonly loading: Readonly<Record<PortName, string>>;
  readonly loaded: (percent: number) => string;
  readonly loadStarting: string;
  readonly loadReady: string;
  readonly loadMissing: string;
  readonly loadWaiting: string;

  readonly controls: {
    readonly label: string;
    readonly mute: string;
    readonly unmute: string;
    readonly camera: string;
    readonly pause: string;
    readonly resume: string;
    readonly help: string;
    readonly end: string;
    readonly endAsk: string;
    readonly endYes: string;
    readonly endNo: string;
    readonly talk: string;
    readonly talking: string;
    readonly key: (key: string) => string;
  };
  readonly help: { readonly title: string; readonly lines: readonly (readonly [key: string, meaning: string])[]; readonly close: string };
  readonly selfView: { readonly label: string; readonly muted: string; readonly move: string };

  readonly composer: {
    readonly label: (persona: string) => string;
    readonly placeholder: string;
    readonly send: string;
    readonly noMicrophone: string;
    readonly noWords: string;
    readonly typed: string;
  };
  readonly notices: { readonly label: string; readonly dismiss: string; readonly of: (port: PortName, code: ParleyErrorCode, persona: string) => NoticeText };

  readonly deviceCheck: {
    readonly title: string;
    readonly microphone: string;
    readonly open: string;
    readonly opening: string;
    readonly level: string;
    readonly speak: string;
    readonly heard: string;
    readonly defaultMicrophone: string;
    readonly unnamedMicrophone: (index: number) => string;
    readonly sound: string;
    readonly playTest: (persona: string) => string;
    readonly testSentence: string;
    readonly playing: string;
    readonly words: string;
    readonly wordsReady: string;
    readonly wordsMissing: string;
  };

  readonly transcript: {
    readonly label: string;
    readonly empty: string;
    /** Behind words of the persona that the learner spoke into. */
    readonly cut: string;
    /** Behind words of the persona during which the learner ended the conversation. */
    readonly endedHere: string;
  };
  readonly timeline: {
    readonly label: string;
    readonly persona: (persona: string) => string;
    readonly learner: string;
    readonly floor: string;
    readonly marks: string;
    readonly holders: Readonly<Record<FloorHolder, (persona: string) => string>>;
    readonly wait: Readonly<Record<WaitReason, string>>;
    readonly events: Readonly<Record<'interrupted' | 'yieldedNot' | 'nod' | 'fault', (persona: string) => string>>;
    /** A stretch of time and what it was. */
    readonly span: (what: string, from: string, seconds: string) => string;
    readonly empty: string;
    readonly playFrom: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
  };
  readonly replay: {
    readonly label: string;
    readonly play: string;
    readonly pause: string;
    readonly position: string;
    readonly speed: string;
    readonly times: (factor: string) => string;
  };
  /** `3.4 s` */
  readonly seconds: (ms: number) => string;
  /** `2:07` */
  readonly clock: (ms: number) => string;
}
