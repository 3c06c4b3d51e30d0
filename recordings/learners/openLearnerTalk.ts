import { createSession, type PlaybackPort, type Session } from '@parley/engine';
import { createPersonaLanguage } from '@parley/engine/language';
import { scenarios } from '@parley/engine/scenarios';
import { linesOf, simulateLearner, type SimulatedLearner } from '@parley/engine/testing';
import { createNullPlayback } from '@parley/speech';
import { filter } from 'rxjs';
import { createPace, type Pace } from '../world/createPace.ts';
import { createReadingVoice } from './createReadingVoice.ts';
import { createSimulatedSignals, type SimulatedSignals } from './createSimulatedSignals.ts';
import { createSimulatedWords, type SimulatedWords } from './createSimulatedWords.ts';
import type { LearnerTalk } from './learnerTalks.ts';

/** A session of real machines and the scripted mind, with a learner who is simulated down to signals and words. */
export interface OpenLearnerTalk {
  readonly session: Session;
  readonly pace: Pace;
  readonly learner: SimulatedLearner;
  readonly signals: SimulatedSignals;
  readonly words: SimulatedWords;
}

/** How late a word is known after its end, ms. */
const wordLag = 150;

export function openLearnerTalk({ id, scenario: scenarioId, archetype, seed }: LearnerTalk): OpenLearnerTalk {
  const scenario = scenarios.find((known) => known.id === scenarioId)!;
  const signals = createSimulatedSignals();
  const words = createSimulatedWords(wordLag);
  const pace = createPace(async () => {});
  const session = createSession({
    scenario,
    clock: pace.clock,
    seed,
    id: `recording-${id.replace('/', '-')}`,
    startedAt: '2026-01-12T09:00:00.000Z',
    consent: { microphone: true },
    labels: { recording: id, learner: archetype },
    ports: {
      signals,
      transcriber: words,
      playback: createPlayback(),
      voice: createReadingVoice(),
      language: createPersonaLanguage({ scenario, seed }),
    },
  });
  return { session, pace, signals, words, learner: simulateLearner({ archetype, lines: linesOf(scenarioId, scenario.locale), seed }) };
}

/** Tells of every third word only; how many were heard when it is stopped it knows to the word. */
function createPlayback(): PlaybackPort {
  const playback = createNullPlayback();
  return { ...playback, facts: playback.facts.pipe(filter((fact) => fact.type !== 'playback.wordHeard' || fact.index % 3 === 2)) };
}
