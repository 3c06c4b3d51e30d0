import { NEVER } from 'rxjs';
import { FakeLanguage, testScenario } from '@parley/engine/testing';
import { systemClock, type AudioInput, type Fault, type TranscriberPort, type VoicePort } from '@parley/engine';
import { createTypedTranscriber } from '@parley/speech';
import { FakeVoice } from '@parley/speech/testing';
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

it('reads the lips of a voice that marks no sounds from its sound', { timeout: 30_000 }, async () => {
  const spoken = new FakeVoice({ wordMs: 400 });
  const unmarked: VoicePort = {
    version: 1,
    capabilities: { ...spoken.capabilities, marks: 'estimated' },
    start: (context) => spoken.start(context),
    stop: () => spoken.stop(),
    async *speak(request) {
      for await (const part of spoken.speak(request)) if (part.type !== 'marks') yield part;
    },
  };
  const said = async (assets: PersonaSessionOptions['assets']) => {
    const { voice } = portsOf({ assets, ports: { language: new FakeLanguage(), voice: unmarked } }).ports;
    const faults: string[] = [];
    voice!.faults?.subscribe(({ code }) => faults.push(code));
    await voice!.start({ clock: systemClock(), signal: new AbortController().signal, progress: () => undefined });
    const phones: string[] = [];
    for await (const part of voice!.speak({ text: 'Mama.', locale: 'en', signal: new AbortController().signal })) {
      if (part.type === 'marks') phones.push(...part.phones.map(({ phone }) => phone));
    }
    await voice!.stop();
    return { phones, faults };
  };
  // A steady tone has no closures; the text has two.
  const read = await said('/parley/');
  expect(read.faults).toEqual([]);
  expect(read.phones.length).toBeGreaterThan(0);
  const { lipsWorker: _, ...withoutReader } = assetUrls('/parley/');
  const guessed = await said(withoutReader);
  expect(guessed.faults).toEqual(['degraded']);
  expect(guessed.phones.filter((phone) => phone === 'm')).toHaveLength(2);
});

it('leaves a voice alone that marks its own sounds', () => {
  const voice = new FakeVoice();
  expect(portsOf({ ports: { language: new FakeLanguage(), voice } }).ports.voice).toBe(voice);
});

it('speaks other languages than English with the voices of the browser', () => {
  const french = portsOf({ scenario: { ...testScenario, locale: 'fr-FR' } }).ports;
  expect(french.voice!.capabilities).toMatchObject({ marks: 'boundary', sound: false });
  expect(french.playback.capabilities.sound).toBe(false);
  const english = portsOf({}).ports;
  expect(english.voice!.capabilities.marks).toBe('exact');
  expect(english.playback.capabilities.sound).toBeUndefined();
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
