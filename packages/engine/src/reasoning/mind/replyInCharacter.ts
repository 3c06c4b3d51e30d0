import type { LanguagePart, LanguagePort, LanguageRequest } from '../../ports/LanguagePort.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import { withoutUnheard, withTurnDone } from '../ledger/keepLedger.ts';
import { readLedger, type Ledger } from '../ledger/Ledger.ts';
import { situationOf } from '../ledger/Situation.ts';
import { whyWithhold } from './whyWithhold.ts';

/** The part of a scenario that conditions and gates need. */
export type MindScenario = Pick<Scenario, 'locale' | 'vocabulary' | 'objectives'> & Partial<Pick<Scenario, 'persona'>>;

/** What a reply needs to know, before the ledger is read. */
export type TurnRequest = Omit<LanguageRequest, 'situation'>;

/** What is carried from one delivered turn to the next. */
interface MindMemory {
  readonly ledger: Ledger;
  /** The language port's own. */
  readonly own: unknown;
}

/**
 * One turn of the persona: reads the ledger, takes back what was not heard, lets the moment stand
 * where that says more, and otherwise asks `language`, which finds the situation in its request.
 * Gates and objectives are counted here, so that they hold for a script and for any model.
 */
export async function* replyInCharacter(
  scenario: MindScenario,
  language: LanguagePort,
  request: TurnRequest,
): AsyncGenerator<LanguagePart, void, undefined> {
  const memory = (request.memory ?? {}) as Partial<MindMemory>;
  const ledger = withoutUnheard(readLedger(memory.ledger), request.history);
  const situation = situationOf(scenario, vocabularyLanguage(scenario, request.locale), request, ledger);
  const done = { text: '', beat: undefined as string | undefined, discloses: undefined as readonly string[] | undefined, withheld: false, ending: undefined as string | undefined };
  const remember = (own: unknown): MindMemory => ({ ledger: withTurnDone(situation, done, ledger), own });

  if (ledger.ended !== undefined) {
    // Cut off in its last words, the persona does not come back for them: it goes.
    yield { type: 'directive', withhold: 'the conversation is over', ending: ledger.ended, cues: [] };
    yield { type: 'end', memory };
    return;
  }
  const reason = whyWithhold(situation, request, ledger.last?.disclosed ?? []);
  if (reason) {
    done.withheld = true;
    yield { type: 'directive', withhold: reason, cues: [{ kind: 'nod', depth: 'slight' }] };
    yield { type: 'end', memory: remember(memory.own) };
    return;
  }
  for await (const part of language.reply({ ...request, situation, memory: memory.own })) {
    if (part.type === 'directive') {
      ({ beat: done.beat, discloses: done.discloses, ending: done.ending } = part);
      done.withheld = part.withhold !== undefined;
    }
    if (part.type === 'delta') done.text += part.text;
    if (part.type === 'end' && part.discloses) done.discloses = [...(done.discloses ?? []), ...part.discloses];
    yield part.type === 'end' ? { ...part, memory: remember(part.memory) } : part;
  }
}

/** The language whose topics are listened for: the one asked for, or else the scenario's own. */
function vocabularyLanguage(scenario: MindScenario, locale: string): string {
  const language = locale.toLowerCase().split('-')[0] ?? '';
  return scenario.vocabulary[language] ? language : (scenario.locale.split('-')[0] ?? scenario.locale);
}
