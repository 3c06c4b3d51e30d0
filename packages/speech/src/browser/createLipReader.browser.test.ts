import { ParleyError } from '@parley/engine';
import { describe, expect, it } from 'vitest';
import { portContext } from '../testing/portContext.ts';
import { createFliteVoice } from './createFliteVoice.ts';
import { createLipReader } from './createLipReader.ts';

const assets = {
  worker: '/parley/lips.worker.js',
  model: '/parley/viseme.onnx',
  ortMjs: '/parley/ort-wasm-simd-threaded.mjs',
  ortWasm: '/parley/ort-wasm-simd-threaded.wasm',
};

describe('createLipReader in Chromium', () => {
  it('finds closures in a sentence, portion by portion, without holding the page', async () => {
    const voice = createFliteVoice({ assets: { worker: '/parley/flite.worker.js', wasm: '/parley/flite.wasm' }, voice: 'rms' });
    const reader = createLipReader({ assets });
    await Promise.all([voice.start(portContext()), reader.start(portContext())]);
    const phones: string[] = [];
    let last = 0;
    for await (const part of voice.speak({ text: 'Maybe Bob and Pam can help you move the boxes.', locale: 'en', signal: new AbortController().signal })) {
      if (part.type !== 'audio') continue;
      const reading = reader.begin(16_000);
      for (let at = 0; at < part.samples.length; at += 1600) {
        for (const { phone, start, end } of await reading.push(part.samples.slice(at, at + 1600))) {
          expect(start).toBeGreaterThanOrEqual(last - 0.01);
          last = end;
          phones.push(phone);
        }
      }
      phones.push(...(await reading.end()).map(({ phone }) => phone));
    }
    await Promise.all([voice.stop(), reader.stop()]);
    expect(phones.filter((phone) => phone === 'm').length).toBeGreaterThanOrEqual(4);
    expect(new Set(phones).size).toBeGreaterThan(6);
  });

  it('says what to do when a file is not there', async () => {
    const reader = createLipReader({ assets: { ...assets, model: '/parley/no-such.onnx' } });
    const failure: unknown = await reader.start(portContext()).catch((error: unknown) => error);
    expect(ParleyError.is(failure)).toBe(true);
    expect(String(failure)).toMatch(/viseme\.onnx/);
  });

  it('answers a reading that the end of the session cuts off', async () => {
    const reader = createLipReader({ assets });
    await reader.start(portContext());
    const reading = reader.begin(16_000);
    const cut = reading.push(new Float32Array(160_000));
    await reader.stop();
    expect(await cut).toEqual([]);
    expect(await reading.end()).toEqual([]);
  });
});
