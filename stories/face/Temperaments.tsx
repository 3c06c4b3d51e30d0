import { viewTrace, type Trace } from '@parley/engine/trace';
import { PersonaStage, useMessages } from '@parley/react';
import type { Temperament } from '@parley/render';
import { useEffect, useMemo } from 'react';
import { recordingOf, type RecordingName } from '../bench/recordings.ts';

export interface Character {
  readonly name: string;
  readonly traits: Required<Temperament>;
}

export interface TemperamentsProps {
  readonly recording: RecordingName;
  readonly characters: readonly Character[];
  /** Where it begins to play, session ms. @defaultValue 3000 */
  readonly from?: number;
}

/** The same recording, carried by different people: only their temperament differs. */
export function Temperaments({ recording, characters, from = 3000 }: TemperamentsProps) {
  return (
    <div className="sheet" style={{ '--sheet-cell': characters.length > 1 ? '300px' : '640px' }}>
      {characters.map((character) => (
        <Carried key={character.name} trace={recordingOf(recording)} character={character} from={from} />
      ))}
    </div>
  );
}

function Carried({ trace, character: { name, traits }, from }: { readonly trace: Trace; readonly character: Character; readonly from: number }) {
  const messages = useMessages();
  const session = useMemo(() => viewTrace(withTraits(trace, traits)), [trace, traits]);
  useEffect(() => {
    session.replay!.seek(from);
    session.replay!.play();
    return () => session.replay!.pause();
  }, [session, from]);
  return (
    <figure>
      <PersonaStage.Root session={session} messages={messages}>
        <PersonaStage.Frame>
          <PersonaStage.Face />
          <PersonaStage.FloorLight />
        </PersonaStage.Frame>
      </PersonaStage.Root>
      <figcaption>{name}</figcaption>
    </figure>
  );
}

function withTraits(trace: Trace, traits: Required<Temperament>): Trace {
  const { publicScenario } = trace.header;
  const persona = { ...publicScenario.persona, temperament: { ...publicScenario.persona.temperament, ...traits } };
  return { ...trace, header: { ...trace.header, publicScenario: { ...publicScenario, persona } } };
}
