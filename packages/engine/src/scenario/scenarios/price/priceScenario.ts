import type { Scenario, ScenarioInput } from '../../Scenario.ts';
import { everyTalkWords, withEveryTalk } from '../everyTalk/everyTalk.ts';
import { joinWords } from '../everyTalk/joinWords.ts';
import { priceAnswers } from './priceAnswers.ts';
import { priceBeats } from './priceBeats.ts';
import { priceCallBacks } from './priceCallBacks.ts';
import { priceHaggling } from './priceHaggling.ts';
import { priceHurts } from './priceHurts.ts';
import { priceObjections } from './priceObjections.ts';
import { pricePersona } from './pricePersona.ts';
import { pricePractice } from './pricePractice.ts';
import { priceReadDe } from './priceReadDe.ts';
import { priceRubric } from './priceRubric.ts';
import { priceSilences } from './priceSilences.ts';
import { priceSteps } from './priceSteps.ts';
import { priceVocabulary } from './priceVocabulary.ts';
import { priceWordsDe } from './priceWordsDe.ts';
import { priceWordsEn } from './priceWordsEn.ts';

/** A discovery talk in which the price is said to be the problem, and is not all of it. */
export const priceScenario: Scenario = {
  id: 'price-amira',
  version: '1.0.0',
  locale: 'en',
  title: 'Too expensive',
  domain: 'sales',
  setting: 'A glass office above a parcel warehouse, a quarter past ten in the morning. The two of you have thirty minutes.',
  brief: {
    learner:
      'You sell software that reads and corrects parcel labels. Amira Haddad, head of operations at a parcel company, has seen your quote of ninety-two thousand for two sites and has agreed to half an hour. You know that the company is growing and that she is careful. Find out what it would be worth to her, take the objection that will come seriously, and leave with a next step that fits.',
    hiddenFromLearner:
      'The price is real and not the point. A system that she signed for failed two years ago; she may sign for forty thousand alone; a rival is cheaper. Who asks how the night looks gets the hours that make the case. Who discounts before asking loses her respect.',
  },
  translations: { de: priceReadDe },
  persona: pricePersona,
  stance: { start: { trust: 0.36, tension: 0.34, engagement: 0.55 } },
  vocabulary: priceVocabulary,
  rubric: priceRubric,
  ...pricePractice,
  script: {
    beats: withEveryTalk([...priceBeats, ...priceAnswers.beats, ...priceSteps.beats, ...priceHaggling.beats, ...priceHurts.beats, ...priceObjections.beats, ...priceSilences.beats]),
    words: {
      en: joinWords({ ...everyTalkWords('Amira').en, ...priceHurts.words.en, ...priceObjections.words.en, ...priceWordsEn, ...priceAnswers.words.en, ...priceSteps.words.en, ...priceHaggling.words.en, ...priceSilences.words.en }, priceCallBacks.en),
      de: joinWords({ ...everyTalkWords('Amira').de, ...priceHurts.words.de, ...priceObjections.words.de, ...priceWordsDe, ...priceAnswers.words.de, ...priceSteps.words.de, ...priceHaggling.words.de, ...priceSilences.words.de }, priceCallBacks.de),
    },
  },
} satisfies ScenarioInput;
