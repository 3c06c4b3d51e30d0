'use client';
import type { ComponentProps } from 'react';
import { useFloor } from '../../hooks/useFloor.ts';
import { useReadable } from '../../hooks/useReadable.ts';
import { useCaption, useLearnerWords } from '../../hooks/useTranscript.ts';
import { useMessages } from '../../messages/MessagesContext.ts';
import { useSession } from '../SessionContext.ts';

/**
 * What is being said, in the lowest part of the picture: the persona's sentence as it is heard, else the
 * learner's words. Where the persona has no voice, what it said last stays until the learner answers.
 */
export function PersonaStageCaptions({ className = '', ...rest }: ComponentProps<'div'>) {
  const caption = useCaption();
  const words = useLearnerWords();
  const holder = useFloor();
  const messages = useMessages();
  const { scenario } = useSession();
  const toRead = useToRead();
  const who = caption && holder !== 'learner' ? 'persona' : words && (holder === 'learner' || holder === 'contested') ? 'learner' : toRead && holder === 'open' ? 'persona' : undefined;
  return (
    <div role="group" aria-label={messages.captions} lang={scenario.locale} className={`parley-captions ${className}`.trim()} data-who={who} {...rest}>
      {who === 'persona' && caption && <PersonaCaption text={caption.text} heardWords={caption.heardWords} />}
      {who === 'persona' && !caption && toRead && <PersonaCaption text={toRead} heardWords={Infinity} />}
      {who === 'learner' && <p className="parley-caption" dir="auto">{words}</p>}
    </div>
  );
}

/** The last turn of a persona that is read and not heard; undefined where it has a voice, or the learner spoke last. */
function useToRead(): string | undefined {
  return useReadable(useSession().life, ({ context: { ports, faults, transcript } }) => {
    const last = transcript.entries.at(-1);
    const isHeard = ports.voice?.state === 'ready' && (faults.voice === undefined || faults.voice.code === 'degraded');
    return !isHeard && last?.who === 'persona' ? last.text : undefined;
  });
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
