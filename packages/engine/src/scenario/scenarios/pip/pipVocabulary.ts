import { everyTalkVocabulary } from '../everyTalk/everyTalk.ts';
import { pipVocabularyDe } from './de/pipVocabularyDe.ts';
import type { ScenarioInput } from '../../Scenario.ts';

/** What counts as mentioning a topic. */
export const pipVocabulary: ScenarioInput['vocabulary'] = {
  en: {
    ...everyTalkVocabulary.en,
    plan: ['improvement plan', 'performance plan', 'performance improvement', 'pip', 'p i p', 'formal plan', 'the plan', 'this plan', 'a plan'],
    announcement: ['improvement plan', 'performance plan', 'performance improvement', 'a|the|this pip', 'p i p', 'formal plan', 'plan _ starts|starting|start', 'put|putting|place|placing you on'],
    'owns-decision': ['^ i did $', '^ i did together|with', '^ me $', '^ i did myself', 'i decided', 'ive decided', 'i made the|that|this decision', 'my|mine own? decision|call', 'it|that was me', 'decision|call was mine', 'and i|me $', 'we did|decided'],
    decided: ['decide*', 'decision*', 'my call', 'i made it', 'i signed', 'together with', 'management', 'was me', 'it was'],
    performance: ['perform*', 'underperform*', 'expectation*', 'not good enough', 'standard|standards', 'quality', 'level we|i', 'results'],
    'lead-in': ['need|have|want|wanted to talk', 'to say this', 'difficult|hard|tough|serious conversation|talk|news', 'something to tell', 'bad news', 'hard|difficult to say', 'to discuss', 'asked you _ here|in'],
    dates: ['date|dates', 'deadline*', 'deliver*', 'late', 'delay*', 'slipped', 'on time', 'milestone*', 'release|releases', 'schedule'],
    incidents: ['incident*', 'outage*', 'went down', 'downtime', 'production', 'broke', 'failure*', 'pager', 'settlement'],
    reviews: ['review|reviews|reviewed|reviewer*', 'skipped', 'merged', 'unreviewed', 'four eyes', 'process'],
    jonas: ['jonas', 'junior', 'snapped', 'shouted', 'standup', 'stand up', 'raised your voice', 'colleague'],
    team: ['team', 'teams', 'colleagues', 'people around', 'your people', 'group'],
    reorganisation: ['reorg*', 'reorgani*', 'restructur*', 'ines', 'tobias', 'team _ split', 'moved _ team', 'lost _ people'],
    reasons: ['what happened', 'got in the way', 'behind it|this|that|all', 'going on', 'what changed', 'whats changed', 'why', 'reason*', 'how come', 'what made', 'led to', 'different', 'cause|caused', 'what is|was happening', 'not like you', 'in your way'],
    view: ['your view|perspective|side|take|opinion|thoughts|experience', 'you see|saw|experience it|this|that|things', 'you think', 'look|looks _ from your', 'how do you feel', 'like for you', 'was|is it for you', 'hear from you', 'your words'],
    wellbeing: ['how are you', 'are you okay|ok|alright|well|all right', 'you _ tired', 'exhausted', 'how have you been', 'how you are', 'how youre', 'doing', 'you seem|look', 'worn out', 'stress|stressed', 'under pressure', 'sleep*', 'health', 'weighs|weighing'],
    outside: ['outside|beyond _ work', 'at home', 'private|personal', 'home life', 'your life', 'something else', 'anything else', 'else going on', 'going on', 'apart from work', 'besides work', 'carrying', 'on your shoulders|mind|plate'],
    family: ['family', 'father', 'dad', 'mother', 'mum', 'parents', 'wife', 'kids', 'children', 'stroke', 'carer|caring', 'care'],
    nights: ['nights', 'at|by|that|every|each night', 'four oclock', 'at four', 'leave early', 'leaving early', 'hours', 'after midnight', 'one in the morning', 'late commits', 'weekend*', 'overtime'],
    worry: ['worr*', 'afraid', 'fear*', 'scare*', 'concern|concerns|concerned|concerning', 'bother|bothers', 'pushed out', 'lose your job', 'trust me', 'file', 'martin'],
    support: ['support', 'help', 'need', 'flexib*', 'time off', 'leave of absence', 'reduce', 'hours', 'make it work', 'work for you'],
    history: ['eleven years', 'years', 'payment core', 'you built', 'your work', 'good work', 'great work', 'past work', 'contribution*', 'experience', 'valued', 'best engineer*'],
    council: ['human resources', 'hr', 'h r', 'works council', 'union', 'lawyer*', 'legal', 'personnel'],
    others: ['others|team|they|colleagues|everyone _ see|think|feel|take|say about|it|this|that', 'how do|did the others'],
    'tell-team': ['tell|inform|telling the|your team|others|colleagues'],
    'missed-question': ['should|could i have asked', 'should|could have asked you', 'ask|asked you _ march'],
    'need-to-know': ['what else do|should|must i|we need|know|have', 'anything else i should|need', 'else should i know', 'i need to know'],
    quitting: ['quit', 'resign*', 'leave the company', 'leaving the company', 'another job', 'job offer*', 'new job', 'severance'],
    smalltalk: ['weather', 'football', 'holiday|holidays|vacation', 'coffee', 'lunch', 'traffic', 'the game', 'movie', 'joke', 'pizza', 'your weekend'],
    repeat: ['say that again', 'repeat that', 'what do you mean', 'what did you say', 'come again', 'pardon', 'didnt hear|catch|get that', 'explain that', 'could you clarify'],
  },
  de: pipVocabularyDe,
};
