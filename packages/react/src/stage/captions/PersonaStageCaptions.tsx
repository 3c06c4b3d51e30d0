'use client';
import type { ComponentProps } from 'react';
import { useFloor } from '../../hooks/useFloor.ts';
import { useCaption, useLearnerWords } from '../../hooks/useTranscript.ts';
import { useMessages } from '../../messages/MessagesContext.ts';
import { useSession } from '../SessionContext.ts';

/** What is being said, in the lowest part of the picture: the persona's sentence as it is heard, else the learner's words. */
export function PersonaStageCaptions({ className = '', ...rest }: ComponentProps<'div'>) {
  const caption = useCaption();
  const words = useLearnerWords();
  const holder = useFloor();
  const messages = useMessages();
  const { scenario } = useSession();
  const who = caption && holder !== 'learner' ? 'persona' : words && (holder === 'learner' || holder === 'contested') ? 'learner' : undefined;
  return (
    <div role="group" aria-label={messages.captions} lang={scenario.locale} className={`parley-captions ${className}`.trim()} data-who={who} {...rest}>
      {who === 'persona' && caption && <PersonaCaption text={caption.text} heardWords={caption.heardWords} />}
      {who === 'learner' && <p className="parley-caption" dir="auto">{words}</p>}
    </div>
  );
}

function PersonaCaption({ text, heardWords }: { text: string; heardWords: number }) {
  const words = text.split(/(?<=\s)/);
  return (
    <p className="parley-caption" dir="auto">
      <span className="parley-caption-heard">{words.slice(0, heardWords + 1).join('')}</span>
      <span className="parley-caption-coming">{words.slice(heardWords + 1).join('')}</span>
    </p>
  );
}
