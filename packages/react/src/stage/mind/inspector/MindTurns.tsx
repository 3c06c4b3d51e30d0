'use client';
import type { Stance } from '@parley/engine';
import { useEffect, useRef } from 'react';
import { useInspectionMessages } from '../../../messages/useInspectionMessages.ts';
import type { MindTurn } from '../log/MindLog.ts';

const sides: readonly (keyof Stance)[] = ['trust', 'tension', 'engagement'];

export interface MindTurnsProps {
  readonly turns: readonly MindTurn[];
  /** Index of the turn where the conversation stands; −1 before the first. */
  readonly now: number;
  /** Undefined where a click leads nowhere. */
  readonly seek: ((ms: number) => void) | undefined;
}

/** What each turn of the learner did inside the persona, newest first. */
export function MindTurns({ turns, now, seek }: MindTurnsProps) {
  const { mind, inspector } = useInspectionMessages();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const row = now < 0 ? undefined : (list.current?.children[turns.length - 1 - now] as HTMLElement | undefined);
    // Within the list only: the page must not move under the reader.
    if (row) list.current?.scrollTo({ top: row.offsetTop - list.current.offsetTop - list.current.clientHeight / 4, behavior: 'instant' });
  }, [now, turns.length]);
  if (turns.length === 0) return <p className="parley-soft">{mind.turns.empty}</p>;
  return (
    <ol ref={list} className="parley-mind-turns" aria-label={mind.turns.title} tabIndex={seek ? undefined : 0}>
      {turns.map((turn, index) => ({ turn, index })).toReversed().map(({ turn, index }) => (
        <li key={turn.seq} className="parley-mind-turn" aria-current={index === now ? 'step' : undefined}>
          {seek ? (
            <button type="button" className="parley-event-time parley-mind-time" onClick={() => seek(turn.at)}>{inspector.clock(turn.at)}</button>
          ) : (
            <span className="parley-event-time parley-mind-time">{inspector.clock(turn.at)}</span>
          )}
          <div className="parley-mind-what">
            <p className="parley-mind-text">{turn.text || mind.turns.noWords}</p>
            <ul className="parley-mind-moves" aria-label={mind.turns.moves}>
              {turn.moves.map((move) => <li key={move}>{mind.moves[move]}</li>)}
              {turn.percepts.map((code) => <li key={code} data-kind="percept">{mind.percepts[code] ?? code}</li>)}
              {turn.by === 'model' && <li data-kind="by">{mind.turns.byModel}</li>}
            </ul>
            <dl className="parley-mind-deltas">
              {sides.map((side) => {
                const moved = turn.after[side] - turn.before[side];
                return (
                  <div key={side} data-side={side} data-moved={Math.abs(moved) < 0.005 ? undefined : moved > 0 ? 'up' : 'down'}>
                    <dt>{mind.meter.sides[side]}</dt>
                    <dd>{mind.turns.delta(moved)}</dd>
                  </div>
                );
              })}
            </dl>
            {turn.withheld && <p className="parley-mind-note" data-kind="withheld">{mind.turns.withheld(turn.withheld)}</p>}
            {turn.discloses.length > 0 && <p className="parley-mind-note" data-kind="tells">{mind.turns.tells(turn.discloses)}</p>}
            {turn.refused.length > 0 && <p className="parley-mind-note" data-kind="refused">{mind.turns.refused(turn.refused)}</p>}
            {turn.fellBack && <p className="parley-mind-note" data-kind="refused">{mind.turns.fellBack(turn.fellBack)}</p>}
            {turn.answer && <p className="parley-soft">{turn.answer}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
