'use client';
import { useRef, type ComponentProps, type FormEvent, type KeyboardEvent } from 'react';
import { useFaults } from '../../hooks/useFaults.ts';
import { useHearing } from '../../hooks/useHearing.ts';
import { useLife } from '../../hooks/useLife.ts';
import { useMessages } from '../../messages/MessagesContext.ts';
import { useSession } from '../SessionContext.ts';
import { firstName } from '../firstName.ts';

export interface PersonaStageComposerProps extends Omit<ComponentProps<'form'>, 'onSubmit'> {
  /** Shows it also while the learner is heard. @defaultValue false */
  readonly always?: boolean;
}

/** How often the session is told that the learner is writing, ms; well within the shortest silence in which a persona speaks up. */
const tellsEvery = 2000;

/** Typing instead of speaking, where the learner is not heard or not understood; says why. */
export function PersonaStageComposer({ always = false, className = '', ...rest }: PersonaStageComposerProps) {
  const session = useSession();
  const hearing = useHearing();
  const life = useLife();
  const { composer } = useMessages();
  const { transcriber } = useFaults();
  const form = useRef<HTMLFormElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const told = useRef(-Infinity);
  const isNeeded = always || hearing !== 'voice';
  if (life !== 'conversing' || !isNeeded || session.mode === 'replay') return null;

  const isTyped = session.trace.header.setup.floor.policy === 'typed' || hearing === 'voice';
  const reason = isTyped ? composer.typed : composer[hearing];
  // A notice names a recogniser that failed, with its cure; once is enough.
  const isSaid = !isTyped && hearing === 'noWords' && transcriber !== undefined;
  function say(event: FormEvent): void {
    event.preventDefault();
    const said = text.current?.value ?? '';
    if (!said.trim()) return;
    session.say(said);
    form.current?.reset();
    text.current?.focus();
  }
  function tell(): void {
    if (session.now() - told.current < tellsEvery) return;
    told.current = session.now();
    session.writing();
  }
  const sayOnEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  return (
    <form ref={form} className={`parley-composer ${className}`.trim()} data-hearing={hearing} onSubmit={say} {...rest}>
      {!isSaid && <p className="parley-composer-reason">{reason}</p>}
      <div className="parley-composer-row">
        <textarea
          ref={text}
          rows={1}
          autoComplete="off"
          aria-label={composer.label(firstName(session.scenario.persona))}
          placeholder={composer.placeholder}
          onInput={tell}
          onKeyDown={sayOnEnter}
        />
        <button type="submit" className="parley-button parley-button-main">
          {composer.send}
        </button>
      </div>
    </form>
  );
}
