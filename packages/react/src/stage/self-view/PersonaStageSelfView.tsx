'use client';
import { useRef, useState, type ComponentProps, type PointerEvent } from 'react';
import { useHearing } from '../../hooks/useHearing.ts';
import { useLevel } from '../../hooks/useLevel.ts';
import { useLife } from '../../hooks/useLife.ts';
import { useMuted } from '../../hooks/useMuted.ts';
import { useMessages } from '../../messages/MessagesContext.ts';
import { useSession } from '../SessionContext.ts';
import { icons } from '../controls/icons.tsx';

const corners = ['top-end', 'top-start', 'bottom-start', 'bottom-end'] as const;
type Corner = (typeof corners)[number];

/** dB full scale that fill the meter from empty to full. */
const quiet = -62;
const loud = -14;

/** The learner's own corner: how loud they are. It is dragged, or moved by click, to another corner. */
export function PersonaStageSelfView({ className = '', ...rest }: ComponentProps<'button'>) {
  const session = useSession();
  const messages = useMessages();
  const muted = useMuted();
  const hearing = useHearing();
  const life = useLife();
  const [corner, setCorner] = useState<Corner>('top-end');
  const element = useRef<HTMLButtonElement>(null);
  useLevel(({ levelDb, speech }) => {
    const share = Math.min(1, Math.max(0, (levelDb - quiet) / (loud - quiet)));
    element.current?.style.setProperty('--parley-level', share.toFixed(3));
    element.current?.toggleAttribute('data-voice', speech > 0.5);
  });
  const isLive = life === 'conversing' || life === 'paused' || life === 'wrappingUp';
  if (!isLive || hearing === 'noMicrophone' || session.mode === 'replay') return null;

  function drop(event: PointerEvent<HTMLButtonElement>): void {
    const frame = event.currentTarget.parentElement!.getBoundingClientRect();
    const isRight = event.clientX > frame.left + frame.width / 2;
    const isEnd = isRight === (messages.direction === 'ltr');
    const isTop = event.clientY < frame.top + frame.height / 2;
    setCorner(`${isTop ? 'top' : 'bottom'}-${isEnd ? 'end' : 'start'}`);
  }
  return (
    <button
      ref={element}
      type="button"
      className={`parley-self-view ${className}`.trim()}
      aria-label={`${messages.you}. ${muted ? messages.selfView.muted : messages.selfView.label}. ${messages.selfView.move}`}
      data-corner={corner}
      data-muted={muted || undefined}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerUp={drop}
      onClick={(event) => event.detail === 0 && setCorner(corners[(corners.indexOf(corner) + 1) % corners.length]!)}
      {...rest}
    >
      <span className="parley-self-view-icon">{muted ? icons.microphoneOff : icons.microphone}</span>
      <span className="parley-meter" aria-hidden="true">
        <span className="parley-meter-fill" />
      </span>
      <span className="parley-self-view-name">{messages.you}</span>
    </button>
  );
}
