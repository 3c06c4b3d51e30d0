import { lifeStage, type AskKind, type PerceptCode } from '@parley/engine';
import type { SimulatedTurn } from '@parley/engine/testing';
import { watch } from '../talk/watch.ts';
import type { LearnerTalk } from './learnerTalks.ts';
import { noticed } from './noticed.ts';
import type { OpenLearnerTalk } from './openLearnerTalk.ts';

/** A learner answers so long after the persona, and lets it speak for so long before cutting in, ms. */
const answersAfter = 520;
const cutsInAfter = 1500;
/** Shorter turns of the persona are not cut into, words; as in a talk at the level of minds. */
const worthCutting = 6;
/** A learner who has had so many turns gets up, if the persona has not. */
const mostTurns = 11;
/**
 * A silence in which nothing comes of the persona for so long is over, and so is a talk of so long, ms. A patient persona
 * that holds back once, late in a silence, is quiet for 56 s on end.
 */
const longestSilence = 75_000;
const longestTalk = 15 * 60_000;

/** Holds a talk with a simulated learner to its end. */
export async function holdLearnerTalk({ session, pace, learner, signals, words }: OpenLearnerTalk, { delivery }: LearnerTalk): Promise<void> {
  // Everything loads while session time stands still, so that it loads the same everywhere.
  await session.start();
  const look = watch(session);
  let said: string[] = [];
  let planned: SimulatedTurn | undefined;
  let mayCut = false;
  let turn = -1;
  const plan = (ask: AskKind, withheld: boolean): void => {
    const personaText = said.join(' ');
    planned = learner.next({ personaText, ask, withheld });
    turn += 1;
    // The first words of a persona are protected, so nobody tries.
    mayCut = turn > 0 && personaText.split(' ').length > worthCutting;
    said = [];
  };
  const heard = session.decisions.subscribe(({ event }) => {
    const { type, text, ask } = event as { type: string; text?: string; ask?: AskKind };
    if (type === 'reasoning.said') said.push(text!);
    if (type === 'reasoning.composed' && said.length > 0) plan(ask ?? 'none', false);
    if (type === 'reasoning.withheld') plan('none', true);
  });

  let quietSince = session.now();
  while (session.now() < longestTalk) {
    await pace.pass();
    const seen = look();
    if (seen.isOver) break;
    if (seen.openFor === 0) quietSince = session.now();
    if (session.now() - quietSince > longestSilence || (turn >= mostTurns && seen.openFor >= answersAfter)) break;
    if (!planned || 'silence' in planned) continue;
    const { text, cutsIn } = planned;
    const cuts = cutsIn && mayCut && seen.personaFor >= cutsInAfter;
    if (seen.openFor < answersAfter && !cuts) continue;
    planned = undefined;
    await speak(text, delivery[turn] ?? []);
    quietSince = session.now();
  }
  heard.unsubscribe();
  if (!['ended', 'failed'].includes(lifeStage(session.life.getSnapshot()))) {
    session.end();
    for (let step = 0; step < 4000 && !look().isOver; step += 1) await pace.pass();
  }

  async function speak(text: string, shows: readonly PerceptCode[]): Promise<void> {
    const from = session.now();
    signals.speak(true);
    const until = words.say(text);
    while (session.now() < until && !look().isOver) await pace.pass();
    for (const code of shows) signals.percepts.next(noticed(code, from, session.now()));
    signals.speak(false);
  }
}
