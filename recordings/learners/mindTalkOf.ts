import { unhurt, type Percept, type PerceptCode } from '@parley/engine';
import type { Trace } from '@parley/engine/trace';
import type { MindTalk, MindTurn } from '@parley/engine/testing';

/** A turn of a recorded talk, and what of the learner's delivery went into it. */
export interface RecordedTurn extends MindTurn {
  /** Noticed while the learner had the turn. */
  readonly noticed: readonly PerceptCode[];
  /** Told to have moved the stance. */
  readonly felt: readonly PerceptCode[];
}

export interface RecordedTalk extends MindTalk {
  readonly turns: readonly RecordedTurn[];
}

/** The talk of a trace at the level of minds, so that it can be judged as a played one is. */
export function mindTalkOf({ header, lines }: Trace): RecordedTalk {
  const turns: RecordedTurn[] = [];
  const said = new Map<number, string[]>();
  const asked = new Map<number, { learner: string; directive: Partial<MindTurn>; ledger?: MindTurn['ledger'] }>();
  let inner: MindTurn['inner'] = unhurt(header.setup.stance);
  let moves: MindTurn['moves'] = [];
  let noticed: PerceptCode[] = [];
  let felt: readonly PerceptCode[] = [];
  let request = 0;
  let ending: string | undefined;

  function close(number: number, withheld?: string): void {
    const of = asked.get(number)!;
    turns.push({
      persona: (said.get(number) ?? []).join(' '), learner: of.learner, moves, inner, noticed, felt, withheld,
      beat: of.directive.beat, ending: of.directive.ending, ledger: of.ledger ?? turns.at(-1)!.ledger, refused: [], fellBack: [], faults: [],
    });
    [moves, noticed, felt] = [[], [], []];
  }

  for (const line of lines) {
    if (!('type' in line)) continue;
    const data = line.data as Readonly<Record<string, never>>;
    switch (line.type) {
      case 'reasoning.replyRequested':
        asked.set((request = data['request']!), { learner: data['learnerText']!, directive: {} });
        break;
      case 'language.directive':
        Object.assign(asked.get(data['request']!)!.directive, data);
        break;
      case 'language.ended':
        asked.get(data['request']!)!.ledger = (data['memory'] as unknown as { ledger: MindTurn['ledger'] } | undefined)?.ledger;
        break;
      case 'percept.noticed':
        noticed.push((data['percept'] as unknown as Percept).code);
        break;
      case 'reasoning.appraised':
        moves = data['moves']!;
        break;
      case 'reasoning.stanceMoved':
        inner = { ...unhurt(data['stance']!), hurt: data['hurt']! };
        felt = data['percepts']!;
        break;
      case 'reasoning.said':
        said.set(data['turn']!, [...(said.get(data['turn']!) ?? []), data['text']!]);
        break;
      case 'reasoning.composed':
        close(data['turn']!);
        break;
      case 'reasoning.withheld':
        close(request, data['reason']);
        break;
      case 'session.ended':
        ending = data['ending'];
        break;
    }
  }
  return { turns, ending };
}
