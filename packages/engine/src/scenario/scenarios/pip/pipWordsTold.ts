import type { Line } from '../../Scenario.ts';

/** What Daniel tells when a gate is open. Two wordings each: the second is for when the first was cut off. */
export const pipWordsTold: Record<string, Line[]> = {
  'tells-reorganisation': [{ say: 'You did. Did you look at March first? They moved Ines and Tobias to the new platform, and the dates stayed where they were.', when: { after: ['news', 'news-kind', 'news-hard', 'decided-unanswered'], said: ['owns-decision'] } }, 'Look at March. They moved Ines and Tobias to the new platform, and the dates stayed where they were. The plan still counts three of us.', 'Before March there were three of us who knew the settlement code. Then Ines and Tobias were moved, and nobody moved a single date.'],
  'tells-reviews': [
    'It was after one at night. Nobody was left who could have read it, so I merged it. That was wrong, and it was also the only way to make the date.',
    'There was nobody to review it. Not nobody willing. Nobody who knows that code, and not at one in the morning.',
  ],
  'tells-jonas': ["I was unfair to Jonas. I've written him an apology twice, and both times it turned into an explanation, so I didn't send it.", "I owe Jonas an apology. It's been sitting in my drafts, because it sounds like an excuse."],
  'tells-nights': ["I leave at four, and I know people notice. Then I'm back on at eleven, until two. Most nights since February.", "Out of here at four. From eleven on I'm back at it, until two, since February."],
  'tells-worry': ["I'll tell you what I think. Martin had one of these, and it was the first page of a file. Am I Martin?", "I've seen how this goes. Martin got a plan too, and then a meeting with somebody from personnel in it. Is that where this ends?"],
  'tells-father': ["It's my father. He had a stroke. In February, on a Tuesday.", "My father's had a stroke. That's what goes on at home."],
  'tells-father-alone': ["The carer goes at half past four, so I run. My sister's in Canada. That's it, really.", "From half past four it's me. My sister lives abroad. I've told no one here, I didn't want to be handled."],
  'after-father': ["I don't want it in the file. I want you to know it. That's a difference.", "It helps that it's been said. It doesn't move the dates, but it helps.", "I'm not asking for anything for free. I'm asking for hours that fit."],
};
