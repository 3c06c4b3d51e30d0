import type { Line } from '../../Scenario.ts';

/** What Daniel tells when a gate is open. Two wordings each: the second is for when the first was cut off. */
export const pipWordsTold: Record<string, Line[]> = {
  'tells-reorganisation': ['Look at March. They moved Ines and Tobias to the new platform, and the dates stayed where they were. The plan still counts three of us.', 'Before March there were three of us who knew the settlement code. Then Ines and Tobias were moved, and nobody moved a single date.'],
  'tells-reviews': [
    'You want to know about the reviews. It was after one at night and there was nobody left who could have read the change. So I merged it. That was wrong, and it was also the only way to make the date.',
    'There was nobody to review it. Not nobody willing. Nobody who knows that code, and not at one in the morning.',
  ],
  'tells-jonas': ["I was unfair to Jonas. I've written him an apology twice, and both times it turned into an explanation, so I didn't send it.", "I owe Jonas an apology. It's been sitting in my drafts, because it sounds like an excuse."],
  'tells-nights': ["I leave at four, and I know people notice. Then I'm back on at eleven, until two. Most nights since February.", "I do it at night now. I'm out of here at four, and from eleven on I'm back at it. Since February."],
  'tells-worry': ["I'll tell you what I think. Martin had one of these, and it was the first page of a file. Am I Martin?", "I've seen how this goes. Martin got a plan too, and then a meeting with somebody from personnel in it. Is that where this ends?"],
  'tells-father': ["You asked me before, and I gave you nothing. It's my father. He had a stroke.", "You don't let go, and you're not rude about it. All right. My father's had a stroke."],
  'tells-father-alone': ["You want to know how that goes, day to day. There's nobody else. The carer leaves at four, my sister's in Canada, and I've told no one here, because I didn't want to be handled.", "If you know half of it you may as well know it all. My sister lives abroad, and the carer goes home at four. So it's me. Every night."],
  'after-father': [
    "I don't want it in the file. I want you to know it. That's a difference.",
    "It helps that it's been said. It doesn't move the dates, but it helps.",
    'He asks me every evening whether the system ran. I built it while he still understood what it does.',
    "I'm not asking for anything for free. I'm asking for hours that fit.",
  ],
};
