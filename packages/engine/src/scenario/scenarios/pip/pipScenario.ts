import type { Scenario, ScenarioInput } from '../../Scenario.ts';
import { everyTalkWords, withEveryTalk } from '../everyTalk/everyTalk.ts';
import { joinWords } from '../everyTalk/joinWords.ts';
import { pipReadDe } from './de/pipReadDe.ts';
import { pipWordsAroundDe } from './de/pipWordsAroundDe.ts';
import { pipWordsDe } from './de/pipWordsDe.ts';
import { pipAnswers } from './pipAnswers.ts';
import { pipBeats } from './pipBeats.ts';
import { pipBeatsAround } from './pipBeatsAround.ts';
import { pipCallBacks } from './pipCallBacks.ts';
import { pipHurts } from './pipHurts.ts';
import { pipObjections } from './pipObjections.ts';
import { pipPersona } from './pipPersona.ts';
import { pipPractice } from './pipPractice.ts';
import { pipRubric } from './pipRubric.ts';
import { pipSilences } from './pipSilences.ts';
import { pipSteps } from './pipSteps.ts';
import { pipVocabulary } from './pipVocabulary.ts';
import { pipWords } from './pipWords.ts';
import { pipWordsAround } from './pipWordsAround.ts';

/** Telling a defensive senior engineer that a performance improvement plan starts on Monday. */
export const pipScenario: Scenario = {
  id: 'pip-daniel',
  version: '1.0.0',
  locale: 'en',
  title: 'The improvement plan',
  domain: 'leadership',
  setting: 'The small meeting room with the glass door, Thursday, half past ten. The two of you have thirty minutes.',
  brief: {
    learner:
      'You lead a team of engineers. Daniel Brandt, 44, has been with the company for eleven years and did excellent work for most of them. This quarter he missed three delivery dates, two incidents followed changes that skipped review, and he snapped at Jonas, a junior, in front of the team. A performance improvement plan starts on Monday. It runs for eight weeks. The decision stands; how he hears it is up to you.',
    hiddenFromLearner:
      'The quarter has a cause that nobody asked about: the reorganisation took away both colleagues who knew his code, and since February he cares for his father alone. He tells it only to someone who is clear, stays fair and asks. A learner who is merely nice and never says the plan out loud has missed the task as much as one who is harsh.',
  },
  translations: { de: pipReadDe },
  persona: pipPersona,
  stance: { start: { trust: 0.35, tension: 0.42, engagement: 0.5 } },
  vocabulary: pipVocabulary,
  rubric: pipRubric,
  ...pipPractice,
  script: {
    beats: withEveryTalk([...pipBeats, ...pipAnswers.beats, ...pipSteps.beats, ...pipHurts.beats, ...pipObjections.beats, ...pipBeatsAround, ...pipSilences.beats]),
    words: {
      en: joinWords({ ...everyTalkWords('Daniel').en, ...pipHurts.words.en, ...pipObjections.words.en, ...pipWords, ...pipWordsAround, ...pipAnswers.words.en, ...pipSteps.words.en, ...pipSilences.words.en }, pipCallBacks.en),
      de: joinWords({ ...everyTalkWords('Daniel').de, ...pipHurts.words.de, ...pipObjections.words.de, ...pipWordsDe, ...pipWordsAroundDe, ...pipAnswers.words.de, ...pipSteps.words.de, ...pipSilences.words.de }, pipCallBacks.de),
    },
  },
} satisfies ScenarioInput;
