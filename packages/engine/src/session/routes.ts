import type { MachineName } from './sessionTypes.ts';

/** A machine that events are sent to. */
export type Target = MachineName | 'session';

/**
 * Which machines hear of what. Keys are event types, or their first part for all of a kind; the
 * more exact key wins. This table is the whole wiring of a conversation.
 */
const routes: Readonly<Record<string, readonly Target[]>> = {
  // What happens outside
  'voice.measured': ['floor', 'perception'],
  percept: ['perception'],
  voice: ['floor'],
  'face.gazeMoved': ['floor', 'perception'],
  'words.judged': ['floor'],
  words: ['floor', 'session'],
  learner: ['floor'],
  playback: ['floor', 'perception', 'reasoning', 'rendering', 'session'],
  language: ['reasoning'],
  hearing: ['floor', 'perception'],
  fault: ['session'],
  'session.prepare': ['session'],
  'session.portProgressed': ['session'],
  'session.portReady': ['session'],
  'session.portMissing': ['session'],
  'session.pause': ['session'],
  'session.resume': ['session'],
  'session.end': ['session'],
  'session.fail': ['session'],
  'floor.takeForLearner': ['floor'],

  // What machines decide
  'session.conversing': ['reasoning', 'rendering'],
  'session.paused': ['rendering'],
  'session.resumed': ['rendering'],
  'session.wrappingUp': ['reasoning', 'rendering'],
  'session.ended': ['rendering'],
  'floor.holderChanged': ['rendering'],
  'floor.learnerTurnStarted': ['reasoning', 'perception', 'session'],
  'floor.learnerTurnEnded': ['reasoning', 'rendering', 'session'],
  'floor.turnEndLikely': ['reasoning', 'rendering'],
  'floor.turnResumed': ['reasoning'],
  'floor.waitMoved': ['rendering'],
  'floor.turnAmended': ['reasoning', 'session'],
  'floor.noiseIgnored': ['rendering', 'reasoning'],
  'floor.personaHeld': ['rendering'],
  'floor.backchannelDue': ['rendering'],
  'floor.personaInterrupted': ['reasoning'],
  'floor.silenceLong': ['reasoning'],
  'perception.perceived': ['reasoning', 'rendering'],
  'reasoning.said': ['floor', 'session'],
  'reasoning.composed': ['floor'],
  'reasoning.stanceMoved': ['rendering'],
  'reasoning.cued': ['rendering'],
  'reasoning.withheld': ['floor', 'rendering'],
  'reasoning.heard': ['session'],
  'reasoning.ended': ['session'],
};

const nowhere: readonly Target[] = [];

/** Where an event goes. Unknown events go nowhere, and stand in the trace all the same. */
export function routeOf(type: string): readonly Target[] {
  return routes[type] ?? routes[type.slice(0, type.indexOf('.'))] ?? nowhere;
}
