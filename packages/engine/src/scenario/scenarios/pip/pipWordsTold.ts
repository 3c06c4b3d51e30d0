import type { Line } from '../../Scenario.ts';

/** What Daniel tells when a gate is open. Two wordings each: the second is for when the first was cut off. */
export const pipWordsTold: Record<string, Line[]> = {
  'tells-reorganisation': [
    'Look at March. They moved Ines and Tobias to the new platform, and the dates stayed where they were. I was three people in the plan and one person at the desk.',
    'Before March we were three who knew the settlement code. Then Ines and Tobias were moved, and nobody moved a single date.',
  ],
  'tells-reviews': [
    'You want to know about the reviews. It was after one at night and there was nobody left who could have read the change. So I merged it. That was wrong, and it was also the only way to make the date.',
    'There was nobody to review it. Not nobody willing. Nobody who knows that code, and not at one in the morning.',
  ],
  'tells-jonas': [
    'Jonas. I was unfair to him. I have written him an apology twice, and both times it turned into an explanation, so I did not send it.',
    'I owe Jonas an apology. It is written. It is still sitting in my drafts, because it sounds like an excuse.',
  ],
  'tells-nights': [
    'I leave at four. I know that people see that. What they do not see is that I am back at it from eleven until two, most nights since February.',
    'You may have noticed that my work is done at night now. From eleven on. It has been like that since February.',
  ],
  'tells-worry': [
    'I will tell you what I think. Martin had one of these, and it was the first page of a file. Am I Martin?',
    'I have seen how this goes. First a plan, then a meeting with a third chair in it. Is that where this ends?',
  ],
  'tells-father': [
    'My father had a stroke. In February. I am the one who looks after him.',
    'You asked before. My father had a stroke in February. Since then I am there from half past four.',
  ],
  'tells-father-alone': [
    'There is nobody else. The carer leaves at four, my sister is in Canada. And I did not tell anyone, because I did not want to be handled.',
    'My sister is abroad, and the carer goes home at four. So it is me. I kept it out of here because I wanted one place where I am just an engineer.',
  ],
  'after-father': [
    'I do not want it in the file. I want you to know it. That is a difference.',
    'It helps that it has been said. It does not move the dates, but it helps.',
    'He asks me every evening whether the system ran. I built it while he still understood what it does.',
    'I am not asking for anything for free. I am asking for hours that fit.',
  ],
};
