import type { PlaybackFact, PlaybackPort, PortContext } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { portContext } from './portContext.ts';

export interface PlaybackUnderTest {
  readonly playback: PlaybackPort;
  /** @defaultValue real time */
  readonly context?: PortContext;
  /** Lets that much session time go by. */
  readonly wait: (ms: number) => Promise<void>;
  /** How late, in milliseconds, a fact may be against the ideal. @defaultValue 1 */
  readonly slackMs?: number;
}

const rate = 16000;
const tone = (ms: number) =>
  Float32Array.from({ length: (ms / 1000) * rate }, (_, index) => 0.3 * Math.sin((2 * Math.PI * 220 * index) / rate));
const words = [0, 200, 400, 600].map((start, index) => ({ text: `word${index}`, start, end: start + 200 }));

/** What every playback keeps to. */
export function describePlayback(name: string, make: () => PlaybackUnderTest | Promise<PlaybackUnderTest>): void {
  describe(`${name} as a playback`, () => {
    async function begin() {
      const { playback, context = portContext(), wait, slackMs = 1 } = await make();
      const facts: PlaybackFact[] = [];
      playback.facts.subscribe((fact) => facts.push(fact));
      await playback.start(context);
      const say = (id: string) => {
        playback.open(id, rate);
        playback.mark(id, words);
        playback.append(id, tone(800));
        playback.close(id);
      };
      const types = () => facts.map(({ type }) => type.replace('playback.', ''));
      /** Waits until `count` facts are there, for at most `ms` and the slack. */
      const until = async (count: number, ms: number) => {
        for (let left = ms + slackMs + 200; left > 0 && facts.length < count; left -= 20) await wait(20);
      };
      return { playback, facts, say, types, until, wait, slackMs };
    }

    it('reports each word when it has been heard, in order and in time', async () => {
      const { playback, facts, say, types, until, slackMs } = await begin();
      say('a');
      await until(6, 900);
      expect(types()).toEqual(['started', 'wordHeard', 'wordHeard', 'wordHeard', 'wordHeard', 'ended']);
      const start = facts[0]!.at;
      facts.slice(1, 5).forEach((fact, index) => expect(Math.abs(fact.at - start - (index + 1) * 200)).toBeLessThanOrEqual(slackMs));
      expect(Math.abs(facts[5]!.at - start - 800)).toBeLessThanOrEqual(slackMs);
      await playback.stop();
    });

    it('plays utterances one behind the other without a gap', async () => {
      const { playback, facts, say, until, slackMs } = await begin();
      say('a');
      say('b');
      await until(12, 1700);
      const ended = facts.find(({ type, utterance }) => type === 'playback.ended' && utterance === 'a')!;
      const next = facts.find(({ type, utterance }) => type === 'playback.started' && utterance === 'b')!;
      expect(facts.indexOf(next)).toBe(facts.indexOf(ended) + 1);
      expect(next.at - ended.at).toBeLessThanOrEqual(slackMs);
      await playback.stop();
    });

    it('pauses at the end of a word and goes on from there', async () => {
      const { playback, facts, say, types, until, wait, slackMs } = await begin();
      if (!playback.capabilities.pausesAtWord) return;
      say('a');
      await until(1, 300);
      await wait(100);
      playback.pauseAtWord();
      await until(3, 400);
      await wait(300);
      const paused = facts.find((fact) => fact.type === 'playback.paused')!;
      const heard = paused.heardWords;
      expect([1, 2]).toContain(heard);
      expect(types()).toEqual(['started', ...Array<string>(heard).fill('wordHeard'), 'paused']);
      expect(playback.position()).toMatchObject({ utterance: 'a', playing: false });
      expect(Math.abs(playback.position()!.ms - heard * 200)).toBeLessThanOrEqual(slackMs);
      playback.resume();
      await until(8, 900);
      expect(types()).toEqual([
        'started', ...Array<string>(heard).fill('wordHeard'), 'paused', 'resumed', ...Array<string>(4 - heard).fill('wordHeard'), 'ended',
      ]);
      const resumed = facts.find(({ type }) => type === 'playback.resumed')!;
      expect(Math.abs(facts.at(-1)!.at - resumed.at - (800 - heard * 200))).toBeLessThanOrEqual(slackMs);
      await playback.stop();
    });

    it('fades within the time given, forgets the queue, and plays what comes after', async () => {
      const { playback, facts, say, types, until, wait, slackMs } = await begin();
      say('a');
      say('b');
      await until(1, 300);
      await wait(250);
      const before = facts.length;
      playback.fade(100);
      await until(before + 2, 300);
      await wait(200);
      const stopped = facts.find((fact) => fact.type === 'playback.stopped')!;
      expect(facts.at(-1)).toBe(stopped);
      expect(stopped.utterance).toBe('a');
      expect(stopped.heardWords).toBe(types().filter((type) => type === 'wordHeard').length);
      if (playback.capabilities.fades) expect(stopped.at - facts[0]!.at).toBeLessThanOrEqual(250 + 100 + 2 * slackMs + 20);
      expect(playback.position()).toBeUndefined();
      const settled = facts.length;
      say('c');
      await until(settled + 6, 1000);
      expect(facts.at(-1)).toMatchObject({ type: 'playback.ended', utterance: 'c' });
      await playback.stop();
    });

    it('gives the lips a position that never goes back while it plays', async () => {
      const { playback, say, until, wait } = await begin();
      say('a');
      await until(1, 300);
      let last = playback.position()!.ms;
      for (let step = 0; step < 20; step++) {
        await wait(20);
        const { ms } = playback.position()!;
        expect(ms).toBeGreaterThanOrEqual(last);
        last = ms;
      }
      expect(last).toBeGreaterThan(200);
      await playback.stop();
    });

    it('waits for sound that comes late and ends only when it is closed', async () => {
      const { playback, say: _, types, until, wait } = await begin();
      if (playback.capabilities.sound === false) return;
      playback.open('a', rate);
      playback.append('a', tone(100));
      await until(1, 300);
      await wait(300);
      expect(types()).toEqual(['started']);
      playback.append('a', tone(100));
      playback.mark('a', [{ text: 'late', start: 0, end: 180 }]);
      playback.close('a');
      await until(3, 400);
      expect(types()).toEqual(['started', 'wordHeard', 'ended']);
      await playback.stop();
    });
  });
}
