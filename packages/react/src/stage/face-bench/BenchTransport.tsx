'use client';
import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useInspectionMessages } from '../../messages/useInspectionMessages.ts';
import { icons } from '../controls/icons.tsx';
import { msOf } from './film/FaceFilm.ts';
import type { Reel } from './browser/Reel.ts';

const speeds = [0.1, 0.25, 0.5, 1, 2] as const;

function Step({ label, onClick, d }: { readonly label: string; readonly onClick: () => void; readonly d: string }) {
  return (
    <button type="button" className="parley-control parley-bench-step" aria-label={label} onClick={onClick}>
      <svg className="parley-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
        <path d={d} />
      </svg>
    </button>
  );
}

/** Play, frame by frame, anywhere, at any speed. `children` lie under the scrubber. */
export function BenchTransport({ reel, children }: { readonly reel: Reel; readonly children: ReactNode }) {
  const { faceBench: { transport }, inspector: { clock } } = useInspectionMessages();
  const playing = useSyncExternalStore(reel.onTurn, () => reel.playing, () => false);
  const [speed, setSpeed] = useState(reel.speed);
  const slider = useRef<HTMLInputElement>(null);
  const time = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const show = (frame: number): void => {
      slider.current!.value = String(frame);
      slider.current!.setAttribute('aria-valuetext', `${clock(msOf(frame))}, ${transport.frame(frame)}`);
      time.current!.textContent = `${clock(msOf(frame))} / ${clock(msOf(reel.length - 1))}`;
    };
    show(reel.frame);
    return reel.onMove(show);
  }, [reel, clock, transport]);
  return (
    <div role="group" aria-label={transport.label} className="parley-bench-transport">
      <Step label={transport.back} onClick={() => reel.step(-1)} d="M15 5.5v13L6.5 12zM18.5 6v12" />
      <button type="button" className="parley-control" aria-label={playing ? transport.pause : transport.play} onClick={() => (playing ? reel.pause() : reel.play())}>
        {playing ? icons.pause : icons.play}
      </button>
      <Step label={transport.forward} onClick={() => reel.step(1)} d="M9 5.5v13l8.5-6.5zM5.5 6v12" />
      <div className="parley-bench-scrubber">
        {children}
        <input ref={slider} type="range" min={0} max={reel.length - 1} step={1} defaultValue={reel.frame} aria-label={transport.position} onChange={(event) => reel.seek(Number(event.currentTarget.value))} />
      </div>
      <span ref={time} className="parley-time" />
      <select
        aria-label={transport.speed}
        value={speed}
        onChange={(event) => {
          const factor = Number(event.currentTarget.value);
          setSpeed(factor);
          reel.setSpeed(factor);
        }}
      >
        {speeds.map((factor) => (
          <option key={factor} value={factor}>
            {transport.times(String(factor))}
          </option>
        ))}
      </select>
    </div>
  );
}
