import type { PublicScenario } from '@parley/engine';
import { PersonaStage, PersonaStill } from '@parley/react';
import { isWebSpeechAvailable } from '@parley/speech/browser';
import { useEffect, useRef, useState } from 'react';
import type { Chosen } from '../settings/scenarioChoices.ts';
import type { Settings } from '../settings/Settings.ts';
import { consentText } from './consentText.ts';
import { LanguageChoice } from './LanguageChoice.tsx';
import { ScenarioChoice } from './ScenarioChoice.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { useBrowserVoices } from './useBrowserVoices.ts';
import { voiceText } from './voiceText.ts';

/** What the learner decided before the talk. */
export interface Choices {
  readonly microphone: string | undefined;
  readonly typed: boolean;
}

export interface LobbyProps extends Chosen {
  /** All there are to choose from. */
  readonly scenarios: readonly PublicScenario[];
  readonly settings: Settings;
  /** Whether what is shown is what was chosen last; until it is, no talk begins, or it would be the former one. */
  readonly ready: boolean;
  /** Come back from a talk: the button that led here is gone, and the keyboard goes on at the heading. */
  readonly again: boolean;
  readonly change: (settings: Settings) => void;
  readonly begin: (choices: Choices) => void;
}

/** Before the talk: who waits, what it is about, and whether the devices work. */
export function Lobby({ scenario, languages, levels, scenarios, settings, ready, again, change, begin }: LobbyProps) {
  const [microphone, setMicrophone] = useState<string>();
  // Agreed to is a sentence, so that another one has to be agreed to anew.
  const [agreedTo, setAgreedTo] = useState<string>();
  const { persona, brief, setting, objectives, title } = scenario;
  const { inference, host, words } = settings;
  const hearsWords = words !== undefined || inference === 'server';
  const consent = consentText({ inference, host, recognises: !hearsWords && isWebSpeechAvailable() });
  const agreed = agreedTo === consent;
  // Pressed before agreeing: a grey button would leave it to the learner to find out why.
  const [asks, setAsks] = useState(false);
  const agreement = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (again) heading.current?.focus({ preventScroll: true });
  }, [again]);
  function talk(): void {
    if (agreed) return begin({ microphone, typed: false });
    setAsks(true);
    agreement.current?.focus({ preventScroll: true });
    agreement.current?.scrollIntoView({ block: 'center' });
  }
  const name = persona.name.split(' ')[0]!;
  const whoSpeaks = voiceText({ name, locale: scenario.locale, voices: useBrowserVoices() });
  return (
    <div className="lobby">
      {scenarios.length > 1 && <ScenarioChoice scenarios={scenarios} chosen={settings.scenario} choose={(id) => change({ ...settings, scenario: id, level: undefined })} />}
      <section className="card lobby-situation">
        <div className="lobby-portrait">
          <PersonaStill persona={persona} />
          <p>
            <strong>{persona.name}</strong>
            <span>{persona.role}</span>
          </p>
        </div>
        <div className="lobby-text" lang={scenario.locale}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p>{brief.learner}</p>
          <p className="soft">{setting}</p>
          <h2 lang="en">What you are there for</h2>
          <ul className="aims">
            {objectives.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
        </div>
      </section>
      <section className="card lobby-ready">
        <h2>Before you begin</h2>
        {languages.length > 1 && <LanguageChoice languages={languages.toSorted()} chosen={scenario.locale.split('-')[0]!} choose={(language) => change({ ...settings, language })} />}
        {whoSpeaks && <p className="lobby-note">{whoSpeaks}</p>}
        <PersonaStage.DeviceCheck
          scenario={scenario}
          assets="/parley/"
          onMicrophone={setMicrophone}
          words={hearsWords ? 'elsewhere' : 'browser'}
        />
        <label className="lobby-consent">
          <input ref={agreement} type="checkbox" checked={agreed} aria-describedby={asks && !agreed ? 'lobby-ask' : undefined} onChange={(event) => setAgreedTo(event.currentTarget.checked ? consent : undefined)} />
          <span>{consent}</span>
        </label>
        {asks && !agreed && (
          <p id="lobby-ask" role="alert" className="lobby-note">
            To talk, agree to this first. You can also type instead, without a microphone.
          </p>
        )}
        <div className="lobby-go">
          <button type="button" className="button button-main" disabled={!ready} onClick={talk}>
            Talk with {name}
          </button>
          <button type="button" className="button" disabled={!ready} onClick={() => begin({ microphone: undefined, typed: true })}>
            Type instead
          </button>
        </div>
        <SettingsForm settings={settings} levels={levels} change={change} />
      </section>
    </div>
  );
}
