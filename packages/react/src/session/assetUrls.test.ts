import { expect, it } from 'vitest';
import { assetUrls } from './assetUrls.ts';

it('finds each file below a folder, with or without its last slash', () => {
  expect(assetUrls('/parley')).toEqual(assetUrls('/parley/'));
  expect(assetUrls('https://cdn.example/p/').vadModel).toBe('https://cdn.example/p/silero_vad_v6.onnx');
});

it('names a turn-end network only where the host does', () => {
  expect(assetUrls('/parley/').turnEndModel).toBeUndefined();
});

it('takes the URL of each file as it is given', () => {
  const given = { ...assetUrls('/a/'), fliteWasm: '/b/voice.wasm' };
  expect(assetUrls(given)).toBe(given);
});
