import { viewTrace, type Trace } from '@parley/engine/trace';
import { scenarios } from '@parley/engine/scenarios';
import { PersonaStage, useMessages } from '@parley/react';
import { FloorInspector, MindInspector } from '@parley/react/inspectors';
import { useEffect, useMemo, useState } from 'react';
import outcomes from '../../recordings/learners/outcomes.json' with { type: 'json' };
import { learnerRecording } from './learnerRecordings.ts';
import { outcomeText, wordsOf } from './outcomeText.ts';
import { TalkTable } from './TalkTable.tsx';
import { ReplayColumns } from '../replay/ReplayColumns.tsx';

export interface ConversationBrowserProps {
  /** Which talk is open first, such as `pip-daniel/skilled`. */
  readonly talk: string;
  /** Where it stands first, as a share of its length, 0 to 1. @defaultValue 0 */
  readonly at?: number;
  /** Which inspector is open first. @defaultValue 'mind' */
  readonly inspector?: 'mind' | 'floor';
}

/** The recorded talks with simulated learners: choose one, play it, and see why each did what it did. */
export function ConversationBrowser({ talk, at = 0, inspector = 'mind' }: ConversationBrowserProps) {
  const [chosen, setChosen] = useState(talk);
  const [from, setFrom] = useState(at);
  const [shown, setShown] = useState(inspector);
  const [held, setHeld] = useState<{ readonly id: string; readonly trace: Trace }>();
  useEffect(() => {
    let wanted = true;
    void learnerRecording(chosen).then((trace) => wanted && setHeld({ id: chosen, trace }));
    return () => {
      wanted = false;
    };
  }, [chosen]);
  return (
    <div className="talks">
      <TalkTable
        chosen={chosen}
        choose={(id) => {
          setFrom(0);
          setChosen(id);
        }}
      />
      {held ? <OpenTalk key={held.id} id={held.id} trace={held.trace} from={from} shown={shown} show={setShown} /> : <p className="bench-soft">One moment…</p>}
    </div>
  );
}

interface OpenTalkProps {
  readonly id: string;
  readonly trace: Trace;
  readonly from: number;
  readonly shown: 'mind' | 'floor';
  readonly show: (inspector: 'mind' | 'floor') => void;
}

function OpenTalk({ id, trace, from, shown, show }: OpenTalkProps) {
  const messages = useMessages();
  const session = useMemo(() => viewTrace(trace), [trace]);
  const [scenarioId, kind] = id.split('/') as [string, string];
  const scenario = scenarios.find((known) => known.id === scenarioId)!;
  useEffect(() => {
    session.replay!.seek(from * session.replay!.durationMs);
    return () => session.replay!.pause();
  }, [session, from]);
  return (
    <PersonaStage.Root session={session} messages={messages}>
      <div className="review">
        <div>
          <h1 className="bench-title">
            {scenario.persona.name} and a learner who is {wordsOf(kind)}
          </h1>
          <p className="bench-soft">{outcomeText(outcomes.find((outcome) => outcome.id === id)!)}</p>
        </div>
        <section className="bench-card" aria-label="Time">
          <PersonaStage.Timeline />
        </section>
        <ReplayColumns />
        <section className="bench-card" aria-label="Why">
          <div className="bench-choice" role="group" aria-label="Inspector">
            {(['mind', 'floor'] as const).map((name) => (
              <button key={name} type="button" aria-pressed={shown === name} onClick={() => show(name)}>
                {name === 'mind' ? 'The mind' : 'The floor'}
              </button>
            ))}
          </div>
          {shown === 'mind' ? <MindInspector scenario={scenario} /> : <FloorInspector />}
        </section>
      </div>
    </PersonaStage.Root>
  );
}
