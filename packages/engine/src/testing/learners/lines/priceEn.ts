import type { LearnerLines } from '../LearnerLines.ts';

/** What a rep may say in the talk about the price, in English. */
export const priceEn: LearnerLines = {
  greet: ['Good morning Ms Haddad, thank you for taking the time.', 'Hello, thanks for having me.'],
  announce: ['You have our offer for the two sites, and I would like to find out whether it fits at all.', 'We offer a system that reads damaged labels, and you have seen the quote for it.', 'I am here about our product and the price that we sent you.'],
  'name-fact': ['A parcel company in Graz cut the retyping by thirty hours a week in March.', 'Our last go-live took nineteen days at two sites.', 'Last year four of five pilots were extended after the first month.'],
  'state-impact': ['That meant that they needed nobody on the night shift for retyping any more.', 'At your rates forty hours a week come to about ninety thousand a year.', 'It led to fewer complaints from the drivers.'],
  'ask-open': [
    'How does the process work today when a label cannot be read?',
    'What happens on the night shift, and what does it cost you in time?',
    'What worries you most about bringing in something new?',
    'How is a decision like this made in your company, who else is involved?',
    'What happened the last time you introduced a system?',
    'What do you compare us with when you say expensive?',
    'What budget could you decide on yourself?',
    'What would a pilot have to show so that you could defend it?',
  ],
  support: ['We can put two of our people on your night shift for the first two weeks.', 'I can get you the raw numbers of the site in Graz by Friday.', 'We would stay on site through the first busy week.'],
  propose: ['What if we start with a pilot in one warehouse for four weeks, before the season, and measure the hours?', 'I suggest that we meet on Thursday at ten at night and watch one shift together.', 'Let us write down a small first step on one page by Wednesday.'],
  close: ['Thank you, then I will send you that and we talk on Monday.', 'Good, I think we have what we need for today.'],
  hears: [
    { to: ['three people'], say: 'I see, forty hours every week, that sounds hard on them.' },
    { to: ['christmas', 'december'], say: 'I can see why you are careful after that.' },
    { to: ['too high', 'too expensive', 'lot higher', 'lot of money'], say: 'I understand that it is a lot of money, and I want to know first what it would save you.' },
    { to: ['torches', 'full hall'], say: 'I get that, I would not want to live through it twice.' },
    { to: ['kestrel'], say: 'You are right to compare.' },
    { to: ['three quotes'], say: 'That makes sense to me.' },
    { to: ['forty thousand'], say: 'Thank you for telling me that.' },
    { to: ['chair upstairs', 'directors job'], say: 'I understand what hangs on it for you.' },
    { to: ['on top of their work', 'in hours', 'who trains'], say: 'You are right about that, our people do the work and not yours.' },
  ],
};
