import { describe, expect, it } from 'vitest';
import { StandingClock } from '../../clock/StandingClock.ts';
import type { FloorEmitted } from '../floorTypes.ts';
import { createFloorOnly } from './floorOnly.fixture.ts';
import { floorTalk, type FloorTalk } from './floorTalk.fixture.ts';

const conversations = 10_000;
/** So many seeds a test, so that a report names a range. */
const batch = 1000;
/** Every so many-th conversation is run again: from its inputs, and at another speed. */
const again = { fromInputs: 10, slowly: 20 };

const text = (decisions: FloorTalk['decisions']): string => JSON.stringify(decisions);

/** The recorded inputs fed to a new floor, timers among them. */
function fromInputs({ settings, inputs }: FloorTalk): string {
  const clock = new StandingClock();
  const floor = createFloorOnly({ clock, settings });
  for (const { at, event } of inputs) {
    clock.standAt(at);
    floor.put(event);
  }
  floor.stop();
  return text(floor.decisions);
}

/** What is wrong with a conversation, in words; nothing where all laws held. */
function faultsOf(talk: FloorTalk): string[] {
  const faults = [...talk.disagreements];
  let ducked = false;
  let holder = 'open';
  for (const { at, event } of talk.decisions) {
    const { type } = event as FloorEmitted;
    if (type === 'floor.duck') {
      if (ducked) faults.push(`${at}: ducked twice`);
      ducked = true;
    }
    if (type === 'floor.personaResumed' || type === 'floor.personaInterrupted') ducked = false;
    if (event.type === 'floor.holderChanged') {
      if (event.holder === holder && holder === 'contested') faults.push(`${at}: contested twice`);
      ({ holder } = event);
      // The persona may also come to its own end while both speak.
      if (holder === 'learner' || holder === 'open') ducked = false;
    }
  }
  if (ducked) faults.push('a duck was followed by nothing');
  if (['pausing', 'contested', 'yielding', 'suspended'].includes(talk.endsAs)) faults.push(`left ${talk.endsAs}, for ever`);
  if (talk.timersLeft > 0) faults.push(`${talk.timersLeft} timers outlived the floor`);
  return faults;
}

describe('the floor in any conversation', () => {
  it.each(Array.from({ length: conversations / batch }, (_, index) => index * batch + 1))('keeps its laws (seeds from %i)', { timeout: 120_000 }, (from) => {
    for (let seed = from; seed < from + batch; seed += 1) {
      const talk = floorTalk(seed);
      expect({ seed, faults: faultsOf(talk) }).toEqual({ seed, faults: [] });
      if (seed % again.fromInputs === 0) expect([seed, fromInputs(talk)]).toEqual([seed, text(talk.decisions)]);
      if (seed % again.slowly === 0) expect([seed, text(floorTalk(seed, 7).decisions)]).toEqual([seed, text(talk.decisions)]);
    }
  });

  it('makes conversations in which everything happens', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 400; seed += 1) for (const { event } of floorTalk(seed).decisions) seen.add(event.type);
    const wanted: FloorEmitted['type'][] = [
      'floor.holderChanged', 'floor.learnerTurnStarted', 'floor.waitMoved', 'floor.turnEndLikely', 'floor.turnResumed', 'floor.learnerTurnEnded',
      'floor.turnAmended', 'floor.noiseIgnored', 'floor.duck', 'floor.personaResumed', 'floor.personaInterrupted', 'floor.silenceLong',
    ];
    expect(wanted.filter((type) => !seen.has(type))).toEqual([]);
  });
});
