import type { Scenario, ScenarioInput } from '../../Scenario.ts';
import { everyTalkWords, withEveryTalk } from '../everyTalk/everyTalk.ts';
import { joinWords } from '../everyTalk/joinWords.ts';
import { feedbackAnswers } from './feedbackAnswers.ts';
import { feedbackBeats } from './feedbackBeats.ts';
import { feedbackBeatsAround } from './feedbackBeatsAround.ts';
import { feedbackCallBacks } from './feedbackCallBacks.ts';
import { feedbackHurts } from './feedbackHurts.ts';
import { feedbackObjections } from './feedbackObjections.ts';
import { feedbackPersona } from './feedbackPersona.ts';
import { feedbackPractice } from './feedbackPractice.ts';
import { feedbackReadDe } from './feedbackReadDe.ts';
import { feedbackRubric } from './feedbackRubric.ts';
import { feedbackSilences } from './feedbackSilences.ts';
import { feedbackSteps } from './feedbackSteps.ts';
import { feedbackVocabularyDe } from './feedbackVocabularyDe.ts';
import { feedbackVocabularyEn } from './feedbackVocabularyEn.ts';
import { feedbackWordsAroundDe } from './feedbackWordsAroundDe.ts';
import { feedbackWordsAroundEn } from './feedbackWordsAroundEn.ts';
import { feedbackWordsDe } from './feedbackWordsDe.ts';
import { feedbackWordsEn } from './feedbackWordsEn.ts';

/** Telling the best seller of the team what he does to the others, and keeping him. */
export const feedbackScenario: Scenario = {
  id: 'feedback-joseph',
  version: '1.0.0',
  locale: 'en',
  title: 'The one who keeps the lights on',
  domain: 'leadership',
  setting: 'Your office beside the sales floor, Thursday, ten to four. He has a client on the phone at a quarter past.',
  brief: {
    learner:
      'You lead a sales team of seven. Joseph Okafor, 41, is its best seller and solution architect: nearly half of last year was his. On Tuesday, in the Meridian call, he took over from Priya after four minutes and corrected her in front of the client. On Monday he told Tom before the whole team that a child could have read the tender faster. It was not the first time. Tom and Lena have asked you for a transfer, in confidence. You want to keep Joseph. Tell him plainly what he does, with examples, and what it costs, and agree with him on one thing that he will do differently.',
    hiddenFromLearner:
      'Joseph believes that he keeps the lights on, and he is half right. Praise he pockets, hints he laughs off, accusations he takes apart. To someone who names what he does, stays fair and asks, he tells what drives him: the bonuses that hang on his number, a first boss who punished weakness, the role that he did not get. He has seen what it did to Priya, and walked past.',
  },
  translations: { de: feedbackReadDe },
  persona: feedbackPersona,
  stance: { start: { trust: 0.36, tension: 0.34, engagement: 0.55 } },
  vocabulary: { en: feedbackVocabularyEn, de: feedbackVocabularyDe },
  rubric: feedbackRubric,
  ...feedbackPractice,
  script: {
    beats: withEveryTalk([...feedbackBeats, ...feedbackAnswers.beats, ...feedbackSteps.beats, ...feedbackHurts.beats, ...feedbackObjections.beats, ...feedbackBeatsAround, ...feedbackSilences.beats]),
    words: {
      en: joinWords({ ...everyTalkWords('Joseph').en, ...feedbackHurts.words.en, ...feedbackObjections.words.en, ...feedbackWordsEn, ...feedbackWordsAroundEn, ...feedbackAnswers.words.en, ...feedbackSteps.words.en, ...feedbackSilences.words.en }, feedbackCallBacks.en),
      de: joinWords({ ...everyTalkWords('Joseph').de, ...feedbackHurts.words.de, ...feedbackObjections.words.de, ...feedbackWordsDe, ...feedbackWordsAroundDe, ...feedbackAnswers.words.de, ...feedbackSteps.words.de, ...feedbackSilences.words.de }, feedbackCallBacks.de),
    },
  },
} satisfies ScenarioInput;
