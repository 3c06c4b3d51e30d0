import type { LanguagePart, LanguagePort, LanguageRequest } from '../../ports/LanguagePort.ts';
import { SentenceGate } from '../../reasoning/sentences/SentenceGate.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import { openFacts } from '../../reasoning/ledger/holds.ts';
import { reactionTo } from '../../reasoning/mind/reactionTo.ts';
import { heldUntilNoticed } from '../notice/heldUntilNoticed.ts';
import { inWords, toldIn } from './leaksOf.ts';
import { sentenceChecker } from './checkSentence.ts';

/**
 * A language port whose sentences are judged before they leave it. A sentence that tells what is
 * still closed, coaches, leaves the role or repeats is held back and told as `refused`; the rest of
 * the turn goes on, but for a leak: after one, nothing more of that turn is trusted. Where the turn is about how
 * something was said, a reply that passes over it is refused as a whole.
 */
export function createCheckedLanguage(language: LanguagePort, scenario: Scenario): LanguagePort {
  return {
    version: 1,
    capabilities: language.capabilities,
    start: (context) => language.start(context),
    stop: () => language.stop(),
    reply: (request) => checked(language, scenario, request),
  };
}

async function* checked(language: LanguagePort, scenario: Scenario, request: LanguageRequest): AsyncGenerator<LanguagePart, void, undefined> {
  const beat = reactionTo(scenario, request.situation, request.locale);
  const hold = beat && heldUntilNoticed(beat, request.locale);
  for await (const part of judgedParts(language, scenario, request, () => hold?.missed ?? false)) yield* hold ? hold.pass(part) : [part];
}

/** The parts of a reply, with every sentence judged; none is looked at any more once the reply is unwanted. */
async function* judgedParts(language: LanguagePort, scenario: Scenario, request: LanguageRequest, unwanted: () => boolean): AsyncGenerator<LanguagePart, void, undefined> {
  const check = sentenceChecker(scenario, request.situation, request);
  const gate = new SentenceGate();
  let distrusted = false;
  let spoken = '';

  function* judged(sentences: readonly string[]): Generator<LanguagePart> {
    for (const sentence of sentences) {
      if (distrusted || unwanted()) return;
      const { text, refused } = check(sentence);
      if (refused) yield { type: 'refused', because: refused };
      else if (text) {
        spoken += `${text} `;
        yield { type: 'delta', text: `${text} ` };
      }
      distrusted = refused === 'leak' || refused === 'instructions' || refused === 'length';
    }
  }

  for await (const part of language.reply(request)) {
    if (part.type === 'delta') yield* judged(gate.push(part.text));
    else {
      // Where the line broke in the middle of a sentence, its beginning is not said.
      if (part.type === 'end') yield* judged(gate.end());
      const untold = openFacts(scenario.persona.facts, request.situation).filter(({ id }) => !request.situation.disclosed.includes(id));
      yield part.type === 'end' ? { ...part, discloses: [...(part.discloses ?? []), ...toldIn(spoken, inWords(scenario.persona, request.locale, untold))] } : part;
    }
    if (unwanted()) return void (yield { type: 'end' });
  }
}
