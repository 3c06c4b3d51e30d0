import { scenarios } from '@parley/engine/scenarios';
import { viewTrace, type Trace } from '@parley/engine/trace';
import { PersonaStage, useMessages } from '@parley/react';
import { MindInspector } from '@parley/react/inspectors';
import { useEffect, useMemo, useState } from 'react';
import { learnerRecording } from '../conversations/learnerRecordings.ts';

export interface AfterASecretProps {
  /** A recorded talk in which a secret is told, such as `pip-daniel/skilled`. */
  readonly talk: string;
}

/** The mind of a persona that has just told a secret: its guard is up for a turn, and the steps behind it are shut. */
export function AfterASecret({ talk }: AfterASecretProps) {
  const [trace, setTrace] = useState<Trace>();
  useEffect(() => {
    let wanted = true;
    void learnerRecording(talk).then((read) => wanted && setTrace(read));
    return () => {
      wanted = false;
    };
  }, [talk]);
  return trace ? <Told trace={trace} scenarioId={talk.split('/')[0]!} /> : <p className="bench-soft">One moment…</p>;
}

function Told({ trace, scenarioId }: { readonly trace: Trace; readonly scenarioId: string }) {
  const messages = useMessages();
  const scenario = scenarios.find(({ id }) => id === scenarioId)!;
  const secrets = useMemo(() => scenario.persona.facts.filter(({ sensitivity }) => sensitivity === 'secret').map(({ id }) => id), [scenario]);
  const session = useMemo(() => viewTrace(trace), [trace]);
  useEffect(() => session.replay!.seek(heardAt(trace, secrets)), [session, trace, secrets]);
  return (
    <PersonaStage.Root session={session} messages={messages}>
      <section className="bench-card">
        <MindInspector scenario={scenario} />
      </section>
    </PersonaStage.Root>
  );
}

/** When the first turn that tells one of the secrets was heard to its end, session ms. @throws RangeError where none does */
function heardAt({ lines }: Trace, secrets: readonly string[]): number {
  const tells = lines.findIndex((line) => 'type' in line && line.type === 'language.directive' && disclosedIn(line.data).some((fact) => secrets.includes(fact)));
  const heard = lines.find((line, index) => tells >= 0 && index > tells && 'type' in line && line.type === 'reasoning.heard');
  if (!heard) throw new RangeError('No secret is told in this recording.');
  return heard.at + 300;
}

function disclosedIn(data: object): readonly string[] {
  return 'discloses' in data && Array.isArray(data.discloses) ? data.discloses : [];
}
