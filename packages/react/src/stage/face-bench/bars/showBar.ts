import { channels } from '../film/channels.ts';
import { frameRate, type FaceFilm } from '../film/FaceFilm.ts';

/** Below this share of its scale a number is not used. */
const unused = 0.015;
/** From this share of its fastest change on a coefficient is held back. */
const held = 0.97;

/** Shows one number of a frame in its row, outside React: sixty times a second. `capped` is what to say of one that is held back. */
export function showBar(row: HTMLElement, channel: number, film: FaceFilm, frame: number, capped: string): void {
  const { low, high, fastest } = channels[channel]!;
  const value = film.value(frame, channel);
  const share = (of: number): number => Math.min(1, Math.max(0, (of - low) / (high - low)));
  const [zero, here] = [share(0), share(value)];
  row.style.setProperty('--from', String(Math.min(zero, here)));
  row.style.setProperty('--to', String(Math.max(zero, here)));
  row.dataset['used'] = String(Math.abs(here - zero) > unused);
  const speed = frame > 0 ? Math.abs(value - film.value(frame - 1, channel)) * frameRate : 0;
  const atCap = speed > fastest * held;
  row.dataset['capped'] = String(atCap);
  row.title = atCap ? capped : '';
  row.lastElementChild!.textContent = high > 1 ? value.toFixed(1) : value.toFixed(2);
}
