import { driveSession } from '@parley/engine/testing';
import { viewTrace, type Trace } from '@parley/engine/trace';
import { Profiler } from 'react';
import { beforeAll, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { describeEachMode } from '../../../test/drawTwice.tsx';
import { recordTalk } from '../../../test/recordTalk.ts';
import * as PersonaStage from '../index.parts.ts';
import { readFloor } from './log/readFloor.ts';
import { FloorInspector } from '../../inspectors.ts';
import '../../styles.css';
import '../../inspectors.css';

let trace: Trace;
beforeAll(async () => {
  trace = await recordTalk();
});

const lit = (): string | undefined => document.querySelector<SVGElement>('.parley-chart-node[data-lit]')?.dataset['node'];
const sentence = (): string => document.querySelector('.parley-wait-sentence')!.textContent;

describeEachMode('FloorInspector', (draw) => {
  it('follows a live conversation: the state that is lit, the wait and why', async () => {
    const talk = await driveSession();
    await draw(
      <PersonaStage.Root session={talk.session}>
        <FloorInspector />
      </PersonaStage.Root>,
    );
    await talk.until('persona');
    await expect.poll(lit).toBe('persona.speaking');
    await talk.until('open');
    await expect.poll(lit).toBe('open');
    await talk.after(1500);
    await talk.learnerSays('I want to talk about the …900');
    await expect.poll(lit).toBe('learner.pausing');
    await expect.poll(sentence).toMatch(/^Waits up to \d\.\d s: the sentence is unfinished\.$/);
    await expect.poll(() => document.querySelector('.parley-curve-deadline text')?.textContent).toMatch(/^ends 0:\d\d\.\d$/);
    await expect.poll(() => document.querySelector('.parley-event-row')?.textContent).toBeTruthy();
    await talk.stop();
  });

  it('takes a replay to what happened, by click and by keys, and shows what was so then', async () => {
    const session = viewTrace(trace);
    const screen = await draw(
      <PersonaStage.Root session={session}>
        <FloorInspector />
      </PersonaStage.Root>,
    );
    const held = readFloor(trace.lines).entries.find(({ kind, because }) => kind === 'wait' && because === 'incomplete')!;
    const rows = screen.getByRole('list', { name: /^What happened/ });
    await userEvent.click(rows.element().querySelector(`[data-seq="${held.seq}"] button`)!);
    expect(session.replay!.position.getSnapshot()).toBe(held.at);
    await expect.poll(lit).toBe('learner.pausing');
    expect(sentence()).toContain('the sentence is unfinished');
    // One stop of the keyboard, arrows inside it.
    expect(rows.element().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(session.replay!.position.getSnapshot()).toBeGreaterThanOrEqual(held.at);
    await userEvent.keyboard('{End}{Enter}');
    expect(session.replay!.position.getSnapshot()).toBe(readFloor(trace.lines).entries[0]!.at);
    await session.dispose();
  });

  it('lights what was recorded where the machines of today would have gone elsewhere', async () => {
    const paused = readFloor(trace.lines).moves.find(({ to }) => to === 'learner.pausing')!;
    // Without the voice's edges a machine never leaves the opening; what was decided still stands in the trace.
    const session = viewTrace({ ...trace, lines: trace.lines.filter((line) => line.kind !== 'input' || !line.type.startsWith('voice.')) });
    await draw(
      <PersonaStage.Root session={session}>
        <FloorInspector />
      </PersonaStage.Root>,
    );
    session.replay!.seek(paused.at);
    await expect.poll(lit).toBe('learner.pausing');
    await session.dispose();
  });

  it('says in the strip of time what a pause was, and plays from it', async () => {
    const session = viewTrace(trace);
    const screen = await draw(
      <PersonaStage.Root session={session}>
        <FloorInspector />
      </PersonaStage.Root>,
    );
    const strip = screen.getByRole('group', { name: /^Forecast of the end of your turns/ });
    (strip.element() as HTMLElement).focus();
    await userEvent.keyboard('{Home}');
    const [first] = readFloor(trace.lines).pauses.filter(({ points }) => points.length > 0);
    await expect.element(screen.getByText(/^Pause at .* You went on after/)).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(session.replay!.position.getSnapshot()).toBe(first!.start);
    await session.dispose();
  });

  it('renders nothing while a replay only moves on', async () => {
    const session = viewTrace(trace);
    let renders = 0;
    await draw(
      <PersonaStage.Root session={session}>
        <Profiler id="inspector" onRender={() => void (renders += 1)}>
          <FloorInspector />
        </Profiler>
      </PersonaStage.Root>,
    );
    const pause = readFloor(trace.lines).pauses.find(({ start, end }) => end! - start > 1000)!;
    const from = pause.points.at(-1)!.at + 300;
    session.replay!.seek(from);
    await expect.poll(lit).toBe('learner.pausing');
    // Two frames, so that what the jump renders is rendered.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const before = renders;
    const meter = document.querySelector('.parley-wait-meter .parley-time')!;
    const shown = meter.textContent;
    for (let ms = from; ms < Math.min(from + 400, pause.end! - 20); ms += 16) session.replay!.seek(ms);
    expect(meter.textContent).not.toBe(shown);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(renders).toBe(before);
    await session.dispose();
  });
});
