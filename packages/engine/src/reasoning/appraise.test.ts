import { describe, expect, it } from 'vitest';
import { appraise } from './appraise.ts';
import type { Move } from './moves.ts';

/** Sentence as transcribed, moves it makes, moves it does not make. */
type Row = readonly [string, readonly Move[], (readonly Move[])?];

const acknowledging: readonly Row[] = [
  ['that sounds really hard', ['acknowledges'], ['blames']],
  ['i hear you daniel', ['acknowledges']],
  ['Thank you for telling me that.', ['acknowledges'], ['closes']],
  ['yeah i can see why that made you angry', ['acknowledges']],
  ['you built half of this platform and i know how much you care', ['acknowledges']],
  ['it must have been exhausting to do both at the same time', ['acknowledges']],
  ["I'm so sorry to hear about your father", ['acknowledges'], ['apologises']],
  ["i don't understand why you would do that", [], ['acknowledges']],
  ["that's fair i hadn't looked at it like that", ['acknowledges']],
  ['so what i hear is that the team was split and nobody asked you', ['acknowledges'], ['asks-open']],
  ['take your time', ['acknowledges']],
  ["I'm not saying I appreciate that", [], ['acknowledges']],
];

const asking: readonly (readonly [string, 'open' | 'yes-no' | 'choice' | 'none'])[] = [
  ['how do you see it', 'open'],
  ['daniel what happened with the march release', 'open'],
  ['so what got in the way', 'open'],
  ['can you tell me a bit more about that', 'open'],
  ["i'd like to understand how the last three months have been for you", 'open'],
  ['help me understand what changed', 'open'],
  ['why did the review not happen', 'open'],
  ["what's been going on", 'open'],
  ['okay and how are things outside of work', 'open'],
  ['walk me through that week', 'open'],
  ["i'm curious what you make of this", 'open'],
  ['did you skip the review', 'yes-no'],
  ['is everything okay at home', 'yes-no'],
  ['do you agree with that', 'yes-no'],
  ['have you talked to anyone about it', 'yes-no'],
  ["you knew about the date didn't you", 'yes-no'],
  ['and when did you notice', 'yes-no'],
  ['would you rather meet on monday or on friday', 'choice'],
  ['You were there?', 'yes-no'],
  ['what i want to say is that this is serious', 'none'],
  ['what happens next is the plan starts on monday', 'none'],
  ['i know what you did and how you did it', 'none'],
  ['the release went out on thursday', 'none'],
];

const factual: readonly Row[] = [
  ['you missed three delivery dates this quarter', ['names-fact'], ['blames']],
  ['i noticed that the last two changes went in without a review', ['names-fact']],
  ['on the fourth of march the release went out four days late', ['names-fact']],
  ['i saw you raise your voice at jonas in the standup on tuesday', ['names-fact']],
  ['the records show two incidents after skipped reviews', ['names-fact']],
  ['the team had to work the whole weekend to clean that up', ['states-impact']],
  ['which meant the customer waited another two weeks', ['states-impact']],
  ['people are afraid to ask you for a review', ['states-impact'], ['acknowledges']],
  ["jonas doesn't dare to come to you any more", ['states-impact']],
  ['I like the weather in spring', ['unclear'], ['names-fact']],
];

const hurting: readonly Row[] = [
  ['you always do this', ['blames']],
  ['you never listen to anybody', ['blames'], ['acknowledges']],
  ['honestly this is your own fault', ['blames']],
  ["you're just not reliable anymore", ['blames']],
  ['what is wrong with you', ['blames']],
  ["that's no excuse", ['dismisses']],
  ["i don't care why it happened", ['dismisses'], ['acknowledges']],
  ['calm down daniel', ['dismisses']],
  ['everybody has problems at home', ['dismisses']],
  ["it's not up for discussion just sign it", ['dismisses']],
  ['improve or else', ['threatens']],
  ["one more mistake and you're out", ['threatens']],
  ["if you don't get this done you'll be looking for a new job", ['threatens']],
  ['this is your last chance', ['threatens']],
  ['we can easily find someone else', ['threatens'], ['proposes-next-step']],
  ["i don't think you're lazy", [], ['blames']],
  ["i never said that it was your fault", [], ['blames']],
  ["i can't promise that your job is safe", [], ['over-promises']],
  ['nobody on the team wants to work with you', ['blames']],
];

const building: readonly Row[] = [
  ["let's look at it together", ['proposes-next-step']],
  ['what if we meet every friday for half an hour', ['proposes-next-step']],
  ['shall we go through the plan', ['proposes-next-step']],
  ["i'll send you the document tonight", ['proposes-next-step']],
  ['the plan runs for eight weeks and we check in every week', ['proposes-next-step']],
  ['what would help you right now', ['offers-support', 'asks-open']],
  ['i want you to succeed here', ['offers-support']],
  ['i can take the on call rotation off your plate', ['offers-support']],
  ["i'm sorry i should have asked you earlier", ['apologises']],
  ["that was my mistake and i should've told you", ['apologises']],
  ['we are not sorry about the decision', [], ['apologises']],
  ["i promise your job is safe", ['over-promises']],
  ["don't worry everything will be fine", ['over-promises']],
  ['honestly it is just a formality', ['over-promises']],
  ['hi daniel thanks for coming', ['greets'], ['closes']],
  ['good morning have a seat', ['greets']],
  ['okay that is all for today see you monday', ['closes']],
];

describe('appraise in English', () => {
  const rows = [...acknowledging, ...factual, ...hurting, ...building].map(([text, made, notMade = []]) => ({ text, made, notMade }));

  it.each(rows)('reads "$text"', ({ text, made, notMade }) => {
    const { moves } = appraise(text, 'en');
    expect(moves).toEqual(expect.arrayContaining([...made]));
    for (const move of notMade) expect(moves).not.toContain(move);
  });

  it.each(asking)('hears what "%s" asks for', (text, ask) => {
    const appraisal = appraise(text, 'en-GB');
    expect(appraisal.ask).toBe(ask);
    expect(appraisal.moves.includes('asks-open')).toBe(ask === 'open');
    expect(appraisal.moves.includes('asks-closed')).toBe(ask === 'yes-no' || ask === 'choice');
  });

  it('finds several moves in one turn and says by which phrase', () => {
    const text = "I noticed three dates slipped this quarter and the team had to work weekends. I know that's hard to hear. How do you see it?";
    const { moves, evidence } = appraise(text, 'en');
    expect(moves).toEqual(['acknowledges', 'asks-open', 'names-fact', 'states-impact']);
    expect(evidence.map(({ move }) => move)).toEqual(moves);
  });

  it.each(['', '   ', 'purple bicycle seventeen', '🙂🙂', '...'])('calls "%s" unclear', (text) => {
    expect(appraise(text, 'en')).toEqual({ moves: ['unclear'], ask: 'none', evidence: [] });
  });
});

describe('a sincere question for what one talks to', () => {
  it.each(['Seriously, are you a real person or a bot?', 'Are you an AI?', 'You are a good manager to talk to.'])('does not hurt: %s', (text) => {
    expect(appraise(text, 'en').moves).not.toContain('blames');
  });

  it('but a comparison with better ones does', () => {
    expect(appraise('Any decent manager would have seen that.', 'en').moves).toContain('blames');
    expect(appraise('A good manager would have seen that.', 'en').moves).toContain('blames');
  });
});

describe('appraise in a language without a lexicon', () => {
  it('is unclear but sees a question mark', () => {
    expect(appraise('È difficile.', 'it').moves).toEqual(['unclear']);
    expect(appraise('Come la vedi?', 'it').ask).toBe('yes-no');
  });
});
