import type { Talk } from './Talk.ts';

/** After this Daniel speaks for long enough to be talked over. */
const news = "Good morning Daniel, a performance improvement plan starts on Monday and I'd like to hear how you see it.";

const mmHm: Talk = {
  id: 'mm-hm',
  shows: '"Mm hm" while Daniel speaks: he gets quieter for a moment and goes on.',
  seed: 2,
  steps: [
    { open: 700, says: [news] },
    { persona: 1500, says: ['mm hm'] },
    { open: 800, does: 'end' },
  ],
};

const cough: Talk = {
  id: 'cough',
  shows: 'A cough while nobody speaks, and one while Daniel does: neither takes the floor.',
  seed: 2,
  steps: [
    { open: 1200, sounds: 'cough' },
    { after: 1600, says: [news] },
    { persona: 2000, sounds: 'cough' },
    { open: 800, does: 'end' },
  ],
};

const echo: Talk = {
  id: 'echo',
  shows: 'The headphones come off for a while: Daniel comes back through the microphone, and does not take himself for the learner.',
  seed: 2,
  steps: [
    { open: 800, says: [news] },
    { persona: 900, headphones: 'off' },
    { after: 2200, headphones: 'on' },
    { open: 900, says: ['I see, and what got in the way this quarter?'] },
    { open: 800, does: 'end' },
  ],
};

const bargeIn: Talk = {
  id: 'barge-in',
  shows: 'The learner breaks in with words: Daniel gets quieter at once, gives way, and listens.',
  seed: 2,
  steps: [
    { open: 700, says: [news] },
    { persona: 1800, says: ['Wait, sorry, before you go on, I have a question about March.'] },
    { open: 900, does: 'end' },
  ],
};

const numbers: Talk = {
  id: 'numbers',
  shows: 'Lists of months and of digits with a stop behind each: Daniel waits for the last one.',
  seed: 25,
  floor: { patience: 'high' },
  steps: [
    { open: 900, says: ['The release was two weeks late in January,', 700, 'three in February,', 900, 'and in March', 800, 'it was four.'] },
    { open: 900, says: ['My number is zero three one,', 800, 'five five nine,', 900, 'two four.'] },
    { open: 900, does: 'end' },
  ],
};

/** One talk for each thing that is hard about taking turns; thinking pauses and silence have theirs among the others. */
export const hardCases: readonly Talk[] = [mmHm, cough, echo, bargeIn, numbers];
