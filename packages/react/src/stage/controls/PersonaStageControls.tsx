'use client';
import { useRef, useState, type ComponentProps } from 'react';
import { useHearing } from '../../hooks/useHearing.ts';
import { useLife } from '../../hooks/useLife.ts';
import { useMuted } from '../../hooks/useMuted.ts';
import { useMessages } from '../../messages/MessagesContext.ts';
import { useSession } from '../SessionContext.ts';
import { ControlButton } from './ControlButton.tsx';
import { EndQuestion } from './EndQuestion.tsx';
import { HelpCard } from './HelpCard.tsx';
import { icons } from './icons.tsx';
import { returnFocus } from '../returnFocus.ts';
import { TalkButton } from './TalkButton.tsx';
import { useStageKeys } from './useStageKeys.ts';

type Open = 'none' | 'help' | 'end';

/** Microphone, pause, help, end. Shown while there is a conversation to control. */
export function PersonaStageControls({ className = '', ...rest }: ComponentProps<'div'>) {
  const session = useSession();
  const life = useLife();
  const muted = useMuted();
  const hearing = useHearing();
  const { controls } = useMessages();
  const [open, setOpen] = useState<Open>('none');
  const element = useRef<HTMLDivElement>(null);
  const opener = useRef<Element>(null);
  const isLive = life === 'conversing' || life === 'paused' || life === 'wrappingUp';
  const pushToTalk = session.trace.header.setup.floor.policy === 'push-to-talk';

  const toggleMuted = (): void => session.setMuted(!muted);
  const togglePause = (): void => (life === 'paused' ? session.resume() : session.pause());
  const close = (): void => {
    setOpen('none');
    returnFocus(element.current, opener.current);
  };
  const toggle = (what: Open): void => {
    if (open === what) return close();
    const active = element.current?.ownerDocument.activeElement ?? null;
    // From one card to the other: what opened the first is still what comes after.
    if (!active?.closest('.parley-popover')) opener.current = active;
    setOpen(what);
  };
  const end = (): void => {
    setOpen('none');
    // The controls go with the conversation; the stage stays.
    returnFocus(element.current, undefined);
    session.end();
  };
  useStageKeys(element, {
    down: {
      ...(isLive && { m: toggleMuted, p: togglePause, escape: () => toggle(open === 'none' ? 'end' : open) }),
      ...(!isLive && open !== 'none' && { escape: close }),
      h: () => toggle('help'),
      ...(isLive && pushToTalk && { ' ': () => session.talk(true) }),
    },
    up: pushToTalk ? { ' ': () => session.talk(false) } : {},
  });

  if (session.mode === 'replay' || life === 'ended' || life === 'failed') return null;
  return (
    <div ref={element} role="toolbar" aria-label={controls.label} className={`parley-controls ${className}`.trim()} {...rest}>
      {isLive && pushToTalk && <TalkButton />}
      {hearing !== 'noMicrophone' && (
        <ControlButton
          label={muted ? controls.unmute : controls.mute}
          icon={muted ? icons.microphoneOff : icons.microphone}
          shortcut="M"
          aria-pressed={muted}
          onClick={toggleMuted}
        />
      )}
      {isLive && (
        <ControlButton
          label={life === 'paused' ? controls.resume : controls.pause}
          icon={life === 'paused' ? icons.play : icons.pause}
          shortcut="P"
          aria-pressed={life === 'paused'}
          disabled={life === 'wrappingUp'}
          onClick={togglePause}
        />
      )}
      <ControlButton label={controls.help} icon={icons.help} shortcut="H" aria-expanded={open === 'help'} onClick={() => toggle('help')} />
      {life !== 'idle' && (
        <ControlButton label={controls.end} icon={icons.end} className="parley-control-end" aria-expanded={open === 'end'} onClick={() => toggle('end')} />
      )}
      {open === 'help' && <HelpCard close={close} />}
      {open === 'end' && <EndQuestion stay={close} end={end} />}
    </div>
  );
}
