import type { LanguagePart, LanguagePort, LanguageRequest } from '../ports/LanguagePort.ts';
import { beatsFor, isOpen } from '../reasoning/ledger/reachedEnding.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import { createScriptedLanguage } from '../scripted/createScriptedLanguage.ts';
import { createLanguageChain, type LanguageStage } from './chain/createLanguageChain.ts';
import { createCheckedLanguage } from './checks/createCheckedLanguage.ts';

export interface PersonaLanguageOptions {
  readonly scenario: Scenario;
  readonly seed: string | number;
  /** Models in the order they are tried, each with its time budget; none for the script alone. */
  readonly models?: readonly LanguageStage[];
  /** See `LanguageChainOptions`. */
  readonly fillerAfterMs?: number;
}

/**
 * The persona's words as a product wants them: models whose sentences are judged, then the script. What
 * honesty and care ask for (an answer to "are you an AI?", a stop, distress) is always said from the script.
 * @throws ParleyError `invalid-document` when the scenario has neither models nor a script.
 */
export function createPersonaLanguage({ scenario, seed, models = [], fillerAfterMs }: PersonaLanguageOptions): LanguagePort {
  const checked = models.map((stage) => ({ ...stage, language: createCheckedLanguage(stage.language, scenario) }));
  if (!scenario.script && checked.length > 0) return createLanguageChain({ stages: checked, seed, fillerAfterMs });
  const script = createScriptedLanguage({ scenario, seed });
  if (checked.length === 0) return script;
  const chain = createLanguageChain({ stages: [...checked, { name: 'script', language: script }], seed, fillerAfterMs });

  async function* reply(request: LanguageRequest): AsyncGenerator<LanguagePart, void, undefined> {
    const purpose = request.purpose === 'interrupted' ? 'reply' : request.purpose;
    const out = beatsFor(scenario, purpose).find((beat) => beat.outOfRole && isOpen(beat, scenario, request.situation));
    if (!out) return yield* chain.reply(request);
    // The script's memory stands inside the chain's; both are kept.
    const memory = request.memory as { own?: Record<string, unknown> } | undefined;
    for await (const part of script.reply({ ...request, memory: memory?.own?.['script'] })) {
      yield part.type === 'end' ? { ...part, memory: { version: 1, fillers: 0, ...memory, own: { ...memory?.own, script: part.memory } } } : part;
    }
  }
  return { ...chain, reply };
}
