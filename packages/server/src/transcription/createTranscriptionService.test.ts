import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Fault, TranscriptPart } from '@parley/engine';
import { toInt16 } from '@parley/speech';
import { WebSocket } from 'ws';
import { learnerSpeech, stopLearnerVoice } from '../../test/learnerSpeech.ts';
import { fails, sse, startPeer, streams, type Behaviour } from '../../test/loopbackTranscription.ts';
import { startServer } from '../../test/startServer.ts';
import { createOpenAiTranscription } from './createOpenAiTranscription.ts';
import { createTranscription } from './createTranscription.ts';
import { createTranscriptionService } from './createTranscriptionService.ts';

type Answer = TranscriptPart | { type: 'fault'; fault: Fault };

let peer: Awaited<ReturnType<typeof startPeer>>;
let speech: Float32Array;
const cleanUps: (() => unknown)[] = [];

beforeAll(async () => {
  peer = await startPeer();
  const quiet = new Float32Array(16000);
  const { samples } = await learnerSpeech('The plan starts on Monday. …900 It runs for eight weeks.');
  speech = new Float32Array([...quiet.subarray(0, 8000), ...samples, ...quiet]);
});
afterEach(async () => {
  for (const clean of cleanUps.splice(0).toReversed()) await clean();
});
afterAll(async () => {
  await peer.close();
  await stopLearnerVoice();
});

/** Says the speech to a server that transcribes with the peer; resolves when `enough` is true of the answers. */
async function say(enough: (answers: Answer[]) => boolean, timeoutMs = 5000, sound = speech) {
  const transcribe = createOpenAiTranscription({ apiKey: 'sk-secret', baseURL: peer.url, timeoutMs });
  const server = await startServer({ services: [createTranscriptionService(transcribe)] });
  cleanUps.push(server.close);
  const socket = new WebSocket(server.socket('/api/transcribe', `?token=${await server.token()}`));
  const answers: Answer[] = [];
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`too late: ${JSON.stringify(answers)}`)), 10_000);
    socket.on('message', (data) => {
      answers.push(JSON.parse(String(data)) as Answer);
      if (!enough(answers)) return;
      clearTimeout(late);
      resolve();
    });
    socket.on('open', () => {
      socket.send(JSON.stringify({ type: 'transcribe.start', sampleRateHz: 16000, locale: 'en-GB' }));
      for (let at = 0; at < sound.length; at += 512) socket.send(new Uint8Array(toInt16(sound.subarray(at, at + 512)).buffer));
    });
  });
  socket.close();
  return answers;
}

const of = (type: Answer['type']) => (answers: Answer[]) => answers.filter((answer) => answer.type === type);
const finals = of('words.final') as (answers: Answer[]) => TranscriptPart[];
const faults = (answers: Answer[]) => (of('fault')(answers) as { fault: Fault }[]).map(({ fault }) => fault);

describe('transcription through the server', { timeout: 20_000 }, () => {
  it('cuts at the pauses, uploads WAV files and streams the words back in order', async () => {
    peer.uploads.length = 0;
    peer.behave(streams('The plan starts on Monday.'), streams('It runs for eight weeks.'));
    const answers = await say((all) => finals(all).length === 2);
    expect(finals(answers).map(({ text }) => text)).toEqual(['The plan starts on Monday.', 'It runs for eight weeks.']);
    const partials = answers.filter(({ type }) => type === 'words.partial') as TranscriptPart[];
    expect(partials.slice(0, 3).map(({ text }) => text)).toEqual(['The', 'The plan', 'The plan starts']);
    expect(new Set(partials.map(({ segment }) => segment))).toEqual(new Set(['1', '2']));

    const [first, second] = peer.uploads;
    expect(peer.uploads).toHaveLength(2);
    expect([first!.path, first!.key, first!.fileName]).toEqual(['/v1/audio/transcriptions', 'Bearer sk-secret', 'speech.wav']);
    expect(first!.fields).toEqual({ model: 'gpt-4o-mini-transcribe', language: 'en', stream: 'true' });
    expect(second!.fields['prompt']).toBe('The plan starts on Monday.');
    const seconds = first!.wav.channels[0]!.length / first!.wav.sampleRateHz;
    expect(first!.wav.sampleRateHz).toBe(16000);
    expect(seconds).toBeGreaterThan(1);
    expect(seconds).toBeLessThan(3);
    expect(first!.wav.channels[0]!.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)).toBeGreaterThan(0.1);
  });

  it('takes a service that answers in one piece', async () => {
    peer.behave((response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"text":" Fine. "}'));
    expect(finals(await say((all) => finals(all).length === 2)).map(({ text }) => text)).toEqual(['Fine.', 'Fine.']);
  });

  it.each([
    [401, 'permission-denied', false],
    [429, 'provider-failed', true],
    [500, 'provider-failed', true],
    [404, 'provider-failed', false],
  ])('turns %i into a fault that says what to do, and tells no key', async (status, code, retryable) => {
    peer.behave(fails(status));
    const [fault] = faults(await say((all) => faults(all).length > 0));
    expect(fault).toEqual({ port: 'transcriber', code, retryable, message: expect.stringMatching(/\. \S/) });
    expect(fault!.message).not.toContain('sk-');
  });

  it('tries once more before it gives up', async () => {
    peer.behave(fails(500), streams('Here it is.'));
    expect(finals(await say((all) => finals(all).length > 0))[0]!.text).toBe('Here it is.');
  });

  it('does not wait for ever', async () => {
    peer.behave(() => {});
    const [fault] = faults(await say((all) => faults(all).length > 0, 300));
    expect(fault!.code).toBe('timed-out');
  });

  const brokenOff: [string, Behaviour][] = [
    ['cut', (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      sse(response, { type: 'transcript.text.delta', delta: 'The plan' });
      setTimeout(() => response.destroy(), 50);
    }],
    ['ended early', (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      sse(response, { type: 'transcript.text.delta', delta: 'The plan' });
      response.end();
    }],
  ];
  it.each(brokenOff)('keeps what came when the stream is %s, and says so', async (_, behaviour) => {
    peer.behave(behaviour);
    const answers = await say((all) => faults(all).length > 0);
    expect(finals(answers)[0]!.text).toBe('The plan');
    expect(faults(answers)[0]!.code).toBe('provider-failed');
  });

  it('sends nothing for silence', async () => {
    peer.uploads.length = 0;
    peer.behave(streams('Only this.'));
    await say((all) => finals(all).length === 1, 5000, new Float32Array([...new Float32Array(48000), ...speech.subarray(0, 40_000), ...new Float32Array(16000)]));
    expect(peer.uploads).toHaveLength(1);
  });
});

describe('createTranscription', () => {
  it('is there only where the environment names a service', () => {
    expect(createTranscription({})).toBeUndefined();
    expect(createTranscription({ OPENAI_API_KEY: 'sk-secret' })?.path).toBe('/api/transcribe');
    expect(createTranscription({ OPENAI_BASE_URL: peer.url })?.kind).toBe('transcribe');
  });
});
