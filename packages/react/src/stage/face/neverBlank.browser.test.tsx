import { createSession, systemClock, toPublicScenario, type Fault, type MindMessage, type Session, type StageLink, type StageMessage } from '@parley/engine';
import { hostMind, type MindLink } from '@parley/engine/remote';
import { pipScenario } from '@parley/engine/scenario';
import { driveSession, FakeLanguage, FakePlayback, FakeSignals, FakeTranscriber, testScenario } from '@parley/engine/testing';
import { Subject } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import * as PersonaStage from '../index.parts.ts';
import '../../styles.css';

/** Two ends of a wire that can be cut. */
function wire() {
  const [up, down, lost] = [new Subject<StageMessage>(), new Subject<MindMessage>(), new Subject<Fault>()];
  let whole = true;
  const later = (send: () => void): void => void (whole && Promise.resolve().then(send));
  const stage: StageLink = { messages: down, faults: lost, open: async () => {}, close() {}, send: (message) => later(() => up.next(message)) };
  const mind: MindLink = { messages: up, faults: new Subject<Fault>(), open: async () => {}, close() {}, send: (message) => later(() => down.next(message)) };
  return {
    stage,
    mind,
    cut() {
      whole = false;
      lost.next({ port: 'link', code: 'connection-lost', message: 'The connection was lost.', retryable: true });
    },
  };
}

function hosted() {
  const { stage, mind, cut } = wire();
  hostMind({ link: mind, clock: systemClock(), scenarioOf: () => pipScenario, languageOf: () => new FakeLanguage() });
  const session = createSession({ scenario: toPublicScenario(pipScenario), link: stage, ports: { signals: new FakeSignals(), transcriber: new FakeTranscriber(), playback: new FakePlayback() } });
  return { session, cut };
}

const canvas = () => document.querySelector<HTMLCanvasElement>('canvas.parley-face')!;

/** The least share of the picture that was lit in the frames that were drawn, and how many those were and how many differed. */
function watch() {
  const seen = { frames: 0, different: 0, least: 1 };
  let before = '';
  return {
    seen,
    onFrame() {
      const { width, height } = canvas();
      const { data } = canvas().getContext('2d')!.getImageData(0, 0, width, height);
      let lit = 0;
      let sum = 0;
      for (let i = 0; i < data.length; i += 4) {
        const light = data[i]! + data[i + 1]! + data[i + 2]!;
        if (light > 30) lit += 1;
        sum = (Math.imul(sum, 31) + light) | 0;
      }
      seen.frames += 1;
      seen.least = Math.min(seen.least, (lit * 4) / data.length);
      if (String(sum) !== before) seen.different += 1;
      before = String(sum);
    },
  };
}

const soon = { timeout: 30_000 } as const;

/** Goes on being drawn, alive and never empty, from now on. */
async function lives(watched: ReturnType<typeof watch>['seen']): Promise<void> {
  const { frames, different } = watched;
  await expect.poll(() => watched.frames, soon).toBeGreaterThan(frames + 8);
  expect(watched.different).toBeGreaterThan(different + 4);
  expect(watched.least).toBeGreaterThan(0.9);
}

function Shown({ session, onFrame }: { readonly session: Session; readonly onFrame: () => void }) {
  return (
    <div style={{ inlineSize: 240, blockSize: 180 }}>
      <PersonaStage.Root session={session}>
        <PersonaStage.Face onFrame={onFrame} />
      </PersonaStage.Root>
    </div>
  );
}

describe('the face on the stage', { timeout: 120_000 }, () => {
  it('is there before the start, in the talk, when the connection is lost, and when the talk is given up for it', async () => {
    const { session, cut } = hosted();
    const { seen, onFrame } = watch();
    const screen = await render(<Shown session={session} onFrame={onFrame} />);
    await lives(seen);
    await session.start();
    await expect.poll(() => JSON.stringify(session.life.getSnapshot().value), soon).toContain('conversing');
    await lives(seen);
    cut();
    await lives(seen);
    // The mind is waited for, and then the talk is given up.
    await expect.poll(() => session.life.getSnapshot().value, soon).toBe('failed');
    await lives(seen);
    await screen.unmount();
  });

  it('is there while one persona takes the place of another', async () => {
    const [one, other] = await Promise.all(['joseph', 'nia'].map((base) => driveSession({ scenario: { ...testScenario, persona: { ...testScenario.persona, look: { base } } } })));
    const { seen, onFrame } = watch();
    const screen = await render(<Shown session={one!.session} onFrame={onFrame} />);
    await lives(seen);
    const skin = () => [...canvas().getContext('2d')!.getImageData(canvas().width / 2, canvas().height * 0.52, 1, 1).data];
    const before = skin();
    await screen.rerender(<Shown session={other!.session} onFrame={onFrame} />);
    // The old picture stays until the new one is there.
    expect(skin().slice(0, 3).some((part) => part > 20)).toBe(true);
    await lives(seen);
    expect(skin()).not.toEqual(before);
    await screen.unmount();
    await Promise.all([one!.stop(), other!.stop()]);
  });
});
