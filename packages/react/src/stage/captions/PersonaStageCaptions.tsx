'use client';
import type { ComponentProps } from 'react';
import { useFloor } from '../../hooks/useFloor.ts';
import { useHearing } from '../../hooks/useHearing.ts';
import { useReadable } from '../../hooks/useReadable.ts';
import { useCaption, useLearnerWords } from '../../hooks/useTranscript.ts';
import { useMessages } from '../../messages/MessagesContext.ts';
import { useSession } from '../SessionContext.ts';
import { lastSentences } from './lastSentences.ts';

/**
 * What is being said, in the lowest part of the picture: the persona's sentence as it is heard, else the
 * learner's words. Where the learner types, or the persona has no voice, its last line stays, quieter, to be answered.
 */
export function PersonaStageCaptions({ className = '', ...rest }: ComponentProps<'div'>) {
  const caption = useCaption();
  const words = useLearnerWords();
  const holder = useFloor();
  const messages = useMessages();
  const { scenario } = useSession();
  const lastLine = useLastLine();
  const isLearners = words && (holder === 'learner' || holder === 'contested');
  const kept = !caption && !isLearners && lastLine;
  const who = (caption && holder !== 'learner') || kept ? 'persona' : isLearners ? 'learner' : undefined;
  return (
    <div role="group" aria-label={messages.captions} lang={scenario.locale} className={`parley-captions ${className}`.trim()} data-who={who} data-kept={kept ? '' : undefined} {...rest}>
      {who === 'persona' && caption && <PersonaCaption text={caption.text} heardWords={caption.heardWords} />}
      {who === 'persona' && kept && <PersonaCaption text={kept} heardWords={Infinity} />}
      {who === 'learner' && <p className="parley-caption" dir="auto">{words}</p>}
    </div>
  );
}

/**
 * What the persona said last, for who has to read it: a learner who types, until the persona's next line, and one who
 * cannot hear the persona, until they have answered.
 */
function useLastLine(): string | undefined {
  const session = useSession();
  const hearing = useHearing();
  const holder = useFloor();
  const types = session.trace.header.setup.floor.policy === 'typed' || hearing !== 'voice';
  return useReadable(session.life, ({ context: { ports, faults, transcript } }) => {
    const isHeard = ports.voice?.state === 'ready' && (faults.voice === undefined || faults.voice.code === 'degraded');
    const isTheirs = !isHeard && holder === 'open' && transcript.entries.at(-1)?.who === 'persona';
    const last = types || isTheirs ? transcript.entries.findLast(({ who }) => who === 'persona') : undefined;
    return last && lastSentences(last.text);
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
