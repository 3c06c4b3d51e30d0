import { Subject } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { VirtualClock } from '../clock/VirtualClock.ts';
import type { Fault } from '../ports/Fault.ts';
import { createSession } from '../session/createSession.ts';
import { FakeLanguage, FakePlayback, FakeSignals, FakeTranscriber, testScenario } from '../testing/index.ts';
import { collectWaits, measureTrace, parseTrace, rerunTrace, resultOf, viewTrace, type TraceHeader, type TraceLine } from '../trace/index.ts';
import { hostMind } from './hostMind.ts';
import type { MindLink, MindMessage, StageLink, StageMessage } from './SessionLink.ts';
import type { Scenario } from '../scenario/Scenario.ts';

/** Two ends of a wire that carries JSON, as a socket does. */
function wire(): { stage: StageLink; mind: MindLink; toStage: string[] } {
  const up = new Subject<StageMessage>();
  const down = new Subject<MindMessage>();
  const toStage: string[] = [];
  const none = new Subject<Fault>();
  const copy = <T>(message: T): T => JSON.parse(JSON.stringify(message)) as T;
  return {
    toStage,
    stage: { messages: down, faults: none, open: async () => {}, close() {}, send: (message) => void Promise.resolve().then(() => up.next(copy(message))) },
    mind: {
      messages: up,
      faults: none,
      open: async () => {},
      close() {},
      send: (message) => {
        toStage.push(JSON.stringify(message));
        void Promise.resolve().then(() => down.next(copy(message)));
      },
    },
  };
}

const scenario = { ...testScenario, stance: { start: { trust: 0.1, tension: 0.9, engagement: 0.5 } }, vocabulary: {}, objectives: [], script: {}, persona: { ...testScenario.persona, facts: [] } } as unknown as Scenario;

async function talk() {
  const clock = new VirtualClock();
  const { stage, mind, toStage } = wire();
  let header: TraceHeader | undefined;
  const lines: TraceLine[] = [];
  const language = new FakeLanguage(({ purpose, learnerText }) => (purpose === 'open' ? 'Hello.' : `So you say ${learnerText}.`));
  hostMind({
    link: mind,
    clock,
    scenarioOf: () => scenario,
    languageOf: () => language,
    trace: { begin: (first) => void (header = first), append: (line) => lines.push(line), end() {} },
  });
  const signals = new FakeSignals();
  const transcriber = new FakeTranscriber();
  const session = createSession({
    scenario: testScenario,
    clock,
    link: stage,
    ports: { signals, transcriber, playback: new FakePlayback() },
  });
  const pass = async (ms: number): Promise<void> => {
    for (let step = 0; step < ms; step += 8) {
      clock.advance(8);
      for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
    }
  };
  await session.start();
  await pass(2000);
  signals.speak(true);
  await pass(600);
  transcriber.hear('s1', [{ text: 'that', start: 2000, end: 2300 }, { text: 'was late', start: 2300, end: 2600 }], true);
  signals.speak(false);
  await pass(4000);
  session.end();
  await pass(4000);
  return { session, header: header!, lines, toStage, clock };
}

describe('a hosted session', () => {
  it('answers what was said, with the mind on the other side of a wire', async () => {
    const { session } = await talk();
    const texts = session.life.getSnapshot().context.transcript.entries.map(({ text }) => text);
    expect(texts.slice(0, 3)).toEqual(['Hello.', 'that was late', 'So you say that was late.']);
    expect(session.life.getSnapshot().value).toBe('ended');
  });

  it('writes both halves into one trace that re-runs identically', async () => {
    const { header, lines } = await talk();
    const text = [header, ...lines].map((line) => JSON.stringify(line)).join('\n');
    const report = rerunTrace(parseTrace(text));
    expect(report.first).toBeUndefined();
    expect(report.identical).toBe(true);
    expect(report.compared.reasoning).toBeGreaterThan(5);
    expect(report.compared.floor).toBeGreaterThan(5);
    const view = viewTrace(parseTrace(text));
    view.replay!.seek(view.replay!.durationMs);
    expect(view.reasoning.getSnapshot().context.history.length).toBeGreaterThan(2);
  });

  it('shows in that trace what was prepared, and how the floor waited', async () => {
    const { header, lines } = await talk();
    const trace = parseTrace([header, ...lines].map((line) => JSON.stringify(line)).join('\n'));
    expect(measureTrace(trace).preparation).toMatchObject({ begun: 1, helped: 1, inVain: 0 });
    const { waits, settings, otherVersion } = collectWaits(trace);
    expect(otherVersion).toBe(false);
    expect(waits.map(({ outcome, text }) => [outcome.kind, text])).toEqual([['done', 'that was late']]);
    expect(resultOf(waits[0]!, settings).afterMs).toBe(Math.round(waits[0]!.decidedAt! - waits[0]!.endedAt));
  });

  it('sends the learner no stance to start from and no moves', async () => {
    const { toStage } = await talk();
    expect(toStage.some((message) => message.includes('reasoning.said'))).toBe(true);
    expect(toStage.join('')).not.toContain('reasoning.appraised');
    expect(toStage.join('')).not.toContain('reasoning.replyRequested');
  });
});
