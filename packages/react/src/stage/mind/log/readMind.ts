import type { Move, Stance } from '@parley/engine';
import type { Trace, TraceLine } from '@parley/engine/trace';
import type { KeptLedger, MindLog, MindTurn } from './MindLog.ts';

/** What a plan for the next answer said, until the turn it belongs to is taken as said. */
interface Plan {
  readonly beat: string | undefined;
  readonly discloses: readonly string[];
  readonly refused: readonly string[];
  readonly fellBack: string | undefined;
}

export interface MindReading {
  readonly log: MindLog;
  readonly plan: Plan;
  /** The learner's turn whose stance has not been told yet. */
  readonly appraised: { readonly seq: number; readonly text: string; readonly moves: readonly Move[]; readonly by: 'rules' | 'model' } | undefined;
}

const noPlan: Plan = { beat: undefined, discloses: [], refused: [], fellBack: undefined };
const unknown: Stance = { trust: 0.4, tension: 0.4, engagement: 0.5 };

/** Nothing read yet; the stance starts where the header says. */
export function mindOf(header: Trace['header'] | undefined): MindReading {
  const start = (header as { setup?: { stance?: Stance } } | undefined)?.setup?.stance ?? unknown;
  return { log: { start, points: [{ at: 0, stance: start, hurt: 0 }], turns: [], met: [], ledgers: [] }, plan: noPlan, appraised: undefined };
}

/** Adds a line of a trace. The log stays the same object where the line shows nothing. */
export function withMindLine(reading: MindReading, line: TraceLine): MindReading {
  if (line.kind !== 'input' && line.kind !== 'decision') return reading;
  const data = line.data as Readonly<Record<string, unknown>>;
  const { plan, log } = reading;
  switch (line.type) {
    case 'reasoning.replyRequested':
      return { ...reading, plan: noPlan };
    case 'language.directive':
      return withPlan(reading, { ...plan, beat: data['beat'] as string | undefined, discloses: (data['discloses'] as readonly string[] | undefined) ?? [] });
    case 'language.refused':
      return withPlan(reading, { ...plan, refused: [...plan.refused, String(data['because'])] });
    case 'language.fellBack':
      return withPlan(reading, { ...plan, fellBack: `${String(data['to'])} (${String(data['because'])})` });
    case 'language.ended':
      return withLedger(reading, line.at, data['memory']);
    case 'reasoning.appraised':
      return { ...reading, appraised: { seq: line.seq, text: String(data['text']), moves: data['moves'] as readonly Move[], by: data['by'] === 'model' ? 'model' : 'rules' } };
    case 'reasoning.stanceMoved':
      return withStance(reading, line.at, data);
    case 'reasoning.withheld':
      return withLast(reading, (turn) => ({ ...turn, withheld: String(data['reason']) }));
    case 'reasoning.said':
      return withLast(reading, (turn) => ({ ...turn, answer: `${turn.answer} ${String(data['text'])}`.trim() }));
    default:
      return log === reading.log ? reading : { ...reading, log };
  }
}

function withStance(reading: MindReading, at: number, data: Readonly<Record<string, unknown>>): MindReading {
  const { log, appraised, plan } = reading;
  const stance = data['stance'] as Stance;
  const hurt = typeof data['hurt'] === 'number' ? data['hurt'] : 0;
  const points = [...log.points, { at, stance, hurt }];
  if (!appraised) return { ...reading, log: { ...log, points } };
  const last = log.turns.at(-1);
  // A model's closer reading of the same turn takes the place of the rules'.
  const again = appraised.by === 'model' && last?.text === appraised.text;
  const turn: MindTurn = {
    ...appraised, ...plan, at, after: stance, hurt,
    before: again ? last.before : (log.points.at(-1)?.stance ?? log.start),
    percepts: (data['percepts'] as readonly string[] | undefined) ?? [],
    withheld: undefined,
    answer: again ? last.answer : '',
  };
  return { ...reading, appraised: undefined, log: { ...log, points, turns: [...(again ? log.turns.slice(0, -1) : log.turns), turn] } };
}

/** A plan may come before or after the turn is taken as said. */
function withPlan(reading: MindReading, plan: Plan): MindReading {
  const planned = withLast(reading, (turn) => (turn.answer || turn.withheld ? turn : { ...turn, ...plan }));
  return { ...planned, plan };
}

function withLast(reading: MindReading, change: (turn: MindTurn) => MindTurn): MindReading {
  const { turns } = reading.log;
  const last = turns.at(-1);
  if (!last) return reading;
  const changed = change(last);
  return changed === last ? reading : { ...reading, log: { ...reading.log, turns: [...turns.slice(0, -1), changed] } };
}

function withLedger(reading: MindReading, at: number, memory: unknown): MindReading {
  const ledger = (memory as { ledger?: KeptLedger } | undefined)?.ledger;
  if (!ledger) return reading;
  // An answer that was cut off unheard takes its ledger back: what is in the latest one counts, since it first was.
  const before = reading.log.met.filter(({ id }) => ledger.met.includes(id));
  const fresh = ledger.met.filter((id) => before.every((known) => known.id !== id)).map((id) => ({ id, at }));
  return { ...reading, log: { ...reading.log, ledgers: [...reading.log.ledgers, { at, ledger }], met: [...before, ...fresh] } };
}

/** Everything that went on in the persona of a trace. */
export function readMind({ header, lines }: Pick<Trace, 'header' | 'lines'>): MindLog {
  return lines.reduce(withMindLine, mindOf(header)).log;
}
