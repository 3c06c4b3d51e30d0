'use client';
import type { Temperament } from '@parley/render';
import { useEffect, useMemo, useState } from 'react';
import type { FaceDrive } from '../film/FaceDrive.ts';
import { FaceFilm } from '../film/FaceFilm.ts';

/** Milliseconds of a display frame that filming may take. */
const slice = 12;
/** Frames between two looks at the clock: a second of talk, under 2 ms. */
const portion = 60;

const tenths = ({ filmed, length }: FaceFilm): number => Math.floor((filmed * 10) / length) / 10;

/** A film of the trace with that temperament, and how much of it is there in tenths, 0 to 1. It is made a little at a time. */
export function useFilm(drive: FaceDrive, seed: number, temperament: Temperament): { readonly film: FaceFilm; readonly share: number } {
  const film = useMemo(() => new FaceFilm(drive, { seed, temperament }), [drive, seed, temperament]);
  const [progress, setProgress] = useState({ film, share: tenths(film) });
  useEffect(() => {
    let request = 0;
    const shoot = (): void => {
      const until = performance.now() + slice;
      while (film.filmed < film.length && performance.now() < until) film.film(film.filmed + portion);
      setProgress((before) => (before.film === film && before.share === tenths(film) ? before : { film, share: tenths(film) }));
      if (film.filmed < film.length) request = requestAnimationFrame(shoot);
    };
    shoot();
    return () => cancelAnimationFrame(request);
  }, [film]);
  return { film, share: progress.film === film ? progress.share : 0 };
}
