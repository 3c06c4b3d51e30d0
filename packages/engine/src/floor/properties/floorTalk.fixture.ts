import { VirtualClock } from '../../clock/VirtualClock.ts';
import { floorHolder, floorState, type FloorState } from '../floorSelectors.ts';
import type { FloorHolder, FloorSettings } from '../floorTypes.ts';
import { createFloorOnly, type FloorDecision, type FloorInputLine } from './floorOnly.fixture.ts';
import { seededDice, type Dice } from './seededDice.fixture.ts';

export interface FloorTalk {
  readonly settings: FloorSettings;
  readonly inputs: readonly FloorInputLine[];
  readonly decisions: readonly FloorDecision[];
  /** Inputs after which what was announced and what is so were not the same. */
  readonly disagreements: readonly string[];
  /** What is so when nothing has happened for 7 s. */
  readonly endsAs: FloorState;
  /** Timers that were still set when the floor had stopped. */
  readonly timersLeft: number;
}

const sayings = ['yes', 'I think that', 'mm hm', 'no wait', 'the releases were late and', 'what do you mean by that', 'um', 'I hear you', 'because the'];
const replies = ['Fine.', 'Nobody asked me at the time.', 'Did you tell the team?', 'Why now?'];

function settingsOf(dice: Dice): FloorSettings {
  return {
    policy: dice.pick(['open-mic', 'open-mic', 'open-mic', 'push-to-talk', 'typed']),
    patience: dice.pick(['low', 'medium', 'high', { minWait: 300, maxWait: 2500 }]),
    interruptibility: dice.pick(['low', 'medium', 'high']),
    reengage: dice.pick(['off', 'patient', 'eager']),
    protectOpening: dice.chance(0.3),
  };
}

/**
 * One generated conversation with the floor alone: a learner who speaks, hums, types, presses the
 * key, looks away and loses the microphone, and a persona that answers, is cut off, or plays on a
 * device that does not say so. `stepMs`: how far the clock is moved at once.
 */
export function floorTalk(seed: number, stepMs = Infinity): FloorTalk {
  const dice = seededDice(seed);
  const settings = settingsOf(dice);
  const clock = new VirtualClock();
  const disagreements: string[] = [];
  let announced: FloorHolder = 'open';
  let turn = 0;
  let playing: string | undefined;
  let over = false;
  const persona = dice.roll();
  const floor = createFloorOnly({
    clock,
    settings,
    onDecision: ({ event }) => {
      if (event.type === 'floor.holderChanged') announced = event.holder;
      if (event.type === 'floor.learnerTurnEnded' || event.type === 'floor.silenceLong') reply();
      if (event.type === 'floor.learnerTurnStarted' && playing === undefined) turn += 1;
      if (event.type === 'floor.personaInterrupted') cutOff();
    },
    onSettled: () => {
      const snapshot = floor.snapshot();
      const holder = floorHolder(snapshot);
      if (holder !== announced && !snapshot.matches('suspended')) disagreements.push(`${clock.now()}: announced ${announced}, is ${holder}`);
      if (typeof snapshot.value === 'object' && Object.keys(snapshot.value).length !== 1) disagreements.push(`${clock.now()}: two states`);
    },
  });
  let own = 0;
  const later = (ms: number, run: () => void): void => {
    own += 1;
    clock.setTimeout(() => {
      own -= 1;
      if (!over) run();
    }, ms);
  };

  function reply(): void {
    const mine = ++turn;
    const count = 1 + Math.floor(persona * 2.99);
    const ids = Array.from({ length: count }, (_, index) => `u${mine}.${index}`);
    later(dice.between(1, 500), () => {
      if (mine !== turn) return;
      for (const utterance of ids) floor.put({ type: 'reasoning.said', utterance, text: dice.pick(replies), turn: mine });
      floor.put({ type: 'reasoning.composed', turn: mine, utterances: count, ask: dice.pick(['none', 'open', 'yes-no', 'choice']) });
      later(dice.between(1, 150), () => sound(ids, mine));
    });
  }

  function sound([first, ...rest]: readonly string[], mine: number): void {
    if (first === undefined || mine !== turn) return;
    playing = first;
    floor.put({ type: 'playback.started', utterance: first, at: clock.now() });
    later(dice.between(200, 3000), () => {
      if (playing !== first || mine !== turn) return;
      playing = undefined;
      floor.put({ type: 'playback.ended', utterance: first, at: clock.now() });
      sound(rest, mine);
    });
  }

  function cutOff(): void {
    const cut = playing;
    turn += 1;
    playing = undefined;
    // One device in ten never says that the fade is over.
    if (cut === undefined || persona < 0.1) return;
    later(dice.between(40, 300), () => floor.put({ type: 'playback.stopped', utterance: cut, heardWords: 1, at: clock.now() }));
  }

  function says(text: string, segment: string): number {
    let at = 0;
    const spoken = text.split(' ');
    const began = clock.now();
    later(60, () => floor.put({ type: 'voice.started', at: began }));
    const lag = dice.between(30, 500);
    spoken.forEach((_, index) => {
      const from = at;
      at += dice.between(120, 400);
      const until = at;
      const said = spoken.slice(0, index + 1);
      const words = said.map((word) => ({ text: word, start: began + from, end: began + until }));
      const final = index === spoken.length - 1;
      later(until + lag, () => {
        floor.put({ type: final ? 'words.final' : 'words.partial', segment, text: said.join(' '), words });
        floor.put({ type: 'words.judged', completeness: dice.roll(), by: 'rules' });
      });
    });
    later(at + 70, () => floor.put({ type: 'voice.stopped', at: began + at }));
    return at;
  }

  function act(step: number): number {
    const what = dice.roll();
    if (what < 0.5) return says(dice.pick(sayings), `s${step}`);
    if (what < 0.62) {
      const [began, ms] = [clock.now(), dice.between(40, 1500)];
      later(60, () => floor.put({ type: 'voice.started', at: began }));
      later(ms / 2, () => floor.put({ type: 'voice.overlapped', levelDb: dice.pick([-40, -30, -20]), fallDb: 0, voiced: dice.pick([0, 0.5, 1]), peaks: 2, pitchSt: null, riseSt: null, echo: dice.pick([0, 0.5, 1]), overEchoDb: dice.pick([null, 0, 30]) }));
      later(60 + ms, () => floor.put({ type: 'voice.stopped', at: began + ms }));
      return ms;
    }
    if (what < 0.68) floor.put({ type: 'learner.typed', text: 'typed words' });
    else if (what < 0.74) floor.put({ type: 'learner.talkPressed' });
    else if (what < 0.8) floor.put({ type: 'learner.talkReleased' });
    else if (what < 0.84) floor.put({ type: 'floor.takeForLearner' });
    else if (what < 0.87) floor.put({ type: 'floor.suspend' });
    else if (what < 0.91) floor.put({ type: 'floor.restore' });
    else if (what < 0.95) floor.put({ type: 'face.gazeMoved', to: dice.pick(['towards', 'away']) });
    else if (what < 0.97) floor.put({ type: 'learner.writing' });
    else if (what < 0.98) floor.put({ type: 'voice.turnEnd', score: dice.pick([0, 0.5, 1]) });
    else floor.put({ type: 'hearing.changed', hearing: { voice: dice.chance(0.5), ...(dice.chance(0.7) && { words: { lagMs: 200, wordTimes: dice.chance(0.5) } }) } });
    return 0;
  }

  function advance(ms: number): void {
    const end = clock.now() + ms;
    while (clock.now() < end) clock.advance(Math.min(stepMs, end - clock.now()));
  }

  floor.put({ type: 'hearing.changed', hearing: { voice: true, words: { lagMs: 200, wordTimes: true } } });
  reply();
  for (let step = 0; step < 5; step += 1) advance(act(step) + dice.between(0, 1800));
  floor.put({ type: 'floor.restore' });
  advance(9000);
  over = true;
  advance(7000);
  const endsAs = floorState(floor.snapshot());
  floor.stop();
  return { settings, inputs: floor.inputs, decisions: floor.decisions, disagreements, endsAs, timersLeft: clock.pending - own };
}
