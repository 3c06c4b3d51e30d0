import { VirtualClock, type PlaybackFact } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { describePlayback } from '../testing/describePlayback.ts';
import { portContext } from '../testing/portContext.ts';
import { createNullPlayback } from './createNullPlayback.ts';

describePlayback('Null playback under a virtual clock', () => {
  const clock = new VirtualClock();
  return {
    playback: createNullPlayback(),
    context: portContext(clock),
    wait: async (ms) => clock.advance(ms),
  };
});

describePlayback('Null playback in real time', () => ({
  playback: createNullPlayback(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  slackMs: 25,
}));

const rate = 1000;
const ones = (ms: number) => new Float32Array(ms).fill(1);

async function playing() {
  const clock = new VirtualClock();
  const playback = createNullPlayback();
  const facts: PlaybackFact[] = [];
  playback.facts.subscribe((fact) => facts.push(fact));
  await playback.start(portContext(clock));
  playback.open('a', rate);
  playback.append('a', ones(1000));
  playback.mark('a', [0, 250, 500, 750].map((start) => ({ text: 'word', start, end: start + 250 })));
  playback.close('a');
  return { clock, playback, facts };
}

describe('createNullPlayback', () => {
  it('records nothing before it was heard', async () => {
    const { clock, playback } = await playing();
    clock.advance(300);
    expect(playback.recorded().map(({ at, samples }) => [at, samples.length])).toEqual([[0, 300]]);
  });

  it('lowers the level within 60 ms and raises it within 150 ms', async () => {
    const { clock, playback } = await playing();
    clock.advance(100);
    playback.duck();
    clock.advance(300);
    playback.unduck();
    clock.advance(600);
    const { samples } = playback.recorded()[0]!;
    expect([samples[99], samples[160], samples[399]]).toEqual([1, 0.25, 0.25]);
    expect(samples[550]).toBe(1);
    expect(samples[120]).toBeGreaterThan(0.25);
  });

  it('tells with the position how loud it is played', async () => {
    const { clock, playback } = await playing();
    clock.advance(100);
    const full = playback.position()!.level;
    playback.duck();
    clock.advance(60);
    const ducked = playback.position()!.level;
    playback.fade(100);
    clock.advance(50);
    expect([full, ducked, playback.position()!.level]).toEqual([1, 0.25, 0.125]);
  });

  it('records a pause as a gap between two sounds that join without loss', async () => {
    const { clock, playback, facts } = await playing();
    clock.advance(300);
    playback.pauseAtWord();
    clock.advance(1700);
    playback.resume();
    clock.advance(1000);
    expect(playback.recorded().map(({ at, samples }) => [at, samples.length])).toEqual([[0, 500], [2000, 500]]);
    expect(facts.filter(({ type }) => /paused|resumed|ended/.test(type)).map(({ type, at }) => [type, at])).toEqual([
      ['playback.paused', 500],
      ['playback.resumed', 2000],
      ['playback.ended', 2500],
    ]);
  });

  it('goes on without a seam when it is resumed before the word has ended', async () => {
    const { clock, playback, facts } = await playing();
    clock.advance(300);
    playback.pauseAtWord();
    clock.advance(50);
    playback.resume();
    clock.advance(1000);
    expect(facts.map(({ type }) => type)).not.toContain('playback.paused');
    expect(facts.at(-1)).toEqual({ type: 'playback.ended', utterance: 'a', at: 1000 });
    expect(playback.recorded().reduce((sum, { samples }) => sum + samples.length, 0)).toBe(1000);
  });

  it('records the fade and nothing behind it, and starts the next utterance at full level', async () => {
    const { clock, playback, facts } = await playing();
    clock.advance(300);
    playback.duck();
    clock.advance(100);
    playback.fade(100);
    playback.open('b', rate);
    playback.append('b', ones(50));
    playback.close('b');
    clock.advance(1000);
    const [first, next] = playback.recorded();
    expect(first!.samples.length).toBe(500);
    expect(first!.samples[450]).toBeCloseTo(0.125, 2);
    expect(next).toMatchObject({ at: 500 });
    expect(next!.samples[0]).toBe(1);
    expect(facts.find((fact) => fact.type === 'playback.stopped')).toEqual({
      type: 'playback.stopped', utterance: 'a', heardWords: 2, at: 500,
    });
  });

  it('says that an utterance was stopped which never began', async () => {
    const clock = new VirtualClock();
    const playback = createNullPlayback();
    const facts: PlaybackFact[] = [];
    playback.facts.subscribe((fact) => facts.push(fact));
    await playback.start(portContext(clock));
    playback.open('a', rate);
    playback.fade();
    clock.advance(10);
    expect(facts).toEqual([{ type: 'playback.stopped', utterance: 'a', heardWords: 0, at: 0 }]);
  });

  it('leaves no timer behind when it stops', async () => {
    const { clock, playback } = await playing();
    clock.advance(100);
    await playback.stop();
    expect(clock.pending).toBe(0);
  });
});
