import type { Subscription } from 'rxjs';
import { toFault } from '../../ports/Fault.ts';
import type { LanguagePort } from '../../ports/LanguagePort.ts';
import { replyInCharacter, type MindScenario, type TurnRequest } from '../../reasoning/mind/replyInCharacter.ts';
import { SentenceGate } from '../../reasoning/sentences/SentenceGate.ts';
import type { Circuit } from '../createCircuit.ts';

/** Asks the mind when reasoning wants words, and brings the parts back as inputs. */
export function wireLanguage(circuit: Circuit, language: LanguagePort, scenario: MindScenario): Subscription {
  const running = new Map<number, AbortController>();
  const wires = circuit.decisions.subscribe(({ event }) => {
    if (event.type === 'reasoning.replyRequested') void reply();
    if (event.type === 'reasoning.replyCancelled') {
      const { request } = event as unknown as { request: number };
      running.get(request)?.abort();
      running.delete(request);
    }
  });
  wires.add(() => {
    for (const controller of running.values()) controller.abort();
  });

  async function reply(): Promise<void> {
    const { draft, history, percepts, memory } = circuit.actors.reasoning.getSnapshot().context;
    if (!draft) return;
    const { request, purpose, learnerText, moves, stance, hurt } = draft;
    const controller = new AbortController();
    const { signal } = controller;
    running.set(request, controller);
    const gate = new SentenceGate();
    const say = (sentences: readonly string[]): void => {
      for (const text of sentences) circuit.input('language', { type: 'language.sentence', request, text });
    };
    const { locale } = scenario;
    const asked: TurnRequest = { purpose, locale, learnerText, moves, stance, hurt, percepts, history, memory, signal };
    try {
      for await (const part of replyInCharacter(scenario, language, asked)) {
        if (signal.aborted) return;
        if (part.type === 'directive') {
          const { type: _, ...plan } = part;
          circuit.input('language', { type: 'language.directive', request, ...plan });
        }
        if (part.type === 'appraisal') circuit.input('language', { type: 'language.appraised', request, moves: part.moves });
        if (part.type === 'refused') circuit.input('language', { type: 'language.refused', request, because: part.because });
        if (part.type === 'fellBack') circuit.input('language', { type: 'language.fellBack', request, to: part.to, because: part.because });
        if (part.type === 'delta') say(gate.push(part.text));
        if (part.type === 'end') {
          say(gate.end());
          circuit.input('language', { type: 'language.ended', request, memory: part.memory });
        }
        if (part.type === 'error') {
          say(gate.end());
          circuit.input('language', { type: 'fault.raised', fault: part.fault });
          circuit.input('language', { type: 'language.failed', request, fault: part.fault });
        }
      }
    } catch (error) {
      if (signal.aborted) return;
      const fault = toFault('language', error);
      circuit.input('language', { type: 'fault.raised', fault });
      circuit.input('language', { type: 'language.failed', request, fault });
    } finally {
      running.delete(request);
    }
  }
  return wires;
}
