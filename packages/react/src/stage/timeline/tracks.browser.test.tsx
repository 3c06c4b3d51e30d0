import { parseTrace, viewTrace } from '@parley/engine/trace';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import recorded from '../../../../../recordings/traces/considerate.jsonl?raw';
import { describeEachMode } from '../../../test/drawTwice.tsx';
import { objectivesTrack, stanceTrack } from '../../inspectors.ts';
import * as PersonaStage from '../index.parts.ts';
import '../../styles.css';
import '../../inspectors.css';

const trace = parseTrace(recorded);
const tracks = [stanceTrack, objectivesTrack];

describeEachMode('a timeline with more tracks', (draw) => {
  it('says where the persona stood and which goals were met, below the others', async () => {
    await page.viewport(1280, 800);
    const screen = await draw(
      <PersonaStage.Root session={viewTrace(trace)}>
        <PersonaStage.Timeline tracks={tracks} />
      </PersonaStage.Root>,
    );
    const goals = [...document.querySelectorAll('.parley-track-mark')].map((mark) => mark.getAttribute('aria-label'));
    expect(goals.length).toBeGreaterThan(2);
    for (const goal of goals) expect(goal).toMatch(/^\d:\d\d Met: \S/);
    await userEvent.hover(document.querySelectorAll('.parley-track-hit')[2]!);
    await expect.element(screen.getByText(/Trust 0\.\d\d, Tension 0\.\d\d, Engagement 0\.\d\d$/)).toBeVisible();
    const floor = document.querySelector('.parley-bar-floor-persona')!.getBoundingClientRect();
    expect(document.querySelector('.parley-track-line')!.getBoundingClientRect().top).toBeGreaterThan(floor.bottom);
  });

  it('shows the whole in a strip when it is looked at closely, and goes where the strip is pressed', async () => {
    await page.viewport(1280, 800);
    const screen = await draw(
      <PersonaStage.Root session={viewTrace(trace)}>
        <PersonaStage.Timeline />
      </PersonaStage.Root>,
    );
    expect(document.querySelector('.parley-minimap')).toBeNull();
    for (let times = 0; times < 3; times += 1) await screen.getByRole('button', { name: 'Closer' }).click();
    const seen = (): number => Number(document.querySelector('.parley-minimap-seen')!.getAttribute('x'));
    await expect.poll(() => Number(document.querySelector('.parley-minimap-seen')!.getAttribute('width'))).toBeCloseTo(1000 / 1.5 ** 3, 0);
    expect(seen()).toBe(0);
    await userEvent.click(document.querySelector('.parley-minimap')!);
    await expect.poll(seen).toBeGreaterThan(300);
  });
});

