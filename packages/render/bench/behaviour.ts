// How simulated faces behave over half an hour of talk, beside recorded people: gaze, blinks, nods, head and preparation.
import type { Attitude } from '@parley/engine';
import { median, people } from './behaviour/people.ts';
import { preparedIn, recordedTalks, within, type RecordedTalk } from './behaviour/recordedTurns.ts';
import { plausibleTalk } from './behaviour/schedule.ts';
import { simulate } from './behaviour/simulate.ts';
import { bodyOf, gazeBeside } from './behaviour/talkStatistics.ts';

const minutes = 30;
const seeds = [1, 2, 3, 4, 5, 6];
const recorded = people();
const faces = seeds.map((seed) => simulate(seed, plausibleTalk(seed, minutes)));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
const round = (value: number) => Number(value.toFixed(2));
const spread = (values: readonly number[]) => ({ median: round(median(values)), mean: round(mean(values)) });

const gaze = ([['speaking', 'SPEAK'], ['attending', 'LISTEN']] as const).map(([attitude, state]) => {
  const persons = recorded?.[state];
  const { shares, on, off, saccades, beside } = gazeBeside(faces, attitude, persons);
  return {
    attitude,
    share: { faces: round(mean(shares)), people: persons && round(mean(persons.map(({ share }) => share))) },
    on: { faces: spread(on), people: persons && spread(persons.flatMap((person) => person.on)), ...beside?.on },
    off: { faces: spread(off), people: persons && spread(persons.flatMap((person) => person.off)), ...beside?.off },
    saccades: { faces: spread(saccades), people: persons && spread(persons.flatMap((person) => person.saccades)) },
  };
});

const wanted: Readonly<Partial<Record<Attitude, { readonly blinks: string; readonly nods?: string }>>> = {
  speaking: { blinks: '20-28' },
  attending: { blinks: '14-20', nods: '4-10' },
  thinking: { blinks: '8-14' },
};
const body = (Object.keys(wanted) as Attitude[]).map((attitude) => {
  const { blinks, nods, head } = bodyOf(faces, attitude);
  return { attitude, blinks: round(blinks), nods: round(nods), head: { yaw: round(head.yaw), pitch: round(head.pitch), roll: round(head.roll) } };
});

/** How soon an answer is seen to be prepared after the learner's voice, at every end of a turn in the recorded talks. */
const recordings = recordedTalks();
const turns = recordings.map((talk, i) => preparedIn(talk, i + 1));
const prepared = ([['all', () => true], ['simulated', ({ heard }) => !heard], ['heard', ({ heard }) => heard]] as const satisfies readonly (readonly [string, (talk: RecordedTalk) => boolean])[]).map(([learners, wants]) => {
  const own = turns.filter((_, i) => wants(recordings[i]!));
  const [told, byChance] = [own.flatMap((talk) => talk.told), own.flatMap((talk) => talk.byChance)];
  const parts = (['breath', 'lips', 'eyes'] as const).map((part) => ({
    part, medianMs: round(median(told.map((each) => each[part]))), within200: round(within(told, part, 200)), within300: round(within(told, part, 300)), byChance: round(within(byChance, part, 200)),
  }));
  return { learners, talks: own.length, turns: told.length, parts };
});

const report = { bench: 'behaviour', minutes, faces: seeds.length, people: recorded?.SPEAK.length ?? 0, gaze, body, prepared };
if (process.argv.includes('--json')) console.log(JSON.stringify(report, null, 2));
else {
  console.log(`${seeds.length} faces over ${minutes} simulated minutes each${recorded ? `, beside ${report.people} recorded people` : '; the recordings are not at hand'}`);
  for (const { attitude, share, on, off, saccades } of gaze) {
    console.log(`${attitude}: on the partner ${share.faces} of the time${share.people === undefined ? '' : ` (people ${share.people})`}`);
    for (const [name, { faces: own, people: theirs, ...test }] of [['looks', on], ['looks away', off]] as const) {
      console.log(`  ${name.padEnd(10)} median ${own.median} s, mean ${own.mean} s${theirs ? ` (people ${theirs.median}, ${theirs.mean}); KS ${test.pooled!.toFixed(2)}, p ${test.p!.toFixed(2)}; a face ${test.face!.toFixed(2)}, a person ${test.persons!.median.toFixed(2)}, at most ${test.persons!.highest.toFixed(2)}` : ''}`);
    }
    console.log(`  saccades   median ${saccades.faces.median}°, mean ${saccades.faces.mean}°${saccades.people ? ` (people ${saccades.people.median}, ${saccades.people.mean})` : ''}`);
  }
  for (const { attitude, blinks, nods, head } of body) {
    const { blinks: wish, nods: nodsWish } = wanted[attitude]!;
    console.log(`${attitude}: ${blinks} blinks a minute (${wish}), ${nods} nods${nodsWish ? ` (${nodsWish})` : ''}, head ${head.yaw}° yaw, ${head.pitch}° pitch, ${head.roll}° roll`);
  }
  for (const { learners, talks, turns: ends, parts } of prepared) {
    console.log(`preparing to answer after the end of the learner's voice, ${ends} turns of ${talks} recorded talks (learners: ${learners}):`);
    for (const { part, medianMs, within200, within300, byChance } of parts) {
      console.log(`  ${part.padEnd(6)} after ${medianMs} ms (median), within 200 ms in ${within200} of turns, 300 ms in ${within300}; a face that is told of no ends, 200 ms in ${byChance}`);
    }
  }
}
