'use client';
import type { Fault } from '@parley/engine';
import { useState, type ComponentProps } from 'react';
import { useFaults } from '../../hooks/useFaults.ts';
import { useHearing } from '../../hooks/useHearing.ts';
import { useLife } from '../../hooks/useLife.ts';
import { useMessages } from '../../messages/MessagesContext.ts';
import { icons } from '../controls/icons.tsx';
import { useSession } from '../SessionContext.ts';
import { firstName } from '../firstName.ts';
import { shownFaults } from './shownFaults.ts';

/** What is missing, what it means and how to get it, the cause before what follows from it. Each notice can be dismissed. */
export function PersonaStageNotices({ className = '', ...rest }: ComponentProps<'ul'>) {
  const faults = shownFaults(useFaults(), useHearing());
  const life = useLife();
  const [dismissed, setDismissed] = useState<readonly Fault[]>([]);
  const { persona } = useSession().scenario;
  const { notices } = useMessages();
  const shown = faults.filter((fault) => !dismissed.includes(fault));
  if (shown.length === 0 || life === 'ended') return null;
  return (
    <ul aria-label={notices.label} className={`parley-notices ${className}`.trim()} {...rest}>
      {shown.map((fault) => {
        const { what, meaning, cure } = notices.of(fault.port, fault.code, firstName(persona));
        return (
          <li key={fault.port} className="parley-notice" data-port={fault.port} data-code={fault.code}>
            <p role="status">
              <strong>{what}.</strong> {meaning} {cure}
            </p>
            <button type="button" className="parley-notice-close" aria-label={notices.dismiss} onClick={() => setDismissed([...dismissed, fault])}>
              {icons.close}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
