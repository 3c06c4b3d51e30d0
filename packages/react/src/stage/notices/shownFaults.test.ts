import type { Fault, PortName } from '@parley/engine';
import { expect, it } from 'vitest';
import { shownFaults } from './shownFaults.ts';

const fault = (port: PortName): Fault => ({ port, code: 'permission-denied', message: 'no', retryable: false });
const faults = { voice: fault('voice'), transcriber: fault('transcriber'), signals: fault('signals') };

it('names the microphone and not the words that are missing for want of it', () => {
  expect(shownFaults(faults, 'noMicrophone').map(({ port }) => port)).toEqual(['signals', 'voice']);
});

it('names missing words where sound is heard, and where nothing else says why', () => {
  expect(shownFaults(faults, 'noWords').map(({ port }) => port)).toEqual(['signals', 'transcriber', 'voice']);
  expect(shownFaults({ transcriber: fault('transcriber') }, 'noMicrophone')).toHaveLength(1);
});
