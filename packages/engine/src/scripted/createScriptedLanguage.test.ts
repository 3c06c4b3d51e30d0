import { describe, expect, it } from 'vitest';
import { emptyLedger } from '../reasoning/ledger/Ledger.ts';
import { situationOf } from '../reasoning/ledger/Situation.ts';
import { unhurt } from '../reasoning/stance/Inner.ts';
import { pipScenario } from '../scenario/scenarios/pip/pipScenario.ts';
import { createScriptedLanguage } from './createScriptedLanguage.ts';
import { blunt, considerate, odd, playTalk, type PlayedTurn } from './playTalk.fixture.ts';

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
const secrets = /father|stroke|carer|my sister|half past four/i;
async function collect<Part>(stream: AsyncIterable<Part>): Promise<Part[]> {
  const parts: Part[] = [];
  for await (const part of stream) parts.push(part);
  return parts;
}

const texts = (played: readonly PlayedTurn[]): string[] => played.map((turn) => turn.text).filter(Boolean);

describe('a considerate learner', () => {
  it.each(seeds)('hears about the father only once trust is there, and agrees on a plan (seed %i)', async (seed) => {
    const played = await playTalk(considerate, { seed });
    const told = played.findIndex((turn) => secrets.test(turn.text));
    expect(told).toBeGreaterThanOrEqual(4);
    expect(played[told]?.stance.trust).toBeGreaterThanOrEqual(0.6);
    expect(played.at(-1)).toMatchObject({ ending: 'agreed' });
    expect(played.at(-1)!.stance.tension).toBeLessThan(pipScenario.stance.start.tension);
  });
});

describe('a blunt learner', () => {
  it.each(seeds)('hears nothing private and is left with a formality (seed %i)', async (seed) => {
    const played = await playTalk(blunt, { seed });
    expect(played.at(-1)!.ending).toMatch(/formal|walks-out/);
    expect(played.at(-1)!.stance.tension).toBeGreaterThan(0.8);
    expect(played.at(-1)!.memory.disclosed).toEqual([]);
    expect(texts(played).join(' ')).not.toMatch(secrets);
    expect(texts(played).join(' ')).not.toMatch(/Ines|Tobias|Martin had/);
  });
});

describe('any learner', () => {
  it.each([['considerate', considerate], ['blunt', blunt], ['odd', odd]] as const)('is never told the same twice by %s turns', async (_, turns) => {
    for (const seed of seeds) {
      const said = texts(await playTalk(turns, { seed }));
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it('gets other words for other turns, and the same words for the same seed', async () => {
    const kind = texts(await playTalk(considerate));
    const harsh = texts(await playTalk(blunt));
    expect(kind.slice(1).filter((text) => harsh.includes(text))).toEqual([]);
    expect(texts(await playTalk(considerate))).toEqual(kind);
    const openings = new Set((await Promise.all(seeds.map((seed) => playTalk([], { seed })))).map((played) => played[0]!.text));
    expect(openings.size).toBeGreaterThan(1);
  });

  it('gets an answer to odd input, without slots left open, without leaks, and honest about the machine', async () => {
    for (const seed of seeds) {
      const played = await playTalk(odd, { seed });
      expect(played.length).toBeGreaterThan(8);
      for (const turn of played) expect(turn.text !== '' || turn.withhold).toBeTruthy();
      const all = texts(played).join(' ');
      expect(all).not.toMatch(/[{}<>$]/);
      expect(all).not.toMatch(secrets);
      expect(played.find((turn) => turn.beat === 'machine')?.text).toMatch(/an AI/i);
    }
  });

  it('comes to an end even when nothing of it can be understood', async () => {
    const played = await playTalk(Array.from({ length: 60 }, (_, index) => `blorp ${'zot '.repeat((index % 7) + 3)}`));
    expect(played.at(-1)!.ending).toBe('ran-out');
    expect(played.length).toBeLessThan(30);
    expect(new Set(texts(played)).size).toBe(played.length);
  });
});

describe('gates', () => {
  it('stay shut for someone who asks about everything at once in the first turn', async () => {
    const played = await playTalk(['How are you, is everything okay at home with your family, what happened with the reviews and the team?']);
    expect(played.at(-1)!.memory.disclosed).toEqual([]);
  });

  it('stay shut for trust without a question', async () => {
    const kind = Array.from({ length: 9 }, () => 'I hear you, that sounds hard, thank you for telling me.');
    const played = await playTalk(kind);
    expect(played.at(-1)!.stance.trust).toBeGreaterThan(0.6);
    expect(played.at(-1)!.memory.disclosed).not.toContain('father');
  });
});

describe('silence', () => {
  it('is held, met in more than one way, and at last left', async () => {
    const silence = { silence: true } as const;
    const played = await playTalk(Array.from({ length: 9 }, () => silence));
    expect(played.map((turn) => turn.beat)).toEqual(['opening', 'silence-held', 'silence-first', 'silence-second', 'silence-glass', 'silence-need', 'silence-third']);
    expect(played.filter((turn) => turn.withhold).map((turn) => turn.beat)).toEqual(['silence-held', 'silence-glass']);
    expect(played.at(-1)!.ending).toBe('ran-out');
    expect((await playTalk([silence, 'I am thinking about what to say to you', silence, silence])).at(-1)!.beat).toBe('silence-first');
  });
});

describe('being cut off', () => {
  it('is answered by what was said, and by nothing else', async () => {
    const played = await playTalk([{ cutAfter: 3, text: 'I want to talk about the three delivery dates you missed' }, { cutAfter: 2, text: 'sorry what' }]);
    expect(played[1]!.beat).not.toMatch(/cut-off|\+/);
    expect(played[2]!.beat).not.toContain('+');
    expect(played[2]!.memory.interruptions).toBe(2);
  });

  it('takes back what was not heard, and tells it later in other words', async () => {
    const open = considerate.slice(0, 5);
    const whole = await playTalk(open);
    const told = whole.findIndex((turn) => turn.beat === 'tells-reorganisation');
    expect(told).toBeGreaterThan(0);
    const cut = await playTalk([...open.slice(0, told), { cutAfter: 2, text: 'wait' }, 'Please go on, I would like to hear that. What happened with the team?']);
    expect(cut[told]!.memory.disclosed).toContain('reorganisation');
    expect(cut[told + 1]!.memory.disclosed).not.toContain('reorganisation');
    expect(cut[told + 2]!.beat).toBe('tells-reorganisation');
    expect(cut[told + 2]!.text).not.toBe(cut[told]!.text);
  });
});

describe('wrapping up', () => {
  const close = { close: true } as const;

  it.each([
    ['agreed', [...considerate.slice(0, 8), close]],
    ['formal', [...blunt.slice(0, 4), close]],
    ['ran-out', [...considerate.slice(0, 4), close]],
    ['ran-out', [close]],
  ] as const)('ends as %s where the talk stands', async (ending, turns) => {
    const last = (await playTalk(turns)).at(-1)!;
    expect(last.beat).toMatch(/^close-/);
    expect(last.ending).toBe(ending);
    expect(last.text).not.toBe('');
  });
});

describe('percepts', () => {
  const turn = 'I understand your concern';
  const flat = { id: 'p', from: 0, to: 1, channel: 'voice', code: 'pitch-flatter-than-usual', text: '', confidence: 1, evidence: {} } as const;

  it('change what is said, and an ordinary delivery changes nothing', async () => {
    expect((await playTalk([turn], { percepts: [flat] })).at(-1)!.beat).toBe('flat-words');
    expect((await playTalk([turn])).at(-1)!.beat).toMatch(/^acknowledged/);
  });
});

describe('the port', () => {
  it('yields start, directive, one delta per sentence and end, and is silent when aborted', async () => {
    const language = createScriptedLanguage({ scenario: pipScenario, seed: 7 });
    const request = { purpose: 'open', locale: 'en-US', learnerText: '', moves: [], ...unhurt(pipScenario.stance.start), percepts: [], history: [], memory: undefined } as const;
    const situation = situationOf(pipScenario, 'en', request, emptyLedger);
    const parts = await collect(language.reply({ ...request, situation, signal: new AbortController().signal }));
    expect(parts.map((part) => part.type).filter((type, index, all) => type !== all[index - 1])).toEqual(['start', 'directive', 'delta', 'end']);
    for (const part of parts) if (part.type === 'delta') expect(part.text.trim()).toMatch(/^[^.!?]+[.!?]$/);
    expect(await collect(language.reply({ ...request, situation, signal: AbortSignal.abort() }))).toEqual([]);
  });

  it('refuses a scenario without a script and says what to do', () => {
    expect(() => createScriptedLanguage({ scenario: { ...pipScenario, script: undefined }, seed: 1 })).toThrow(/Add `script`/);
  });
});
