import type { Fault } from '@parley/engine';
import { expect, it } from 'vitest';
import { portContext } from '../testing/portContext.ts';
import { createWebSpeechTranscriber, isWebSpeechAvailable } from './createWebSpeechTranscriber.ts';

it('reports a fault where the recognition of the real browser reaches no service', async () => {
  expect(isWebSpeechAvailable()).toBe(true);
  const transcriber = createWebSpeechTranscriber({ locale: 'en-US' });
  const fault = new Promise<Fault>((resolve) => transcriber.faults.subscribe(resolve));
  await transcriber.start(portContext());
  const { port, code, message } = await fault;
  await transcriber.stop();
  expect(port).toBe('transcriber');
  expect(['connection-lost', 'unsupported', 'permission-denied', 'device-missing', 'provider-failed']).toContain(code);
  expect(message).toContain('type');
});
