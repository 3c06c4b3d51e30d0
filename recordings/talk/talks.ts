import { hardCases } from './hardCases.ts';
import type { Talk } from './Talk.ts';

/** A learner who is fair, clear and asks; Daniel opens up and agrees. */
const considerate: Talk = {
  id: 'considerate',
  shows: 'A fair learner; Daniel opens up by degrees and agrees.',
  seed: 2,
  slowLine: true,
  steps: [
    { open: 900, says: ["Good morning Daniel, a performance improvement plan starts on Monday and I'd like to hear how you see it."] },
    { open: 700, says: ['I can see that this is hard to hear, so tell me, what got in the way this quarter?'] },
    { open: 800, says: ['Thank you for telling me that, what has it been like for you since March?'] },
    { open: 900, says: ["That sounds exhausting, and I'm sorry I didn't ask earlier, how are you doing with the hours?"] },
    { open: 900, says: ['Is there anything outside of work that I should know about?'] },
    { open: 1200, says: ['Thank you for trusting me with that, what would help you right now?'] },
    { open: 800, says: ['What if we meet every Friday and I find you a second reviewer by Wednesday?'] },
    { open: 700, says: ["Okay, let's do that, I'll send you the draft today and we go through it on Monday at nine."] },
    { open: 900, says: ["That's fair, so we put both of them into the plan and look at it together on Friday."] },
    { open: 900, does: 'end' },
  ],
};

/** A learner who blames and threatens; Daniel closes up and walks out. */
const blunt: Talk = {
  id: 'blunt',
  shows: 'A blunt learner; Daniel closes up and ends the talk himself.',
  seed: 3,
  steps: [
    { open: 500, says: ['Daniel, you are failing. I am putting you on a performance improvement plan, starting Monday.'] },
    { open: 300, says: ['This is your fault. You missed every deadline, and you always have an excuse.'] },
    { open: 300, says: ['I do not care about the reasons. If you do not fix this you will be fired.'] },
    { open: 300, says: ['That is irrelevant. Nobody wants to hear your excuses. Either you deliver or you are out.'] },
    { open: 300, says: ['You never listen. It is your fault, and if you do not sign this there will be consequences.'] },
    { open: 300, says: ['You never take responsibility. If you do not sign, you will be fired.'] },
    { open: 300, says: ['Just sign it. That is all. We are done here.'] },
  ],
};

/** A learner who looks for words; the persona waits. */
const thinking: Talk = {
  id: 'thinking',
  shows: 'Long thinking pauses in mid-sentence, which Daniel holds; a pause of the whole session.',
  seed: 4,
  floor: { patience: 'high' },
  steps: [
    { open: 1400, says: ['I wanted to talk about the', 1700, 'last two releases, because', 1500, 'they went out late.'] },
    { open: 1600, says: ['And I think that', 2100, 'we need to, um,', 1600, 'find out what happened there.'] },
    { open: 900, says: ['What got in the way from your point of view?'] },
    { open: 900, does: 'pause' },
    { after: 4000, does: 'resume' },
    { after: 1500, says: ['I would like to', 1800, 'look at the plan together.'] },
    { open: 800, does: 'end' },
  ],
};

/** Talk over the persona: "okay" lets it go on, words take the floor, words at the same time contest it. */
const interrupting: Talk = {
  id: 'interrupting',
  shows: '"Okay" and "yeah" while Daniel speaks, and real interruptions that he yields to.',
  seed: 5,
  floor: { protectOpening: false },
  steps: [
    { open: 700, says: ['Daniel, how do you see this quarter, and what got in the way?'] },
    { persona: 1200, says: ['okay'] },
    { open: 800, says: ['I see, and what happened with the reviews and the two incidents?'] },
    { persona: 1500, says: ['No wait, stop please, let me finish that first.'] },
    { open: 700, says: ['What has changed in your team since March?'] },
    { persona: 900, says: ['yeah'] },
    { open: 700, says: ['I am putting you on a performance improvement plan, starting on Monday.'] },
    { persona: 800, says: ['Hold on, I know that this is hard, but I would like to say why.'] },
    { open: 900, does: 'end' },
  ],
};

/** Nobody speaks: the persona asks, waits longer, asks again; the learner comes back. */
const silence: Talk = {
  id: 'silence',
  shows: 'Long silences: Daniel speaks up by himself, twice, and the learner comes back.',
  seed: 6,
  steps: [
    { open: 900, says: ['Daniel, this is a hard conversation for me.'] },
    { open: 12_500, says: ['Sorry. I was looking for the right words.'] },
    { open: 9500, waits: true },
    { open: 14_000, says: ['There will be a performance improvement plan, and it starts on Monday.'] },
    { open: 1500, does: 'end' },
  ],
};

/** The microphone goes in mid-sentence, the learner types, and it comes back. */
const microphoneLost: Talk = {
  id: 'microphone-lost',
  shows: 'The microphone goes in mid-sentence, the learner types on, the microphone comes back.',
  seed: 7,
  steps: [
    { open: 800, says: ['Good morning Daniel, thank you for taking the time.'] },
    { open: 800, says: ['I wanted to ask you what got in the way of the last releases, because I would like to understand it.'] },
    { into: 2300, microphone: 'lost' },
    { after: 6000, types: 'My microphone just went. What got in the way of the last releases?' },
    { open: 1800, microphone: 'back' },
    { after: 1200, says: ['I am back. What has it been like for you since then?'] },
    { open: 900, does: 'end' },
  ],
};

/** A talk without any microphone. */
const typed: Talk = {
  id: 'typed',
  shows: 'A talk that is typed from beginning to end.',
  seed: 8,
  floor: { policy: 'typed' },
  microphone: 'none',
  words: false,
  steps: [
    { open: 2600, types: 'Hi Daniel, thanks for coming. How are you doing?' },
    { open: 3400, types: 'A performance improvement plan starts on Monday. I would like to hear how you see it.' },
    { open: 4200, types: 'That sounds hard. What got in the way this quarter?' },
    { open: 3800, types: 'Thank you for telling me. What would help you?' },
    { open: 2400, does: 'end' },
  ],
};

/** The microphone is refused and the voice breaks: the learner types and reads. */
const withLess: Talk = {
  id: 'with-less',
  shows: 'The microphone is not allowed and the voice breaks in the second answer: typed and read.',
  seed: 9,
  microphone: 'denied',
  words: false,
  voiceBreaksAt: 3,
  steps: [
    { open: 3000, types: 'Daniel, we need to talk about the delivery dates.' },
    { open: 3000, types: 'What happened in March?' },
    { open: 3000, types: 'And what would help you now?' },
    { open: 2500, does: 'end' },
  ],
};

/** Speech is heard and not understood. */
const noWords: Talk = {
  id: 'no-words',
  shows: 'The voice is heard, but nothing turns it into words; the learner speaks, then types.',
  seed: 10,
  words: false,
  steps: [
    { open: 1000, says: ['Good morning Daniel, how are you?'] },
    { open: 2600, types: 'Good morning. How do you see this quarter?' },
    { open: 2600, does: 'end' },
  ],
};

/** Push-to-talk. */
const pushToTalk: Talk = {
  id: 'push-to-talk',
  shows: 'The learner holds a key while speaking; pauses never end the turn.',
  seed: 11,
  floor: { policy: 'push-to-talk' },
  steps: [
    { open: 1200, does: 'press' },
    { after: 200, says: ['Daniel, I would like to hear', 2200, 'how you see this quarter.'] },
    { after: 300, does: 'release' },
    { open: 1200, does: 'press' },
    { after: 200, says: ['What got in the way?'] },
    { after: 300, does: 'release' },
    { open: 1200, does: 'end' },
  ],
};

/** The persona's mind is on a server: the connection goes, comes back, goes for good. */
const connectionLost: Talk = {
  id: 'connection-lost',
  shows: 'Daniel is on a server: the connection goes and comes back, then goes for good.',
  seed: 12,
  hosted: true,
  steps: [
    { open: 800, says: ['Good morning Daniel. How do you see this quarter?'] },
    { open: 1500, connection: 'lost' },
    { after: 4000, connection: 'back' },
    { after: 800, says: ['Sorry, you were gone for a moment. What got in the way?'] },
    { open: 1200, connection: 'lost' },
    { after: 800, says: ['Are you still there?'] },
    { after: 3000, waits: true },
  ],
};

export const talks: readonly Talk[] = [
  considerate, blunt, thinking, interrupting, silence, microphoneLost, typed, withLess, noWords, pushToTalk, connectionLost, ...hardCases,
];
