'use client';
import type { Messages } from '../messages/Messages.ts';
import type { PersonaSessionOptions } from '../session/PersonaSessionOptions.ts';
import { usePersonaSession } from '../session/usePersonaSession.ts';
import type { PersonaStageFaceProps } from './face/PersonaStageFace.tsx';
import * as parts from './index.parts.ts';
import { StageView } from './StageView.tsx';

export interface PersonaStageProps extends PersonaSessionOptions, Pick<PersonaStageFaceProps, 'rig'> {
  /** @defaultValue English */
  readonly messages?: Messages;
  readonly className?: string;
}

function ReadyMadeStage({ messages, className, rig, ...options }: PersonaStageProps) {
  const session = usePersonaSession(options);
  return <StageView session={session} messages={messages} className={className} rig={rig} />;
}

/** A whole stage with a session of its own: `usePersonaSession` and the default parts. The parts are its members. */
export const PersonaStage = /* @__PURE__ */ Object.assign(ReadyMadeStage, { ...parts, View: StageView });
