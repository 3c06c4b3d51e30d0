'use client';
import { createContext, useContext } from 'react';
import { english } from './english.ts';
import type { Messages } from './Messages.ts';

export const MessagesContext = createContext<Messages>(english);

/** The catalogue of the stage around. */
export function useMessages(): Messages {
  return useContext(MessagesContext);
}
