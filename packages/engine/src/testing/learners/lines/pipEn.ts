import type { LearnerLines } from '../LearnerLines.ts';

/** What a manager may say in the talk about the improvement plan, in English. */
export const pipEn: LearnerLines = {
  greet: ['Good morning Daniel, thanks for making the time.', 'Hi Daniel, thanks for coming.'],
  announce: [
    'I want to be straight with you, a performance improvement plan starts on Monday.',
    'The reason for this talk is that we are putting you on a performance improvement plan from Monday.',
    'There is a decision you should hear from me, an improvement plan for you begins on Monday and runs for eight weeks.',
  ],
  'name-fact': [
    'Three delivery dates were missed this quarter, the last one on the fourteenth.',
    'Two incidents in October followed changes that went in without a review.',
    'On Tuesday you told Jonas in front of the team that his work was a joke.',
    'The release of the ninth came six days late.',
  ],
  'state-impact': [
    'Because of that the team had to work two weekends to catch up.',
    'It meant that Jonas did not say a word in the meetings after that.',
    'That cost us the trust of the finance team.',
  ],
  'ask-open': [
    'How do you see this quarter?',
    'What got in the way of the reviews?',
    'What happened with the team since the reorganisation?',
    'How have the hours been for you, what does a week look like?',
    'How are you doing outside of work, what else is going on?',
    'What worries you most about the plan?',
    'What would help you right now?',
    'How is your family with all of this?',
  ],
  support: ['I can get you a second reviewer by Wednesday.', 'We can move your hours so that it works for you at home.', 'I will take the on-call week off your plate.'],
  propose: ['What if we meet every Friday for half an hour and look at one date at a time?', 'Let us write down the first step together by Wednesday.', 'I suggest we start with the payment release and agree on a date for it today.'],
  close: ['Then let us leave it there for today, we continue on Monday at nine.', 'Thank you, I think we have what we need for now.'],
  hears: [
    { to: ['who|whose decided|decision|idea', 'decided it|this'], say: 'It was my decision, together with the management, and I understand that it comes as a shock.' },
    { to: ['ines', 'tobias'], say: 'So you were left alone with it, I had not seen it that way.' },
    { to: ['from eleven', 'at eleven'], say: 'I did not know about the nights, that must be exhausting.' },
    { to: ['stroke'], say: 'Thank you for telling me about your father, I know that was not easy.' },
    { to: ['carer'], say: 'I understand why you kept that to yourself.' },
    { to: ['martin'], say: 'I want you to stay, and I understand why you ask.' },
    { to: ['get me that', 'is that possible', 'will you'], say: 'Yes, that makes sense to me, and you get it.' },
    { to: ['drafts', 'apology'], say: 'I can see that this has been on your mind.' },
    { to: ['next question', 'stay with the dates', 'private', 'leave that', 'personnel file'], say: 'All right, I hear you, we can stay with the work.' },
    { to: ['week eight', 'passed', 'have to reach'], say: 'Fair point, we decide that together, by the dates and nothing else.' },
  ],
};
