import { ParleyError } from '../errors/ParleyError.ts';
import type { LanguagePart, LanguagePort, LanguageRequest } from '../ports/LanguagePort.ts';
import { toFault } from '../ports/Fault.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import { planTurn } from './planTurn.ts';

export interface ScriptedLanguageOptions {
  /** A scenario with a script. */
  readonly scenario: Scenario;
  /** The same seed and the same conversation give the same words. */
  readonly seed: string | number;
}

/**
 * Words out of the scenario's dialogue graph: no model, no network, no waiting. One `delta` is one
 * sentence.
 * @throws ParleyError `invalid-document` when the scenario has no script.
 */
export function createScriptedLanguage({ scenario, seed }: ScriptedLanguageOptions): LanguagePort {
  if (!scenario.script) {
    throw new ParleyError('This scenario has no script, so it cannot be played without a language model. Add `script` or choose another language port.', {
      code: 'invalid-document',
      port: 'language',
    });
  }
  return {
    version: 1,
    capabilities: { offline: true, locales: Object.keys(scenario.script.words) },
    start: async () => {},
    stop: async () => {},
    reply: (request) => reply(scenario, request, seed),
  };
}

async function* reply(scenario: Scenario, request: LanguageRequest, seed: string | number): AsyncGenerator<LanguagePart, void, undefined> {
  if (request.signal.aborted) return;
  yield { type: 'start' };
  try {
    const { beat, discloses, withhold, cues, ask, ending, sentences, memory } = planTurn(scenario, request, seed);
    yield { type: 'directive', beat, discloses, withhold, cues, ask, ending };
    for (const [index, sentence] of sentences.entries()) {
      if (request.signal.aborted) return;
      yield { type: 'delta', text: index < sentences.length - 1 ? `${sentence} ` : sentence };
    }
    if (!request.signal.aborted) yield { type: 'end', memory };
  } catch (error) {
    yield { type: 'error', fault: toFault('language', error) };
  }
}
