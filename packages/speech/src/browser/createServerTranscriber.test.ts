import { ParleyError, type AudioFrame, type AudioInput, type Fault, type TranscriptPart } from '@parley/engine';
import { NEVER, Subject } from 'rxjs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loopbackWebSocket, type LoopbackPeer } from '../../test/loopbackWebSocket.ts';
import { describeTranscriber } from '../testing/describeTranscriber.ts';
import { portContext } from '../testing/portContext.ts';
import { createServerTranscriber } from './createServerTranscriber.ts';

/** Sound from the test instead of a microphone. */
function testInput() {
  const frames = new Subject<AudioFrame>();
  let open = 0;
  const input: AudioInput = {
    sampleRateHz: 16000,
    frames,
    faults: NEVER,
    start: async () => void open++,
    stop: async () => void open--,
    setMuted: () => {},
  };
  const speak = (level: number) => frames.next({ at: 0, samples: new Float32Array(512).fill(level) });
  return { input, speak, isOpen: () => open > 0, isHeard: () => frames.observed };
}

type Loopback = Awaited<ReturnType<typeof loopbackWebSocket>>;
const servers: Loopback[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Answers each second frame of sound with a final segment, and the one before with a partial. */
function answer(peer: LoopbackPeer, data: string | Uint8Array): void {
  if (typeof data === 'string') return;
  const count = peer.received.filter((frame) => typeof frame !== 'string').length;
  const segment = `s${Math.ceil(count / 2)}`;
  peer.send(JSON.stringify({ type: count % 2 ? 'words.partial' : 'words.final', segment, text: count % 2 ? 'some' : 'some words' }));
}

async function serve(onFrame = answer): Promise<Loopback> {
  const server = await loopbackWebSocket(onFrame);
  servers.push(server);
  return server;
}

describeTranscriber('Server transcription', async () => {
  const { url } = await serve();
  const { input, speak } = testInput();
  const transcriber = createServerTranscriber({ input, url });
  let count = 0;
  transcriber.parts.subscribe(() => count++);
  return {
    transcriber,
    hear: async () => {
      for (let frame = 0; frame < 4; frame++) speak(0.5);
      await vi.waitFor(() => expect(count).toBeGreaterThanOrEqual(4));
    },
  };
});

describe('createServerTranscriber', () => {
  async function begin(onFrame?: typeof answer) {
    const server = await serve(onFrame);
    const sound = testInput();
    const transcriber = createServerTranscriber({ input: sound.input, url: server.url, token: 'a b', locale: 'en-GB' });
    const parts: TranscriptPart[] = [];
    const faults: Fault[] = [];
    transcriber.parts.subscribe((part) => parts.push(part));
    transcriber.faults.subscribe((fault) => faults.push(fault));
    await transcriber.start(portContext());
    return { server, sound, transcriber, parts, faults };
  }

  it('says first what it will send, then sends 16-bit samples, little-endian', async () => {
    const { server, sound, transcriber } = await begin();
    sound.speak(-0.5);
    await vi.waitFor(() => expect(server.peers[0]!.received).toHaveLength(2));
    const [hello, frame] = server.peers[0]!.received;
    expect(JSON.parse(hello as string)).toEqual({ type: 'transcribe.start', sampleRateHz: 16000, locale: 'en-GB' });
    expect(frame).toHaveLength(1024);
    expect(new DataView((frame as Uint8Array).buffer).getInt16(0, true)).toBe(Math.round(-0.5 * 32767));
    expect(server.peers[0]!.path).toBe('/transcribe?token=a+b');
    await transcriber.stop();
    expect([sound.isOpen(), sound.isHeard()]).toEqual([false, false]);
  });

  it("passes on the server's faults and ignores what it does not understand", async () => {
    const { sound, transcriber, parts, faults } = await begin((peer, data) => {
      if (typeof data === 'string') return;
      for (const text of ['nonsense', '{"type":"words.final"}', 'null']) peer.send(text);
      peer.send(JSON.stringify({ type: 'fault', fault: { code: 'timed-out', message: 'Slow.', retryable: true } }));
    });
    sound.speak(0.1);
    await vi.waitFor(() => expect(faults).toHaveLength(1));
    expect(faults[0]).toMatchObject({ port: 'transcriber', code: 'timed-out' });
    expect(parts).toEqual([]);
    await transcriber.stop();
  });

  it('connects again when the line breaks, keeps the sound of the meantime and no segment twice', async () => {
    const { server, sound, transcriber, parts, faults } = await begin();
    sound.speak(0.1);
    sound.speak(0.1);
    await vi.waitFor(() => expect(parts).toHaveLength(2));
    server.peers[0]!.drop();
    await vi.waitFor(() => expect(faults.map(({ code }) => code)).toEqual(['connection-lost']));
    sound.speak(0.2);
    sound.speak(0.2);
    await vi.waitFor(() => expect(parts).toHaveLength(4), 3000);
    expect(new Set(parts.map(({ segment }) => segment)).size).toBe(2);
    await transcriber.stop();
  });

  it('throws where there is no server, and lets go of the microphone', async () => {
    const { input, isOpen } = testInput();
    const transcriber = createServerTranscriber({ input, url: 'ws://127.0.0.1:9/transcribe' });
    const error: unknown = await transcriber.start(portContext()).catch((thrown: unknown) => thrown);
    expect(ParleyError.is(error) && error.code).toBe('connection-lost');
    expect(isOpen()).toBe(false);
  });
});
