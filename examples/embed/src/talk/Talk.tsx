import type { PublicScenario, Scenario, Session } from '@parley/engine';
import { parseTrace, type Trace } from '@parley/engine/trace';
import { PersonaStage, usePersonaSession, type Messages, type TranscriberChoice } from '@parley/react';
import { leaveLasts, type FaceFrame } from '@parley/render';
import { useEffect, useRef, useState } from 'react';
import type { AppProps } from '../App.tsx';
import type { Choices } from '../lobby/Lobby.tsx';
import type { Settings } from '../settings/Settings.ts';

declare global {
  interface Window {
    /** Only with `?debug`: for tests. */
    parleySession?: Session;
    /** Only with `?debug`: what the lips did, and at which place of the sound. */
    parleyFrames?: { utterance: string | undefined; ms: number; weights: number[] }[];
  }
}

export interface TalkProps {
  readonly scenario: Scenario | PublicScenario;
  readonly settings: Settings;
  readonly choices: Choices;
  readonly recordedWords: TranscriberChoice | undefined;
  readonly languageOf: AppProps['languageOf'];
  readonly messages: Messages;
  readonly leave: (trace: Trace) => void;
}

/** The talk itself: one stage, and nothing else. */
export function Talk({ scenario, settings, choices, recordedWords, languageOf, messages, leave }: TalkProps) {
  const { inference, host, seed, patience, policy, debug } = settings;
  const typed = choices.typed || policy === 'typed';
  const [written, setWritten] = useState<string>();
  const [language] = useState(() => (host === 'browser' ? languageOf?.(scenario as Scenario, seed) : undefined));
  const session = usePersonaSession({
    scenario,
    inference,
    host,
    seed,
    assets: '/parley/',
    microphone: choices.microphone,
    transcriber: recordedWords,
    consent: { microphone: !typed },
    floor: { ...(patience && { patience }), ...(policy && { policy }), ...(typed && { policy: 'typed' }) },
    ports: { language, ...(typed && { signals: null, transcriber: null }) },
    onTrace: setWritten,
  });
  const latest = useRef(leave);
  useEffect(() => void (latest.current = leave));
  useEffect(() => {
    if (written === undefined) return;
    // The persona takes its leave before the debrief stands in its place.
    const timer = setTimeout(() => latest.current(parseTrace(written)), session.life.getSnapshot().value === 'ended' ? leaveLasts : 0);
    return () => clearTimeout(timer);
  }, [written, session]);
  useEffect(() => {
    // What was said is nowhere else yet: reloading, going back and closing ask first.
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  const place = useRef<HTMLDivElement>(null);
  // The button of the lobby is gone; without this the keyboard would begin at the top of the page.
  useEffect(() => place.current?.querySelector<HTMLElement>('.parley')?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (debug) window.parleySession = session;
    // The click that led here is the gesture that the browser wants for sound and microphone.
    void session.start();
  }, [session, debug]);
  return (
    <div ref={place} className="talk">
      <PersonaStage.View session={session} messages={messages} onFrame={debug ? keepFrame(session) : undefined} />
    </div>
  );
}

function keepFrame(session: Session): (frame: FaceFrame) => void {
  const frames: NonNullable<Window['parleyFrames']> = [];
  window.parleyFrames = frames;
  return ({ weights }) => {
    const position = session.position();
    frames.push({ utterance: position?.utterance, ms: position?.ms ?? 0, weights: [...weights] });
  };
}
