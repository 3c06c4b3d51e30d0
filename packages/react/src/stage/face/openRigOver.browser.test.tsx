import { driveSession } from '@parley/engine/testing';
import type { Rig } from '@parley/render';
import { makeClayHead, openGltfRig } from '@parley/render/gltf';
import { afterEach, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { PersonaStage } from '../PersonaStage.tsx';
import '../../styles.css';

const canvas = () => document.querySelector<HTMLCanvasElement>('canvas.parley-face')!;
const middle = () => [...canvas().getContext('2d')!.getImageData(canvas().width / 2, canvas().height / 2, 1, 1).data].slice(0, 3);
const isDrawn = () => canvas().width > 8 && middle().some((part) => part > 0);

/** A rig that fills the picture with one colour. */
function plain(element: HTMLCanvasElement): Rig & { readonly seen: { draws: number; disposed: boolean } } {
  const seen = { draws: 0, disposed: false };
  return {
    seen,
    declared: new Set(),
    resize: () => {},
    draw() {
      seen.draws += 1;
      const pen = element.getContext('2d')!;
      pen.resetTransform();
      pen.fillStyle = 'rgb(0 90 200)';
      pen.fillRect(0, 0, element.width, element.height);
    },
    dispose: () => void (seen.disposed = true),
  };
}

/** Chunks load and frames are drawn in their own time. */
const soon = { timeout: 15_000 } as const;

afterEach(() => vi.restoreAllMocks());

it('shows the portrait until another rig is there, then that one, and lets go of it in the end', async () => {
  const talk = await driveSession();
  let opened: ReturnType<typeof plain> | undefined;
  let open = (): void => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  const screen = await render(
    <PersonaStage.View
      session={talk.session}
      rig={async (element) => {
        await gate;
        return (opened = plain(element));
      }}
    />,
  );
  await expect.poll(isDrawn, soon).toBe(true);
  expect(middle()).not.toEqual([0, 90, 200]);
  open();
  await expect.poll(middle, soon).toEqual([0, 90, 200]);
  await screen.unmount();
  expect(opened!.seen.disposed).toBe(true);
  const { draws } = opened!.seen;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(opened!.seen.draws).toBe(draws);
  await talk.stop();
});

it('disposes of a rig that comes when the face has gone', async () => {
  const talk = await driveSession();
  const made: ReturnType<typeof plain>[] = [];
  let open = (): void => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  const rig = vi.fn(async (element: HTMLCanvasElement) => {
    await gate;
    made.push(plain(element));
    return made[0]!;
  });
  const screen = await render(<PersonaStage.View session={talk.session} rig={rig} />);
  await expect.poll(() => rig.mock.calls.length, soon).toBe(1);
  await screen.unmount();
  open();
  await expect.poll(() => made[0]?.seen, soon).toEqual({ draws: 0, disposed: true });
  await talk.stop();
});

it('stays with the portrait where the other cannot be opened, and says so', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const talk = await driveSession();
  const screen = await render(<PersonaStage.View session={talk.session} rig={(element) => openGltfRig(element, new TextEncoder().encode('no head'))} />);
  await expect.poll(() => String(said.mock.calls[0]?.[0]), soon).toContain('no glTF');
  await expect.poll(isDrawn, soon).toBe(true);
  const frame = canvas().toDataURL();
  await expect.poll(() => canvas().toDataURL() !== frame, soon).toBe(true);
  await screen.unmount();
  await talk.stop();
});

it('shows a glTF head on the stage', { timeout: 60_000 }, async () => {
  const talk = await driveSession();
  let ready = false;
  const screen = await render(
    <PersonaStage.View
      session={talk.session}
      rig={async (element) => {
        const rig = await openGltfRig(element, makeClayHead(), { quality: 'plain', room: { wall: '#204020', deep: '#102010', light: '#305030' } });
        const { draw } = rig;
        return Object.assign(rig, { draw: (...given: Parameters<Rig['draw']>) => (draw(...given), (ready = true), undefined) });
      }}
    />,
  );
  await expect.poll(() => ready, { timeout: 40_000 }).toBe(true);
  // The wall of the room is green, the face is not.
  const corner = [...canvas().getContext('2d')!.getImageData(canvas().width - 12, 12, 1, 1).data];
  expect(corner[1]).toBeGreaterThan(corner[0]!);
  const [red = 0, , blue = 0] = middle();
  expect(red).toBeGreaterThan(blue);
  await screen.unmount();
  await talk.stop();
});
