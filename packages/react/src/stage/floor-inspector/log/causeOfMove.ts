import type { FloorCause, FloorPlace } from './FloorLog.ts';

/** Why the floor went from one place to another, from the input that was being worked on. */
export function causeOfMove(from: FloorPlace, to: FloorPlace, input: string): FloorCause | undefined {
  switch (to) {
    case 'learner.pausing':
      return input === 'learner.talkReleased' ? 'key' : 'silence';
    case 'learner.speaking':
      if (from === 'persona.yielding') return 'fellSilent';
      if (input.startsWith('words.')) return 'wordsCame';
      return input.startsWith('learner.talk') ? 'key' : 'voice';
    case 'contested':
      return 'overTalk';
    case 'persona.speaking':
      return from === 'open' ? 'answer' : undefined;
    case 'persona.yielding':
      return input.startsWith('learner.') ? 'key' : 'byHost';
    case 'open':
      if (input === 'learner.typed') return 'typed';
      if (from === 'learner.pausing') return 'waitOver';
      return input === 'playback.stopped' ? 'cutOff' : 'allSaid';
  }
}
