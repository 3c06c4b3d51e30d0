import type { LanguagePort, PublicScenario, Scenario } from '@parley/engine';
import type { Trace } from '@parley/engine/trace';
import { MessagesContext, english, pseudoMessages, type TranscriberChoice } from '@parley/react';
import { useEffect, useState } from 'react';
import { Debrief } from './debrief/Debrief.tsx';
import { Lobby, type Choices } from './lobby/Lobby.tsx';
import { listScenarios, loadScenario, type Chosen } from './settings/scenarioChoices.ts';
import { loadWords } from './settings/loadWords.ts';
import type { Settings } from './settings/Settings.ts';
import { UnknownScenario } from './settings/UnknownScenario.ts';
import { Talk } from './talk/Talk.tsx';

type Place = { readonly at: 'lobby' } | { readonly at: 'talk'; readonly choices: Choices } | { readonly at: 'debrief'; readonly trace: Trace };

export interface AppProps {
  readonly initial: Settings;
  /** Where this page hosts the talk, how the other person finds words. @defaultValue the scenario's script */
  readonly languageOf?: (scenario: Scenario, seed: number) => LanguagePort;
}

/** A small product around the stage: a lobby, the talk, and what comes after it. */
export function App({ initial, languageOf }: AppProps) {
  const [settings, setSettings] = useState(initial);
  const [place, setPlace] = useState<Place>({ at: 'lobby' });
  const [talks, setTalks] = useState(0);
  const [loaded, current] = useLoaded(settings);
  const messages = settings.pseudo ? pseudoMessages : english;

  if (loaded instanceof UnknownScenario) {
    return (
      <div className="app-problem">
        <p>{loaded.message}</p>
        {loaded.known.map(({ id, title }) => (
          <button key={id} type="button" className="button" onClick={() => setSettings({ ...settings, scenario: id, level: undefined })}>
            {title}
          </button>
        ))}
      </div>
    );
  }
  if (loaded instanceof Error) return <p className="app-problem">{loaded.message}</p>;
  if (!loaded) return <p className="app-problem">One moment…</p>;
  const { scenario, languages, levels, scenarios, transcriber } = loaded;
  return (
    <MessagesContext.Provider value={messages}>
      <header className="app-bar">
        <span className="app-mark">Practice room</span>
        <span lang={scenario.locale}>{scenario.title}</span>
      </header>
      <main className="app-main">
        {place.at === 'lobby' && (
          <Lobby
            scenario={scenario}
            languages={languages}
            levels={levels}
            scenarios={scenarios}
            settings={settings}
            ready={current}
            again={talks > 0}
            change={setSettings}
            begin={(choices) => {
              setTalks(talks + 1);
              setPlace({ at: 'talk', choices });
            }}
          />
        )}
        {place.at === 'talk' && (
          <Talk
            key={talks}
            scenario={scenario}
            settings={settings}
            choices={place.choices}
            recordedWords={transcriber}
            languageOf={languageOf}
            messages={messages}
            leave={(trace) => setPlace({ at: 'debrief', trace })}
          />
        )}
        {place.at === 'debrief' && <Debrief trace={place.trace} messages={messages} again={() => setPlace({ at: 'lobby' })} />}
      </main>
    </MessagesContext.Provider>
  );
}

interface Loaded extends Chosen {
  readonly scenarios: readonly PublicScenario[];
  readonly transcriber: TranscriberChoice | undefined;
}

/** What was loaded last, and whether it is what the settings ask for now; the former stays until the next is there. */
function useLoaded({ host, words, scenario: id, level, language }: Settings): readonly [Loaded | Error | undefined, current: boolean] {
  const asked = JSON.stringify([host, words, id, level, language]);
  const [loaded, setLoaded] = useState<{ readonly asked: string; readonly what: Loaded | Error }>();
  useEffect(() => {
    let wanted = true;
    Promise.all([loadScenario({ host, scenario: id, level, language }), listScenarios({ host, language }), words === undefined ? undefined : loadWords(words)]).then(
      ([chosen, scenarios, transcriber]) => wanted && setLoaded({ asked, what: { ...chosen, scenarios, transcriber } }),
      (error: unknown) => wanted && setLoaded({ asked, what: error instanceof Error ? error : new Error(String(error)) }),
    );
    return () => {
      wanted = false;
    };
  }, [asked, host, words, id, level, language]);
  return [loaded?.what, loaded?.asked === asked];
}
