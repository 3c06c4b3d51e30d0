'use client';
import { useAttitude } from '../../hooks/useAttitude.ts';
import { useFaults } from '../../hooks/useFaults.ts';
import { useFloor } from '../../hooks/useFloor.ts';
import { useLife } from '../../hooks/useLife.ts';
import { useTranscript } from '../../hooks/useTranscript.ts';
import type { Messages } from '../../messages/Messages.ts';
import { useMessages } from '../../messages/MessagesContext.ts';
import { useSession } from '../SessionContext.ts';
import { firstName } from '../firstName.ts';

/** A small pill: what the persona is doing, in words beside the light. A recording that stands at its start or end shows none. */
export function Doing() {
  const { mode, scenario } = useSession();
  const messages = useMessages();
  const doing = useDoing();
  // Nobody waits in a recording.
  if (mode === 'replay' && doing === 'idle') return null;
  const text = messages.doing[doing];
  return (
    <p className="parley-doing" data-doing={doing} aria-hidden="true">
      <span className="parley-doing-dot" />
      {typeof text === 'string' ? text : text(firstName(scenario.persona))}
    </p>
  );
}

function useDoing(): keyof Messages['doing'] {
  const attitude = useAttitude();
  const holder = useFloor();
  const life = useLife();
  const isFirst = useTranscript().length === 0;
  const { link } = useFaults();
  const { opening } = useSession().trace.header.setup;
  if (link?.code === 'connection-lost') return 'connectionLost';
  if (life === 'wrappingUp') return 'wrappingUp';
  if (life !== 'conversing') return 'idle';
  if (holder === 'contested') return 'contested';
  if (holder === 'persona') return 'speaking';
  if (attitude === 'holdingBack' || attitude === 'thinking') return attitude;
  if (holder === 'learner') return 'listening';
  if (!isFirst) return 'open';
  // Where the persona has the first word, nobody is asked to begin while its opening is on its way.
  return opening ? 'idle' : 'firstWord';
}
