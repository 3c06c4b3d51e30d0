import type { AskKind, HistoryTurn, LanguagePort, LanguageRequest } from '../../ports/LanguagePort.ts';
import type { Percept } from '../../perception/Percept.ts';
import { loadLexicon } from '../../reasoning/lexicons/loadLexicon.ts';
import { appraise } from '../../reasoning/appraise.ts';
import { readLedger, type Ledger } from '../../reasoning/ledger/Ledger.ts';
import { replyInCharacter } from '../../reasoning/mind/replyInCharacter.ts';
import type { Move } from '../../reasoning/moves.ts';
import { feel } from '../../reasoning/stance/feel.ts';
import { unhurt, type Inner } from '../../reasoning/stance/Inner.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import type { SimulatedLearner } from './simulateLearner.ts';

/** One exchange: what the learner did and what the persona did with it. */
export interface MindTurn {
  readonly learner: string;
  readonly moves: readonly Move[];
  readonly persona: string;
  readonly beat?: string | undefined;
  readonly withheld?: string | undefined;
  readonly ending?: string | undefined;
  readonly refused: readonly string[];
  readonly fellBack: readonly string[];
  readonly faults: readonly string[];
  readonly inner: Inner;
  readonly ledger: Ledger;
}

export interface MindTalk {
  readonly turns: readonly MindTurn[];
  readonly ending: string | undefined;
}

export interface PlayOptions {
  readonly scenario: Scenario;
  /** Started already. */
  readonly language: LanguagePort;
  readonly learner: SimulatedLearner;
  readonly locale?: string;
  /** What is noticed of the learner at a turn. */
  readonly percepts?: (turn: number) => readonly Percept[];
  /** @defaultValue 40 */
  readonly mostTurns?: number;
}

/**
 * Plays a whole conversation at the level of minds, without floor, voice and time: thousands a minute. What the
 * reasoning machine does with a turn (moves, stance, ledger, language) is the same code.
 */
export async function playMind({ scenario, language, learner, locale = scenario.locale, percepts = () => [], mostTurns = 40 }: PlayOptions): Promise<MindTalk> {
  await loadLexicon(locale);
  const history: HistoryTurn[] = [];
  const turns: MindTurn[] = [];
  let inner = unhurt(scenario.stance.start);
  let memory: unknown;
  let ask: AskKind = 'none';

  async function give(purpose: LanguageRequest['purpose'], learnerText: string, moves: readonly Move[], seen: readonly Percept[]): Promise<MindTurn> {
    const turn = { persona: '', beat: undefined as string | undefined, withheld: undefined as string | undefined, ending: undefined as string | undefined, refused: [] as string[], fellBack: [] as string[], faults: [] as string[] };
    ask = 'none';
    const signal = new AbortController().signal;
    for await (const part of replyInCharacter(scenario, language, { purpose, locale, learnerText, moves, ...inner, percepts: seen, history, memory, signal })) {
      if (part.type === 'delta') turn.persona += part.text;
      if (part.type === 'directive') ({ beat: turn.beat, withhold: turn.withheld, ending: turn.ending, ask = 'none' } = part);
      if (part.type === 'refused') turn.refused.push(part.because);
      if (part.type === 'fellBack') turn.fellBack.push(part.because);
      if (part.type === 'error') turn.faults.push(part.fault.message);
      if (part.type === 'end') ({ memory } = part);
    }
    if (learnerText) history.push({ who: 'learner', text: learnerText });
    const persona = turn.persona.trim();
    if (persona) history.push({ who: 'persona', text: persona });
    const played: MindTurn = { ...turn, persona, learner: learnerText, moves, inner, ledger: readLedger((memory as { ledger?: unknown } | undefined)?.ledger) };
    turns.push(played);
    return played;
  }

  let last = await give('open', '', [], []);
  while (!last.ending && turns.length <= mostTurns) {
    const said = learner.next({ personaText: last.persona, ask, withheld: last.withheld !== undefined });
    if ('silence' in said) {
      last = await give('silence', '', [], []);
      continue;
    }
    const cuts = said.cutsIn && last.persona.split(' ').length > 6;
    if (cuts) history[history.length - 1] = { who: 'persona', text: last.persona.split(' ').slice(0, 4).join(' ') };
    const seen = percepts(turns.length);
    const moves: Move[] = [...appraise(said.text, locale).moves, ...(cuts ? (['interrupts'] as const) : [])];
    inner = feel(inner, { moves, percepts: seen.map(({ code }) => code) }, { ...scenario.persona.temperament, respects: scenario.persona.respects });
    last = await give(cuts ? 'interrupted' : 'reply', said.text, moves, seen);
  }
  return { turns, ending: last.ending };
}
