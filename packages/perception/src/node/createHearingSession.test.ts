import { describe, expect, it } from 'vitest';
import { has, synthesize } from '../../test/recordings.ts';
import { syntheticVoice } from '../../test/syntheticVoice.ts';
import { createSileroVad } from '../voice/createSileroVad.ts';
import { createVoiceAnalysis } from '../voice/createVoiceAnalysis.ts';
import { encodeSound, hearingStart, type HearingAnswer, type HearingSignals } from '../voice/hearingProtocol.ts';
import { createHearingSession } from './createHearingSession.ts';
import { loadSilero } from './loadSilero.ts';

function talk() {
  const answers: HearingAnswer[] = [];
  const session = createHearingSession((json) => answers.push(JSON.parse(json) as HearingAnswer));
  return { answers, session };
}

const voice = has('flite') ? synthesize('flite', 'rms', 'Not this week') : syntheticVoice({ hertz: () => 120, seconds: 1.5 });

describe('createHearingSession', () => {
  it('answers with what the same sound gives in place, at its sample positions', async () => {
    const { answers, session } = talk();
    session.receiveText(JSON.stringify(hearingStart));
    const chunk = 700;
    for (let at = 0; at < voice.length; at += chunk) {
      session.receiveSound(new Uint8Array(encodeSound(48000 + at, voice.slice(at, at + chunk))));
    }
    await session.settled();

    const analysis = createVoiceAnalysis({ vad: await createSileroVad(await loadSilero()) });
    const rounded = voice.map((sample) => Math.round(sample * 32767) / 32767);
    const heard = answers as HearingSignals[];
    expect(heard).toHaveLength(Math.floor(voice.length / 512));
    for (const [index, answer] of heard.entries()) {
      const here = await analysis.push({ at: 3000 + index * 32, samples: rounded.slice(index * 512, index * 512 + 512) });
      expect(answer.speech[0]![0]).toBeCloseTo(here.speech[0]!.at * 16, 3);
      expect(answer.speech[0]![1]).toBeCloseTo(here.speech[0]!.likelihood, 6);
      expect(answer.prosody.map(([, level]) => level)).toEqual(here.prosody.map(({ levelDb }) => expect.closeTo(levelDb, 6)));
      expect(answer.turnEnd.length).toBe(here.turnEnd.length);
    }
  });

  it.each([
    { nonsense: 'sound before the start', say: (session: ReturnType<typeof talk>['session']) => session.receiveSound(new Uint8Array(100)) },
    { nonsense: 'another first message', say: (session: ReturnType<typeof talk>['session']) => session.receiveText('{"type":"hello"}') },
    { nonsense: 'no JSON', say: (session: ReturnType<typeof talk>['session']) => session.receiveText('hello') },
    {
      nonsense: 'half a sample',
      say: (session: ReturnType<typeof talk>['session']) => {
        session.receiveText(JSON.stringify(hearingStart));
        session.receiveSound(new Uint8Array(9));
      },
    },
  ])('refuses $nonsense once and listens no more', async ({ say }) => {
    const { answers, session } = talk();
    say(session);
    session.receiveText(JSON.stringify(hearingStart));
    session.receiveSound(new Uint8Array(encodeSound(0, new Float32Array(512))));
    await session.settled();
    expect(answers).toEqual([{ type: 'fault', code: 'invalid-document', message: expect.any(String) }]);
  });

  it('starts afresh behind a hole in the sample count', async () => {
    const { answers, session } = talk();
    session.receiveText(JSON.stringify(hearingStart));
    session.receiveSound(new Uint8Array(encodeSound(0, new Float32Array(1000))));
    session.receiveSound(new Uint8Array(encodeSound(16000, new Float32Array(512))));
    await session.settled();
    const positions = (answers as HearingSignals[]).map(({ speech }) => Math.floor(speech[0]![0] / 16000));
    expect(positions).toEqual([-1, 0]);
  });

  it('says nothing after it was closed', async () => {
    const { answers, session } = talk();
    session.receiveText(JSON.stringify(hearingStart));
    session.receiveSound(new Uint8Array(encodeSound(0, new Float32Array(512))));
    session.close();
    await session.settled();
    expect(answers).toHaveLength(0);
  });
});
