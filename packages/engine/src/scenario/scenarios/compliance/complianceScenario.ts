import type { Scenario, ScenarioInput } from '../../Scenario.ts';
import { everyTalkWords, withEveryTalk } from '../everyTalk/everyTalk.ts';
import { joinWords } from '../everyTalk/joinWords.ts';
import { complianceAnswers } from './complianceAnswers.ts';
import { complianceBeats } from './complianceBeats.ts';
import { complianceBeatsAround } from './complianceBeatsAround.ts';
import { complianceCallBacks } from './complianceCallBacks.ts';
import { complianceHurts } from './complianceHurts.ts';
import { complianceObjections } from './complianceObjections.ts';
import { compliancePersona } from './compliancePersona.ts';
import { compliancePractice } from './compliancePractice.ts';
import { complianceReadDe } from './complianceReadDe.ts';
import { complianceRubric } from './complianceRubric.ts';
import { complianceSilences } from './complianceSilences.ts';
import { complianceSteps } from './complianceSteps.ts';
import { complianceVocabulary } from './complianceVocabulary.ts';
import { complianceWordsDe } from './complianceWordsDe.ts';
import { complianceWordsDeAround } from './complianceWordsDeAround.ts';
import { complianceWordsEn } from './complianceWordsEn.ts';
import { complianceWordsEnAround } from './complianceWordsEnAround.ts';

/** A director who is right about the doctor wants last month's date under a contract, today. */
export const complianceScenario: Scenario = {
  id: 'compliance-helen',
  version: '1.0.0',
  locale: 'en',
  title: 'Just a date',
  domain: 'compliance',
  setting: 'The compliance office on the fourth floor, ten past four on the last working day of the quarter. Helen Marsh has come down in person, with two coffees and a folder.',
  brief: {
    learner:
      'You are the compliance officer of a company that makes heart valves. Helen Marsh, regional director, wants your signature under a consultancy contract with Saint Brennan hospital, for its heart surgeon Doctor Sethi. It came to you this week, and it carries the first of last month. The rule is that such contracts are approved before any work; a false date can cost fines, tenders and people their posts. Refuse the date, find out what is behind it, offer a way that is allowed, and tell her that the request goes on record. She is liked, and the chief executive listens to her.',
    hiddenFromLearner:
      'The work is real and the promise was made by the director before her. She is missing one sum, the board is looking at her office, and she has done such a thing once before. A plain early no makes her listen; wavering makes her press; vagueness she takes home as a yes.',
  },
  translations: { de: complianceReadDe },
  persona: compliancePersona,
  stance: { start: { trust: 0.38, tension: 0.32, engagement: 0.7 } },
  vocabulary: complianceVocabulary,
  rubric: complianceRubric,
  ...compliancePractice,
  script: {
    beats: withEveryTalk([...complianceBeats, ...complianceAnswers.beats, ...complianceSteps.beats, ...complianceHurts.beats, ...complianceObjections.beats, ...complianceBeatsAround, ...complianceSilences.beats]),
    words: {
      en: joinWords({ ...everyTalkWords('Helen').en, ...complianceHurts.words.en, ...complianceObjections.words.en, ...complianceWordsEn, ...complianceWordsEnAround, ...complianceAnswers.words.en, ...complianceSteps.words.en, ...complianceSilences.words.en }, complianceCallBacks.en),
      de: joinWords({ ...everyTalkWords('Helen').de, ...complianceHurts.words.de, ...complianceObjections.words.de, ...complianceWordsDe, ...complianceWordsDeAround, ...complianceAnswers.words.de, ...complianceSteps.words.de, ...complianceSilences.words.de }, complianceCallBacks.de),
    },
  },
} satisfies ScenarioInput;
