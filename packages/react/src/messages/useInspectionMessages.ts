'use client';
import { useMemo } from 'react';
import { withInspection } from './englishInspection.ts';
import type { InspectionMessages } from './InspectionMessages.ts';
import type { Messages } from './Messages.ts';
import { useMessages } from './MessagesContext.ts';

/** The catalogue of the stage around, with what the inspectors say. */
export function useInspectionMessages(): Messages & InspectionMessages {
  const messages = useMessages();
  return useMemo(() => withInspection(messages), [messages]);
}
