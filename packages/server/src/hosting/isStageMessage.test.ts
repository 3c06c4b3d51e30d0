import { describe, expect, it } from 'vitest';
import { isStageMessage } from './isStageMessage.ts';

const routed = (event: object): unknown => ({ type: 'stage.routed', machine: 'reasoning', event });

describe('isStageMessage', () => {
  it.each([
    { type: 'floor.learnerTurnStarted', at: 1200 },
    { type: 'floor.learnerTurnEnded', text: 'well', startedAt: 1200, endedAt: 1900 },
    { type: 'floor.turnAmended', text: 'well I said no' },
    { type: 'floor.noiseIgnored' },
    { type: 'playback.stopped', utterance: 'one', heardWords: 3 },
  ])('lets a mind hear of $type', (event) => {
    expect(isStageMessage(routed(event))).toBe(true);
  });

  it.each([
    { type: 'floor.turnAmended' },
    { type: 'floor.turnAmended', text: 7 },
    { type: 'floor.turnAmended', text: 'x'.repeat(20_001) },
    { type: 'floor.duck' },
    { type: 'constructor' },
  ])('refuses $type that is not as it must be', (event) => {
    expect(isStageMessage(routed(event))).toBe(false);
  });
});
