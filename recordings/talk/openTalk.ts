import { createSession, type Session } from '@parley/engine';
import { pipScenario } from '@parley/engine/scenario';
import { hostMind } from '@parley/engine/remote';
import { createScriptedLanguage } from '@parley/engine/scripted';
import { createNodeSignals } from '@parley/perception/node';
import { createRecordedTranscriber, type RecordedTranscriber } from '@parley/speech';
import { filter } from 'rxjs';
import { createMicrophone, type Microphone } from '../world/createMicrophone.ts';
import { createPace, type Pace } from '../world/createPace.ts';
import { createRoom, type Room } from '../world/createRoom.ts';
import { createStudioVoice } from '../world/createStudioVoice.ts';
import { createWire, type Wire } from '../world/createWire.ts';
import { slowDown } from '../world/slowDown.ts';
import type { Talk } from './Talk.ts';

/** A session of real machines and real adapters, and what surrounds it. */
export interface OpenTalk {
  readonly session: Session;
  readonly pace: Pace;
  readonly microphone: Microphone;
  readonly transcriber: RecordedTranscriber;
  readonly room: Room;
  readonly wire: Wire | undefined;
}

/** How late a word is known after its end, as a good recogniser has it, ms. */
const wordLag = 150;

export function openTalk(talk: Talk): OpenTalk {
  const { seed, floor, hosted = false, slowLine = false, words = true, microphone: state = 'ready' } = talk;
  const microphone = createMicrophone(state === 'denied');
  const signals = createNodeSignals({ input: microphone });
  const voice = createStudioVoice(talk.voiceBreaksAt);
  const transcriber = createRecordedTranscriber({ lagMs: wordLag });
  const room = createRoom(microphone);
  const pace = createPace(async () => {
    await signals.settled();
    await voice.settled();
  });
  const languageOf = () => createScriptedLanguage({ scenario: pipScenario, seed });
  const wire = hosted ? createWire() : undefined;
  if (wire) hostMind({ link: wire.mind, clock: pace.clock, scenarioOf: () => pipScenario, languageOf });
  // Words of a lost microphone are lost as well.
  const heard = { ...transcriber, parts: transcriber.parts.pipe(filter(() => !microphone.isLost)) };
  const session = createSession({
    scenario: pipScenario,
    clock: pace.clock,
    seed,
    id: `recording-${talk.id}`,
    startedAt: '2026-01-12T09:00:00.000Z',
    consent: { microphone: state !== 'none' },
    labels: { recording: talk.id },
    floor,
    link: wire?.stage,
    ports: {
      playback: room,
      ...(state !== 'none' && { signals: slowLine ? slowDown(signals, 'voice activity model', 2600) : signals }),
      ...(words && { transcriber: heard }),
      voice: slowLine ? slowDown(voice, 'voice', 4200) : voice,
      ...(!hosted && { language: languageOf() }),
    },
  });
  return { session, pace, microphone, transcriber, room, wire };
}
