import type { LearnerLines } from '../LearnerLines.ts';

/** What a compliance officer may say in the talk about the date, in English. */
export const complianceEn: LearnerLines = {
  greet: ['Good afternoon Ms Marsh, thanks for coming down.', 'Hello Ms Marsh, have a seat.'],
  announce: [
    'I will say it straight away, I cannot sign a contract that carries a date of last month.',
    'About the contract, the answer is no to the earlier date, I will not sign that.',
    'I have read the folder, and I am not going to put my name under last month.',
  ],
  'name-fact': [
    'The contract came to me on Tuesday of this week, and our rule says that it is approved before any work.',
    'I checked, the first draft was sent on the twentieth of this month, and the code wants approval in advance.',
    'Last year the auditors left with two contracts that were signed after the work, against the same rule.',
  ],
  'state-impact': [
    'With a false date it would put both of you at risk, and the hospital with it.',
    'In Leeds that led to a fine and cost us two tenders.',
    'It meant that a director had to explain a date to the prosecutor.',
  ],
  'ask-open': [
    'What is behind the hurry, why does it have to be today?',
    'What has Doctor Sethi done so far, and what was he promised?',
    'How did this paper come about, who agreed on it with the doctor?',
    'What worries you most if it does not close this quarter?',
    'What does the board expect of you, and what happens to your people?',
    'How was such a paper handled last year?',
    'What would it mean for the hospital if the money came three weeks later?',
    'What would you need from me so that you can explain it to Marcus?',
  ],
  support: [
    'I can help you with an advance approval for everything that comes after today.',
    'I will support you with the true date and call the hospital with you.',
    'I can get you the committee on Monday, with a clean contract.',
  ],
  propose: [
    'What if we make a new contract with the date of today, and I bring it to the committee by Monday?',
    'I suggest that we date it today and ask for advance approval of the next days, and I have to record that the old date was asked for.',
    'Let us write a clean version from today by Thursday, and I put a note in the file about this talk, as I do for everyone.',
  ],
  close: [
    'That is all for today, you get the clean version on Monday, thank you for your time.',
    'I have to go now, I will make a note for the file, see you on Monday.',
  ],
  hears: [
    { to: ['what would you have', 'am i to tell', 'happens to a promise'], say: 'I hear you, and I want to find out what can be done.' },
    { to: ['eleven surgeons'], say: 'I can see how much work went into it.' },
    { to: ['alan'], say: 'So you inherited that, I had not seen it that way.' },
    { to: ['marcus'], say: 'Yes, it would be the same no for Marcus.' },
    { to: ['target'], say: 'Thank you for telling me that, I know it was not easy.' },
    { to: ['twins', 'sixty'], say: 'I understand that it is about your people too.' },
    { to: ['biscuits', 'who reads', 'say about me'], say: 'It is about the date and not about you, and I understand that you do not like it.' },
    { to: ['empty folder', 'date for his', 'into a lift'], say: 'That makes sense to me, you get it on paper today.' },
    { to: ['stop coming', 'whole hospital', 'hands'], say: 'I understand that he matters to you.' },
    { to: ['last summer'], say: 'Thank you for telling me that, I know it was not easy for you.' },
    { to: ['committee', 'form', 'in days'], say: 'You are right to ask, it takes three days.' },
    { to: ['stand there alone', 'learns to queue', 'whose name'], say: 'I understand, and you do not stand there alone.' },
  ],
};
