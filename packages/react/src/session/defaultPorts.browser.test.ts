import { NEVER } from 'rxjs';
import { FakeLanguage, testScenario } from '@parley/engine/testing';
import { systemClock, type AudioInput, type Fault, type TranscriberPort } from '@parley/engine';
import { createTypedTranscriber } from '@parley/speech';
import { expect, it } from 'vitest';
import { smartTurnDouble } from '../../../../models/train/smart-turn-double/smartTurnDouble.ts';
import { assetUrls } from './assetUrls.ts';
import { defaultPorts } from './defaultPorts.ts';
import type { PersonaSessionOptions } from './PersonaSessionOptions.ts';

const portsOf = (options: Partial<PersonaSessionOptions>) =>
  defaultPorts({ scenario: testScenario, assets: '/parley/', ports: { language: new FakeLanguage() }, ...options });

const kindOf = (options: Partial<PersonaSessionOptions>) => portsOf(options).ports.transcriber?.capabilities.kind;

it.each([
  [{}, 'speech-recognition'],
  [{ inference: 'server' }, 'model'],
  [{ transcriber: 'server' }, 'model'],
  [{ transcriber: 'typed' }, undefined],
  [{ inference: 'server', transcriber: 'speech-recognition' }, 'speech-recognition'],
] as const)('chooses for %o the transcriber %s', (options, kind) => {
  expect(kindOf(options)).toBe(kind);
});

it('hands a transcriber that is a function the one microphone', () => {
  const input: AudioInput = {
    sampleRateHz: 16000, frames: NEVER, faults: NEVER, start: async () => {}, stop: async () => {}, setMuted: () => {},
  };
  let given: AudioInput | undefined;
  const typed: TranscriberPort = createTypedTranscriber();
  const { ports } = portsOf({
    ports: { language: new FakeLanguage(), input },
    transcriber: (sound) => {
      given = sound;
      return typed;
    },
  });
  expect(given).toBe(input);
  expect(ports.transcriber).toBe(typed);
});

it('hears with the turn-end network that is named among the assets', { timeout: 30_000 }, async () => {
  const turnEndModel = URL.createObjectURL(new Blob([smartTurnDouble()]));
  const input: AudioInput = {
    sampleRateHz: 16000, frames: NEVER, faults: NEVER, start: async () => {}, stop: async () => {}, setMuted: () => {},
  };
  const { signals } = portsOf({ assets: { ...assetUrls('/parley/'), turnEndModel }, ports: { language: new FakeLanguage(), input } }).ports;
  const faults: Fault[] = [];
  signals!.faults.subscribe((fault) => faults.push(fault));
  await signals!.start({ clock: systemClock(), signal: new AbortController().signal, progress: () => undefined });
  const { capabilities } = signals!;
  await signals!.stop();
  URL.revokeObjectURL(turnEndModel);
  expect(faults).toEqual([]);
  expect(capabilities).toMatchObject({ turnEnd: true, turnEndBy: 'smart-turn' });
});

it('leaves out what the host says is not there', () => {
  const { ports } = portsOf({ ports: { language: new FakeLanguage(), signals: null, voice: null, transcriber: null } });
  expect(Object.keys(ports).sort()).toEqual(['language', 'playback']);
});

it('links a mind and needs no language with the host on the server', () => {
  const { ports, link } = portsOf({ host: 'server', ports: {} });
  expect(link).toBeDefined();
  expect(ports.language).toBeUndefined();
});

it('says how to mend a session that has nothing to say', () => {
  expect(() => portsOf({ ports: {} })).toThrow(/whole scenario is needed.*host: 'server'/);
});
