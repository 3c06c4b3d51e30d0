import { english, MessagesContext, pseudoMessages } from '@parley/react';
import { pseudoInspection } from '@parley/react/inspectors';
import { useLayoutEffect, type ReactNode } from 'react';
import { reduceMotion } from './reduceMotion.ts';

export interface BenchProps {
  readonly theme: 'light' | 'dark';
  readonly words: 'english' | 'pseudo';
  readonly motion: 'full' | 'reduced';
  /** CSS length. @defaultValue the width of a stage */
  readonly width?: string;
  /** What to look at, one or two sentences, below the part. */
  readonly note?: string;
  readonly children: ReactNode;
}

const allPseudo = { ...pseudoMessages, ...pseudoInspection };

/** The ground every story lies on: theme, words and motion as the toolbar says. */
export function Bench({ theme, words, motion, width = '1100px', note, children }: BenchProps) {
  // Before the effects in which a face asks how it may move.
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = words === 'pseudo' ? 'en-XA' : 'en';
    return motion === 'reduced' ? reduceMotion(window) : undefined;
  }, [theme, words, motion]);
  return (
    <MessagesContext.Provider value={words === 'pseudo' ? allPseudo : english}>
      <main className="bench" data-motion={motion} style={{ '--bench-width': width }}>
        <div className="bench-part" key={motion}>
          {children}
        </div>
        {note && <p className="bench-note">{note}</p>}
      </main>
    </MessagesContext.Provider>
  );
}
