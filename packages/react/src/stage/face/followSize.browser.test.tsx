import { driveSession } from '@parley/engine/testing';
import { afterEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { cdp } from 'vitest/browser';
import { PersonaStage } from '../PersonaStage.tsx';
import '../../styles.css';

/** The part of Chrome's protocol that moves the window to a screen of another pixel ratio. */
interface Screens {
  send(method: 'Emulation.setDeviceMetricsOverride', given: { width: number; height: number; deviceScaleFactor: number; mobile: boolean }): Promise<unknown>;
  send(method: 'Emulation.clearDeviceMetricsOverride'): Promise<unknown>;
}
const screens = () => cdp() as unknown as Screens;
const moveTo = (deviceScaleFactor: number) => screens().send('Emulation.setDeviceMetricsOverride', { width: 0, height: 0, deviceScaleFactor, mobile: false });

afterEach(() => screens().send('Emulation.clearDeviceMetricsOverride'));

it('draws as crisply as the screen is, also when the window moves to another one', { timeout: 60_000 }, async () => {
  await moveTo(1);
  const talk = await driveSession();
  const screen = await render(<PersonaStage.View session={talk.session} />);
  const canvas = () => document.querySelector<HTMLCanvasElement>('canvas.parley-face')!;
  const pixels = () => canvas().width / canvas().clientWidth;
  await expect.poll(pixels, { timeout: 20_000 }).toBeCloseTo(1, 1);
  for (const [ratio, shown] of [[2, 2], [1.5, 1.5], [3, 2], [1, 1]] as const) {
    await moveTo(ratio);
    await expect.poll(pixels, { timeout: 20_000 }).toBeCloseTo(shown, 1);
  }
  await screen.unmount();
  await talk.stop();
});
