'use client';
import { usualTemperament, type Temperament } from '@parley/render';
import { defaultLooks, generateLook } from '@parley/render/portrait';
import { useEffect, useMemo, useState, useSyncExternalStore, type ComponentProps, type KeyboardEvent } from 'react';
import { useInspectionMessages } from '../../messages/useInspectionMessages.ts';
import { lookOf } from '../face/lookOf.ts';
import { seedOf } from '../face/seedOf.ts';
import { firstName } from '../firstName.ts';
import { useSession } from '../SessionContext.ts';
import { BenchBars } from './bars/BenchBars.tsx';
import { BenchFace } from './BenchFace.tsx';
import { BenchOverview } from './BenchOverview.tsx';
import { BenchSettings, type LookChoice } from './BenchSettings.tsx';
import { BenchTransport } from './BenchTransport.tsx';
import { channels } from './film/channels.ts';
import { frameAt, frameRate, msOf } from './film/FaceFilm.ts';
import { readDrive } from './film/readDrive.ts';
import { Reel } from './browser/Reel.ts';
import { useFilm } from './browser/useFilm.ts';
import { nowOf } from './nowOf.ts';
import { BenchTracks, zooms } from './tracks/BenchTracks.tsx';

export interface PersonaStageFaceBenchProps extends ComponentProps<'section'> {
  /** Where it stands first, session ms. @defaultValue 0 */
  readonly from?: number;
}

const drawnFirst = ['jawOpen', 'mouthSmileLeft', 'browInnerUp', 'head.pitch', 'gaze.yaw'].map((name) => channels.findIndex((channel) => channel.name === name));

/**
 * For designers: moves any face through the trace of the session (what of it is there when the bench is shown), with a
 * scrubber, what drove the face, and every number of it. A time looks the same played or jumped to.
 */
export function PersonaStageFaceBench({ from = 0, className = '', ...rest }: PersonaStageFaceBenchProps) {
  const session = useSession();
  const { faceBench: words } = useInspectionMessages();
  const { persona } = session.scenario;
  const drive = useMemo(() => readDrive(session.trace), [session]);
  const own = useMemo(() => traitsOf(persona.temperament), [persona]);
  const [changed, setChanged] = useState<Required<Temperament>>();
  const temperament = changed ?? own;
  const { film, share } = useFilm(drive, seedOf(session.id), temperament);
  const reel = useMemo(() => new Reel(frameAt(drive.durationMs) + 1, frameAt(from)), [drive, from]);
  useEffect(() => () => reel.pause(), [reel]);
  const [choice, setChoice] = useState<LookChoice>('own');
  const look = useMemo(() => (choice === 'own' ? lookOf(persona) : typeof choice === 'object' ? generateLook(choice.seed) : defaultLooks[choice]), [choice, persona]);
  const [chosen, setChosen] = useState<readonly number[]>(drawnFirst);
  const [zoom, setZoom] = useState(2);
  const now = useSyncExternalStore(reel.onMove, () => nowOf(drive, msOf(reel.frame)), () => '-1 -1');
  const sentence = now.split(' ').flatMap((index) => (index === '-1' ? [] : [words.cue(drive.cues[Number(index)]!.cue)])).join(', ');
  const closer = (by: number) => setZoom((at) => Math.min(zooms.length - 1, Math.max(0, at + by)));

  const keys: Readonly<Record<string, (wide: boolean) => void>> = {
    ' ': () => (reel.playing ? reel.pause() : reel.play()),
    'ArrowLeft': (wide) => reel.step(wide ? -frameRate : -1),
    'ArrowRight': (wide) => reel.step(wide ? frameRate : 1),
    'Home': () => reel.seek(0),
    'End': () => reel.seek(reel.length - 1),
    '+': () => closer(1),
    '-': () => closer(-1),
  };
  function onKey(event: KeyboardEvent<HTMLElement>): void {
    const { target, key } = event;
    const run = keys[key];
    if (!run || event.ctrlKey || event.metaKey || event.altKey) return;
    // What has keys of its own keeps them: sliders, lists, and Space on a button.
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement || (key === ' ' && target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    run(event.shiftKey);
  }

  return (
    <section aria-label={words.label} className={`parley-bench ${className}`.trim()} onKeyDown={onKey} {...rest}>
      <div className="parley-bench-inner">
        <div className="parley-bench-top">
          <div className="parley-bench-stage">
            <BenchFace film={film} share={share} reel={reel} look={look} label={words.face(firstName(persona))} />
            <p className="parley-bench-now">{share < 1 ? words.filming(Math.round(share * 100)) : sentence}</p>
          </div>
          <BenchSettings look={choice} setLook={setChoice} temperament={temperament} setTemperament={setChanged} />
        </div>
        <BenchTransport reel={reel}>
          <BenchOverview drive={drive} />
        </BenchTransport>
        <div className="parley-bench-keys">
          <p className="parley-soft">{words.transport.keys}</p>
          <button type="button" className="parley-button-small" aria-label={words.tracks.further} disabled={zoom === 0} onClick={() => closer(-1)}>
            −
          </button>
          <button type="button" className="parley-button-small" aria-label={words.tracks.closer} disabled={zoom === zooms.length - 1} onClick={() => closer(1)}>
            +
          </button>
        </div>
        <BenchTracks drive={drive} film={film} share={share} reel={reel} chosen={chosen} zoom={zooms[zoom]!} />
        <BenchBars film={film} share={share} reel={reel} chosen={chosen} choose={(channel) => setChosen((before) => (before.includes(channel) ? before.filter((each) => each !== channel) : [...before, channel]))} />
      </div>
    </section>
  );
}

/** The traits that move a face; a scenario's temperament has others beside them. */
function traitsOf(temperament: Temperament | undefined): Required<Temperament> {
  const given = Object.entries(usualTemperament).map(([trait, usual]) => [trait, temperament?.[trait as keyof Temperament] ?? usual]);
  return Object.fromEntries(given) as Required<Temperament>;
}
