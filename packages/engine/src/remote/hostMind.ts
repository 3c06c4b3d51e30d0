import { ParleyError } from '../errors/ParleyError.ts';
import type { ClockPort } from '../ports/ClockPort.ts';
import type { LanguagePort } from '../ports/LanguagePort.ts';
import { toFault, type Fault } from '../ports/Fault.ts';
import { chooseScenario } from '../scenario/chooseScenario.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import { toPublicScenario } from '../scenario/toPublicScenario.ts';
import { loadLexicon } from '../reasoning/lexicons/loadLexicon.ts';
import { createCircuit, type Circuit } from '../session/createCircuit.ts';
import { wireLanguage } from '../session/effects/wireLanguage.ts';
import { setupOf } from '../session/setupOf.ts';
import { mergeHalves } from '../trace/mergeHalves.ts';
import type { TraceHeader, TraceLine } from '../trace/traceTypes.ts';
import { crosses } from './crosses.ts';
import type { MindLink, StageMessage } from './SessionLink.ts';

export interface MindOptions {
  readonly link: MindLink;
  readonly clock: ClockPort;
  /** The scenario the stage names. @throws ParleyError when there is none of that id */
  readonly scenarioOf: (id: string) => Scenario;
  readonly languageOf: (scenario: Scenario, seed: number) => LanguagePort;
  /** Where the trace of both halves goes. */
  readonly trace?: { begin(header: TraceHeader): void; append(line: TraceLine): void; end(): void };
}

/**
 * Hosts the mind of a session: reasoning, and the trace of both halves. The learner's half says
 * hello first; gates, hidden facts and the script never leave.
 */
export function hostMind({ link, clock, scenarioOf, languageOf, trace }: MindOptions): { stop(): void } {
  const abort = new AbortController();
  let circuit: Circuit | undefined;
  let language: LanguagePort | undefined;
  /** What came while the words of a language were loaded. */
  let early: StageMessage[] | undefined = [];
  const writer = mergeHalves((line) => trace?.append(line));

  async function begin({ scenario: id, now, header, ...choice }: Extract<StageMessage, { type: 'stage.hello' }>): Promise<void> {
    const { scenario, problems } = chooseScenario(scenarioOf(id), choice);
    await loadLexicon(scenario.locale);
    if (abort.signal.aborted) return;
    const publicScenario = toPublicScenario(scenario);
    const { seed, floor } = header.setup;
    const setup = setupOf(scenario, { seed, floor });
    const named = { id: scenario.id, hash: publicScenario.hash };
    trace?.begin({ ...header, scenario: named, publicScenario, setup, half: 'both', stageSetup: header.setup });
    const offset = now - clock.now();
    const sessionClock: ClockPort = {
      now: () => clock.now() + offset,
      setTimeout: (run, ms) => clock.setTimeout(run, ms),
      clearTimeout: (timer) => clock.clearTimeout(timer),
    };
    circuit = createCircuit({ setup, clock: sessionClock, half: 'mind', record: (line) => writer.write('mind', [line]) });
    circuit.decisions.subscribe(({ from, event }) => {
      if (from === 'reasoning' && crosses(event.type)) link.send({ type: 'mind.emitted', machine: 'reasoning', event });
    });
    circuit.inputs.subscribe(({ event }) => {
      if (event.type === 'fault.raised') link.send({ type: 'mind.fault', fault: event.fault });
    });
    // An observer keeps a machine that failed from taking the whole server down with it.
    circuit.actors.session.subscribe({ error: (cause) => fail(cause) });
    language = languageOf(scenario, seed);
    wireLanguage(circuit, language, scenario);
    const waiting = early ?? [];
    early = undefined;
    waiting.forEach(take);
    await language.start({ clock: sessionClock, signal: abort.signal, progress: () => {} });
    link.send({ type: 'mind.ready' });
    if (problems.length > 0) circuit.input('link', { type: 'fault.raised', fault: heldOtherwise(problems) });
  }

  function take(message: StageMessage): void {
    if (message.type === 'stage.routed') circuit?.input('link', { type: 'remote.routed', machine: message.machine, event: message.event });
    if (message.type === 'stage.lines') writer.write('stage', message.lines);
  }

  function fail(cause: unknown): void {
    const error = new ParleyError('The persona’s side of this session could not go on. Start the session again.', {
      code: 'provider-failed', port: 'link', retryable: true, cause,
    });
    link.send({ type: 'mind.fault', fault: toFault('link', error) });
    stop();
  }

  function stop(): void {
    if (abort.signal.aborted) return;
    abort.abort();
    circuit?.stop();
    void language?.stop();
    messages.unsubscribe();
    trace?.end();
    link.close();
  }

  const messages = link.messages.subscribe((message) => {
    if (message.type === 'stage.bye') return stop();
    if (message.type !== 'stage.hello') return early ? void early.push(message) : take(message);
    begin(message).catch((error: unknown) => link.send({ type: 'mind.fault', fault: toFault('link', error) }));
  });
  return { stop };
}

/** The talk goes on, and nobody takes it for the one that was asked for. */
function heldOtherwise(problems: readonly ParleyError[]): Fault {
  const meaning = 'The talk is held as the scenario is written instead; to have it otherwise, end it and choose again.';
  return { port: 'link', code: 'degraded', message: [...problems.map(({ message }) => message), meaning].join(' '), retryable: false };
}
