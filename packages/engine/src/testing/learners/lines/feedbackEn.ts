import type { LearnerLines } from '../LearnerLines.ts';

/** What a manager may say in the talk with the high performer, in English. */
export const feedbackEn: LearnerLines = {
  greet: ['Hello Joseph, thanks for coming over.', 'Hi Joseph, good to see you.'],
  announce: [
    'I want to talk about something you do in calls, you take over from colleagues and correct them in front of the client.',
    'There is one thing I need to say plainly, you step in and finish the calls of the others.',
    'The reason for this talk is that you interrupt colleagues in front of clients, and it has a price.',
  ],
  'name-fact': [
    'On Tuesday, in the Meridian call, you took over from Priya after four minutes.',
    'In the meeting on Monday you told Tom in front of everyone that a child could have read the tender faster.',
    'Last week you finished three of the five answers that Lena began.',
    'I saw on Tuesday that Priya did not speak again for the rest of the call.',
  ],
  'state-impact': [
    'Because of that people have stopped preparing their part, they expect that you take it anyway.',
    'It led to two people asking me for a transfer.',
    'That meant that the client asked me afterwards whether she is still on the project.',
  ],
  'ask-open': [
    'How did you see that call yourself?',
    'What is going on in you in the moment before you step in?',
    'What is the pressure like that you carry for the team?',
    'Where did you learn that a call must not stall?',
    'What did you notice about Priya after the call?',
    'What would you want your own role here to look like?',
    'What would make you want to stay for the next two years?',
    'What could you do differently in the next call?',
  ],
  support: ['I will sit in on the call and take the risk if it goes wrong.', 'I can tell the client beforehand that Priya leads.', 'I want you to stay, and I will back you if a deal takes longer.'],
  propose: [
    'What if you let Priya finish on the next call and step in only when she asks you?',
    'I suggest that you correct people afterwards, alone and not in the call, and we look at it on Friday.',
    'Let us agree on one thing for the next two weeks, you ask before you take over.',
  ],
  close: ['Good, then we leave it there and I see you on Friday.', 'Thank you, I think we have it for today.'],
  hears: [
    { to: ['which call|one', 'one case'], say: 'Fair question.' },
    { to: ['guessed none', 'who is it', 'knew this floor'], say: 'I can see that you did not know.' },
    { to: ['bonus|bonuses'], say: 'I understand, that is a lot to carry.' },
    { to: ['first boss', 'marlow'], say: 'That sounds hard, in front of everyone.' },
    { to: ['promised'], say: 'I can understand that that stung.' },
    { to: ['headhunter'], say: 'Thank you for telling me that, I know it was not easy.' },
    { to: ['goes wrong', 'catches it', 'what then', 'no then', 'if it falls'], say: 'If it goes wrong, that is on me and not on you.' },
    { to: ['diary', 'peace', 'tougher'], say: 'Fair point, I will ask her.' },
    { to: ['stairs'], say: 'Thank you for saying that, it was not easy.' },
  ],
};
