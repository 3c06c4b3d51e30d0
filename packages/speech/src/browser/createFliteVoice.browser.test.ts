import { ParleyError, type PhoneMark, type WordMark } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { describeVoice } from '../testing/describeVoice.ts';
import { portContext } from '../testing/portContext.ts';
import { createFliteVoice } from './createFliteVoice.ts';

const assets = { worker: '/parley/flite.worker.js', wasm: '/parley/flite.wasm' };

describeVoice('Flite in Chromium', () => createFliteVoice({ assets }));

describe('Flite in Chromium', () => {
  it('tells how much of the program has come', async () => {
    const voice = createFliteVoice({ assets });
    const shares: (number | undefined)[] = [];
    await voice.start(portContext(undefined, ({ share }) => shares.push(share)));
    await voice.stop();
    expect(shares.length).toBeGreaterThan(3);
    const known = shares.filter((share) => share !== undefined);
    expect(known).toEqual(known.toSorted((a, b) => a - b));
  });

  it('has a short sentence ready within 150 ms, words and phones with it', async () => {
    const voice = createFliteVoice({ assets });
    await voice.start(portContext());
    const words: WordMark[] = [];
    const phones: PhoneMark[] = [];
    const waits: number[] = [];
    for (let run = 0; run < 5; run++) {
      const began = performance.now();
      for await (const part of voice.speak({ text: 'Maybe Bob can help you with it.', locale: 'en', signal: new AbortController().signal })) {
        if (part.type === 'audio') waits.push(performance.now() - began);
        if (part.type === 'marks' && run === 0) {
          words.push(...part.words);
          phones.push(...part.phones);
        }
      }
    }
    await voice.stop();
    const median = waits.toSorted((a, b) => a - b)[2]!;
    console.log(`Flite in Chromium: first sound after ${median.toFixed(0)} ms (median of 5)`);
    expect(median).toBeLessThan(150);
    const bob = words.find(({ text }) => text === 'Bob')!;
    expect(phones.filter(({ start, end }) => start >= bob.start && end <= bob.end).map(({ phone }) => phone)).toEqual(['b', 'aa', 'b']);
  });

  it.each([
    { what: 'is missing', wasm: '/parley/nothing-here.wasm', worker: assets.worker },
    { what: 'is a page', wasm: '/', worker: assets.worker },
    { what: 'is something else', wasm: '/parley/flite.worker.js', worker: assets.worker },
    { what: 'has no worker', wasm: assets.wasm, worker: '/parley/nothing-here.js' },
  ])('says so when the program $what', async ({ wasm, worker }) => {
    const voice = createFliteVoice({ assets: { worker, wasm } });
    const error: unknown = await voice.start(portContext()).catch((thrown: unknown) => thrown);
    expect(ParleyError.is(error) && error.code).toBe('model-unavailable');
    await voice.stop();
  });

  it('gives up when the session stops while it loads', async () => {
    const stop = new AbortController();
    const voice = createFliteVoice({ assets });
    const started = voice.start(portContext(undefined, undefined, stop.signal));
    stop.abort();
    await expect(started).rejects.toThrow('stopped');
  });
});
