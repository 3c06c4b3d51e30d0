import type { DecisionLine, InputLine, ParsedTrace } from '@parley/engine/trace';
import type { Stretch } from './composeMicrophone.ts';

/** Time for the page to warm up and for the persona to open. */
const opening = 14_000;

/** Longer than an answer of the persona, and too short for it to speak up again where it lets a moment stand, ms. */
const between = 7_800;

const said: readonly { readonly parts: readonly [string, string?]; readonly pause?: number }[] = [
  { parts: ['I noticed that the last three releases,', 'went out late.'], pause: 1000 },
  { parts: ['Yes.'] },
  { parts: ['We missed the dates because the', 'tests were red.'], pause: 2000 },
  { parts: ['No, not yet.'] },
  { parts: ['I wanted to ask you about the', 'plan for Monday.'], pause: 4000 },
];

/** Sentences with pauses of 1, 2 and 4 s in the middle, and between them a yes and a no. */
export const patienceTalk = {
  stretches: [
    { silence: opening },
    ...said.flatMap(({ parts: [first, second], pause }): Stretch[] =>
      second === undefined ? [{ say: first }, { silence: between }] : [{ say: first }, { silence: pause! }, { say: second }, { silence: between }],
    ),
  ] as readonly Stretch[],
  turns: said.map(({ parts, pause }) => ({ text: parts.filter(Boolean).join(' '), answers: pause === undefined })),
  pauses: said.flatMap(({ pause }) => (pause === undefined ? [] : [pause])),
};

export interface TalkedTurn {
  readonly text: string;
  /** The wait that was told last before the turn ended, ms. */
  readonly wait: number;
  /** Pauses of at least half a second that were held in it, ms. */
  readonly pauses: readonly number[];
  /** From the end of the voice to the persona's first sound, ms; undefined where it did not answer before the next turn. */
  readonly gap: number | undefined;
}

/** The learner's turns of a trace, with how long each was waited after and answered. */
export function turnsOf({ lines }: ParsedTrace): TalkedTurn[] {
  const ends = lines.filter((line): line is DecisionLine => line.kind === 'decision' && line.type === 'floor.learnerTurnEnded');
  return ends.map(({ seq, data }, index) => {
    const { text, startedAt, endedAt } = data as { text: string; startedAt: number; endedAt: number };
    const told = lines.findLast((line): line is DecisionLine => line.kind === 'decision' && line.type === 'floor.waitMoved' && line.seq < seq);
    const next = ends[index + 1]?.seq ?? Infinity;
    const sound = lines.find((line): line is InputLine => line.kind === 'input' && line.type === 'playback.started' && line.seq > seq && line.seq < next);
    return { text, pauses: pausesBetween(lines, startedAt, endedAt), wait: (told!.data as { wait: number }).wait, gap: sound && Math.round((sound.data as { at: number }).at - endedAt) };
  });
}

function pausesBetween(lines: ParsedTrace['lines'], from: number, to: number): number[] {
  const edges = lines.filter((line): line is InputLine => line.kind === 'input' && (line.type === 'voice.started' || line.type === 'voice.stopped'));
  return edges.flatMap(({ type, data }, index) => {
    const [began, ended] = [(data as { at: number }).at, (edges[index + 1]?.data as { at: number } | undefined)?.at];
    if (type !== 'voice.stopped' || ended === undefined || began < from || ended > to || ended - began < 500) return [];
    return [Math.round(ended - began)];
  });
}
