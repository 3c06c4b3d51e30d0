import type { LearnerLines } from '../LearnerLines.ts';

/** What a compliance officer may say in the talk about the date, in English. */
export const complianceEn: LearnerLines = {
  greet: ['Good afternoon Ms Marsh, thanks for coming down. And for the coffee.', 'Hello Ms Marsh, have a seat.'],
  announce: [
    "I'd rather say it straight away. I can't sign a contract that carries a date of last month.",
    "About the contract, it's a no to the earlier date. I won't sign that.",
    "I've read the folder, and, well, I'm not going to put my name under last month.",
  ],
  'name-fact': [
    'The contract came to me on Tuesday of this week, and our rule says that it is approved before any work.',
    'The first draft was sent on the twentieth of this month, I checked that, and the code says approval comes first.',
    'Last year the auditors left with two contracts that were signed after the work. It was the same rule.',
  ],
  'state-impact': [
    'With a false date it would put both of you at risk, and the hospital with it.',
    'In Leeds that led to a fine, and it cost us two tenders.',
    'It meant that a director had to explain a date to the prosecutor.',
  ],
  'ask-open': [
    "What's behind the hurry, why does it have to be today?",
    'What has Doctor Sethi done so far, and what was he promised?',
    'How did this paper come about? I mean, who agreed on it with the doctor?',
    "What worries you most if it doesn't close this quarter?",
    'How was such a paper handled last year?',
    'How would that be for your people, if it goes wrong upstairs?',
    'What is it that the board wants from you, what are they like at the moment?',
    'What would it mean for the hospital if the money came three weeks later?',
    'What happened with the papers before this one, the last time?',
    'What would you need from me, so that you can explain it to Marcus?',
    'How did the others up there take it, so far?',
    'What else do I need to know before Monday?',
  ],
  support: [
    'I can help you with an advance approval for everything that comes after today.',
    "I'll support you with the true date, and I'll call the hospital with you.",
    'I can get you the committee on Monday, with a clean contract.',
  ],
  propose: [
    'What if we make a new contract with the date of today, and I bring it to the committee by Monday?',
    "I'd suggest we date it today and ask for advance approval of the next days. And, so that you know it from me, I have to record that the old date was asked for.",
    "Let's write a clean version from today by Thursday. And I put a note in the file about this talk, as I do for everyone.",
  ],
  close: [
    "That's all for today, you get the clean version on Monday. Thank you for your time.",
    'I have to go now. I will make a note for the file, see you on Monday.',
  ],
  hears: [
    { to: ['what would you have', 'am i to tell', 'happens to a promise'], say: 'I hear you, and I want to find out what can be done.' },
    { to: ['eleven surgeons'], say: 'I can see how much work went into it.' },
    { to: ['alan'], say: "So you inherited that. I understand, I hadn't seen it that way." },
    { to: ['marcus'], say: 'Yes, I understand why you ask. It would be the same no for Marcus.' },
    { to: ['my target', 'its target'], say: "Thank you for telling me. I know that wasn't easy." },
    { to: ['twins', 'sixty'], say: "I understand that it's about your people too." },
    { to: ['another company', 'hold a sheet', 'in my own region'], say: 'I heard that, and I understand.' },
    { to: ['figure of speech', 'was talk', 'other sheets'], say: 'All right. I hear you.' },
    { to: ['last summer'], say: "Thank you for telling me that. I know that wasn't easy for you.", alone: true },
    { to: ['happens to it now', 'do with that', 'file as well'], say: "I understand why you ask. I keep to this paper, and I'd have to ask you to report that one yourself." },
    { to: ['dinner', 'food'], say: 'That sounds like a long evening. I understand.' },
    { to: ['shut my office'], say: 'Thank you. I understand what that means for you.', alone: true },
    { to: ['biscuits', 'who reads', 'say about me', 'that i asked'], say: "It's about the date and not about you, and I understand that you don't like it." },
    { to: ['empty folder', 'date for his', 'into a lift', 'hold up'], say: 'That makes sense to me. You get it on paper today.' },
    { to: ['stop coming', 'whole hospital', 'hands'], say: 'I understand that he matters to you.' },
    { to: ['committee', 'form', 'in days', 'ripe by easter'], say: "You're right to ask. It takes three days." },
    { to: ['stand there alone', 'learns to queue', 'whose name'], say: "I understand, and you don't stand there alone." },
    { to: ['tell doctor sethi', 'he waits'], say: "You're right, somebody has to. I'll do that with you." },
  ],
};
