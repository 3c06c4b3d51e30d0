'use client';
import type { Session } from '@parley/engine';
import type { ComponentProps } from 'react';
import { useAttitude } from '../../hooks/useAttitude.ts';
import { useFloor, useFloorState } from '../../hooks/useFloor.ts';
import { useLife } from '../../hooks/useLife.ts';
import { english } from '../../messages/english.ts';
import type { Messages } from '../../messages/Messages.ts';
import { MessagesContext } from '../../messages/MessagesContext.ts';
import { SessionContext } from '../SessionContext.ts';

export interface PersonaStageRootProps extends ComponentProps<'section'> {
  /** A session the host made and starts; the stage reads it and never disposes of it. */
  readonly session: Session;
  /** @defaultValue English */
  readonly messages?: Messages;
}

/**
 * Frames one session. Renders a `<section class="parley">` that says what is so in `data-floor`
 * (holder), `data-state` (of the floor), `data-life`, `data-attitude` and `data-mode`. Scripts can
 * focus it: it takes the keyboard when the control that had it is gone.
 */
export function PersonaStageRoot({ session, messages = english, ...rest }: PersonaStageRootProps) {
  return (
    <SessionContext.Provider value={session}>
      <MessagesContext.Provider value={messages}>
        <Section session={session} messages={messages} {...rest} />
      </MessagesContext.Provider>
    </SessionContext.Provider>
  );
}

function Section({ session, messages, className = '', ...rest }: PersonaStageRootProps & { messages: Messages }) {
  return (
    <section
      tabIndex={-1}
      aria-label={messages.stage(session.scenario.persona.name)}
      lang={messages.locale}
      dir={messages.direction}
      className={`parley ${className}`.trim()}
      data-floor={useFloor()}
      data-state={useFloorState()}
      data-life={useLife()}
      data-attitude={useAttitude()}
      data-mode={session.mode}
      {...rest}
    />
  );
}
