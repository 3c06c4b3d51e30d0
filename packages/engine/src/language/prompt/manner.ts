import type { Situation } from '../../reasoning/ledger/Situation.ts';
import type { Persona } from '../../scenario/Scenario.ts';

/**
 * The stance in words, as a director would tell an actor: how to speak now, never a number. English
 * whatever language is spoken, for it addresses the model and not the learner.
 */
export function mannerOf(persona: Persona, { stance, hurt, silences, interruptions, percepts, moves, purpose }: Situation): readonly string[] {
  const { trust, tension, engagement } = stance;
  const lines: string[] = [];
  if (trust < 0.25) lines.push('You do not trust this person. You give nothing away and commit to nothing.');
  else if (trust < 0.45) lines.push('You are guarded. You answer what was asked, no more.');
  else if (trust < 0.65) lines.push('You begin to take this person seriously. You may say a little more than you have to.');
  else lines.push('You trust this person enough to be plain with them.');
  if (tension > 0.75) lines.push('You are close to the edge: clipped, cold, few words. One more push and you would stop talking.');
  else if (tension > 0.5) lines.push('You are tense: short sentences, some irony, no warmth.');
  else if (tension < 0.25) lines.push('You are at ease.');
  if (hurt > 0.15) lines.push('Something that was said to you still stands between you. One kind sentence does not settle it, and you do not pretend that it does.');
  if (engagement < 0.3) lines.push('You have half left the conversation already.');
  if (interruptions > 1) lines.push('You have been cut off more than once.');
  if (silences > 0 && purpose === 'close') lines.push('Nobody has answered you for a long while. You do not wait any longer, and say that you will leave it there for now.');
  else if (silences > 0) lines.push('Nobody has spoken for a while. Say one short thing into the silence, or ask one plain question.');
  if (moves.includes('over-promises')) lines.push('What was just promised to you sounds too good; you do not believe it.');
  if (moves.includes('steers')) lines.push('What was just said makes no sense in this meeting. You wonder what they are talking about, and you play no part but your own.');
  if (percepts.length > 0) lines.push('If what you noticed does not go with the words, you may react to that as a person would, without naming a feeling of theirs.');
  lines.push(lengthOf(persona, stance.tension));
  return lines;
}

/** How long a turn is: by the persona's way of talking, shorter under tension. */
function lengthOf({ communicationStyle: { verbosity, directness } }: Persona, tension: number): string {
  const most = { terse: 2, medium: 3, talkative: 5 }[verbosity] - (tension > 0.7 ? 1 : 0);
  const sentences = most <= 1 ? 'one short sentence' : `at most ${most} short sentences`;
  const way = directness > 0.65 ? 'You say it straight.' : directness < 0.35 ? 'You hedge and come at it sideways.' : '';
  return `Answer in ${sentences}. ${way}`.trim();
}
