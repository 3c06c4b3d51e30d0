'use client';
import type { ReplayControls, Readable } from '@parley/engine';
import { useEffect, useRef, useState, type ComponentProps } from 'react';
import { useReadable } from '../../hooks/useReadable.ts';
import { useMessages } from '../../messages/MessagesContext.ts';
import { useSession } from '../SessionContext.ts';
import { icons } from '../controls/icons.tsx';

const speeds = [0.5, 1, 1.5, 2] as const;

/** Play, pause, position and speed of a replayed session; nothing of a live one. */
export function PersonaStageReplayControls(props: ComponentProps<'div'>) {
  const { replay } = useSession();
  return replay ? <Controls replay={replay} {...props} /> : null;
}

function Controls({ replay, className = '', ...rest }: ComponentProps<'div'> & { replay: ReplayControls }) {
  const messages = useMessages();
  const playing = useReadable(replay.playing, Boolean);
  const [speed, setSpeed] = useState(1);
  return (
    <div role="group" aria-label={messages.replay.label} className={`parley-replay ${className}`.trim()} data-playing={playing || undefined} {...rest}>
      <button
        type="button"
        className="parley-control"
        aria-label={playing ? messages.replay.pause : messages.replay.play}
        onClick={() => (playing ? replay.pause() : replay.play())}
      >
        {playing ? icons.pause : icons.play}
      </button>
      <Position position={replay.position} durationMs={replay.durationMs} seek={replay.seek} />
      <select
        aria-label={messages.replay.speed}
        value={speed}
        onChange={(event) => {
          const factor = Number(event.currentTarget.value);
          setSpeed(factor);
          replay.setSpeed(factor);
        }}
      >
        {speeds.map((factor) => (
          <option key={factor} value={factor}>
            {messages.replay.times(String(factor))}
          </option>
        ))}
      </select>
    </div>
  );
}

interface PositionProps {
  readonly position: Readable<number>;
  readonly durationMs: number;
  readonly seek: (ms: number) => void;
}

/** The slider follows the replay outside React. */
function Position({ position, durationMs, seek }: PositionProps) {
  const { replay, clock } = useMessages();
  const slider = useRef<HTMLInputElement>(null);
  const time = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const show = (ms: number): void => {
      if (slider.current) slider.current.value = String(Math.round(ms));
      slider.current?.setAttribute('aria-valuetext', clock(ms));
      if (time.current) time.current.textContent = `${clock(ms)} / ${clock(durationMs)}`;
    };
    show(position.getSnapshot());
    const moving = position.subscribe(show);
    return () => moving.unsubscribe();
  }, [position, durationMs, clock]);
  return (
    <>
      <input
        ref={slider}
        type="range"
        min={0}
        max={Math.round(durationMs)}
        step={100}
        defaultValue={0}
        aria-label={replay.position}
        onChange={(event) => seek(Number(event.currentTarget.value))}
      />
      <span ref={time} className="parley-time" />
    </>
  );
}
