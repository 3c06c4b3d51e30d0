'use client';
import type { ComponentProps } from 'react';
import { useFloor, useFloorState } from '../../hooks/useFloor.ts';
import { useMessages } from '../../messages/MessagesContext.ts';
import { useSession } from '../SessionContext.ts';
import { firstName } from '../firstName.ts';

/** Who has the floor, as a light along the lower edge, and as one sentence for screen readers. */
export function PersonaStageFloorLight({ className = '', ...rest }: ComponentProps<'div'>) {
  const holder = useFloor();
  const state = useFloorState();
  const { persona } = useSession().scenario;
  const messages = useMessages();
  return (
    <div className={`parley-floor-light ${className}`.trim()} data-holder={holder} data-state={state} {...rest}>
      <span className="parley-floor-light-learner" aria-hidden="true" />
      <span className="parley-floor-light-persona" aria-hidden="true" />
      <output className="parley-unseen">{messages.holder[holder](firstName(persona))}</output>
    </div>
  );
}
