import { parseTrace, viewTrace } from '@parley/engine/trace';
import { beforeAll, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import recorded from '../../../../../recordings/traces/interrupting.jsonl?raw';
import { describeEachMode } from '../../../test/drawTwice.tsx';
import { FaceBench } from '../../inspectors.ts';
import { pseudoInspection } from '../../messages/pseudoInspection.ts';
import { pseudoMessages } from '../../messages/pseudoMessages.ts';
import * as PersonaStage from '../index.parts.ts';
import '../../styles.css';
import '../../inspectors.css';

const trace = parseTrace(recorded);
beforeAll(() => page.viewport(1280, 900));

const canvas = (): HTMLCanvasElement => document.querySelector('.parley-bench-canvas')!;
/** What is on the canvas once it stands still at a frame, as a sum that changes with any pixel. */
async function pictureAt(frame: number): Promise<number> {
  await expect.poll(() => canvas().dataset['still'], { timeout: 10_000 }).toBe(String(frame));
  const { width, height } = canvas();
  const { data } = canvas().getContext('2d')!.getImageData(0, 0, width, height);
  return data.reduce((sum, value, i) => (Math.imul(sum, 31) + value + i) | 0, 7);
}

describeEachMode('FaceBench', (draw) => {
  const shown = async (from = 6000) => {
    const session = viewTrace(trace);
    const screen = await draw(
      <PersonaStage.Root session={session}>
        <FaceBench from={from} />
      </PersonaStage.Root>,
    );
    const scrubber = screen.getByRole('slider', { name: 'Position' });
    const seek = (frame: number) => scrubber.fill(String(frame));
    return { screen, scrubber, seek };
  };

  it('shows the same face at a time whether it is stepped to or jumped to', async () => {
    const { screen, seek } = await shown();
    const tracks = screen.getByRole('group', { name: 'What moves the face, over time' });
    tracks.element().focus();
    await pictureAt(360);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    const stepped = await pictureAt(363);
    await seek(1500);
    const elsewhere = await pictureAt(1500);
    await seek(363);
    expect(await pictureAt(363)).toBe(stepped);
    expect(elsewhere).not.toBe(stepped);
  });

  it('plays, pauses and goes about by keys, and says where it is', async () => {
    const { screen, scrubber } = await shown();
    await pictureAt(360);
    expect(scrubber.element().getAttribute('aria-valuetext')).toBe('0:06.0, frame 360');
    screen.getByRole('group', { name: 'What moves the face, over time' }).element().focus();
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    await pictureAt(300);
    await userEvent.keyboard(' ');
    await expect.element(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect.poll(() => Number(canvas().dataset['frame'])).toBeGreaterThan(300);
    await userEvent.keyboard(' ');
    await expect.element(screen.getByRole('button', { name: 'Play' })).toBeVisible();
    await userEvent.keyboard('{End}');
    await expect.poll(() => (scrubber.element() as HTMLInputElement).value).toBe((scrubber.element() as HTMLInputElement).max);
  });

  it('tells what the face was asked for, and every number of the frame', async () => {
    const speaking = trace.lines.find((line) => line.kind === 'input' && line.type === 'playback.started')!;
    const { screen } = await shown(speaking.at + 300);
    await expect.poll(() => document.querySelector('.parley-bench-now')?.textContent, { timeout: 10_000 }).toMatch(/^speaks/);
    const numbers = () => [...document.querySelectorAll('.parley-bench-bars output')].map(({ textContent }) => Number(textContent));
    await expect.poll(() => numbers().filter((value) => value !== 0).length).toBeGreaterThan(8);
    const curves = () => document.querySelectorAll('.parley-bench-curve').length;
    const before = curves();
    const funnel = screen.getByRole('button', { name: /^mouthFunnel/ });
    await funnel.click();
    await expect.element(funnel).toHaveAttribute('aria-pressed', 'true');
    expect(curves()).toBe(before + 1);
  });

  it('draws another face, and another temperament moves it otherwise', async () => {
    const { screen } = await shown(20_000);
    const own = await pictureAt(1200);
    await screen.getByRole('combobox', { name: 'Look' }).selectOptions('Nia');
    await expect.poll(() => pictureAt(1200)).not.toBe(own);
    await screen.getByRole('combobox', { name: 'Look' }).selectOptions('As in the scenario');
    await expect.poll(() => pictureAt(1200)).toBe(own);
    await screen.getByRole('slider', { name: 'Energy' }).fill('1');
    await expect.poll(() => pictureAt(1200), { timeout: 10_000 }).not.toBe(own);
    await screen.getByRole('button', { name: 'As in the scenario' }).click();
    await expect.poll(() => pictureAt(1200), { timeout: 10_000 }).toBe(own);
  });
});

it('takes its words from the catalogue and fits a phone', async () => {
  await page.viewport(390, 844);
  await render(
    <PersonaStage.Root session={viewTrace(trace)} messages={{ ...pseudoMessages, ...pseudoInspection }}>
      <FaceBench from={6000} />
    </PersonaStage.Root>,
  );
  await pictureAt(360);
  const bench = document.querySelector('.parley-bench')!;
  for (const part of bench.querySelectorAll('legend, label > span, h3, .parley-bench-keys p, [data-row=floor]')) {
    if (part.textContent) expect(part.textContent).toContain('⟦');
  }
  for (const labelled of bench.querySelectorAll('[aria-label]')) expect(labelled.getAttribute('aria-label')).toContain('⟦');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
});
