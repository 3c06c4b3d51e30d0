/** What of the machine a page holds open, as far as a test can see it. */
export interface OpenCount {
  contexts(): number;
  tracks(): number;
  workers(): number;
  /** How often the microphone was asked for. */
  asked(): number;
  restore(): void;
}

/** Counts AudioContexts, media tracks and workers from now on. */
export function countOpen(): OpenCount {
  const contexts = new Set<AudioContext>();
  const tracks = new Set<MediaStreamTrack>();
  const workers = new Set<Worker>();
  let asked = 0;
  const { AudioContext: RealContext, Worker: RealWorker } = globalThis;
  const { mediaDevices } = navigator;
  const getUserMedia = mediaDevices.getUserMedia.bind(mediaDevices);
  globalThis.AudioContext = class extends RealContext {
    constructor(options?: AudioContextOptions) {
      super(options);
      contexts.add(this);
    }
  };
  globalThis.Worker = class extends RealWorker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      workers.add(this);
    }
    override terminate(): void {
      workers.delete(this);
      super.terminate();
    }
  };
  mediaDevices.getUserMedia = async (constraints) => {
    asked += 1;
    const stream = await getUserMedia(constraints);
    for (const track of stream.getTracks()) tracks.add(track);
    return stream;
  };
  return {
    contexts: () => [...contexts].filter(({ state }) => state !== 'closed').length,
    tracks: () => [...tracks].filter(({ readyState }) => readyState === 'live').length,
    workers: () => workers.size,
    asked: () => asked,
    restore() {
      globalThis.AudioContext = RealContext;
      globalThis.Worker = RealWorker;
      mediaDevices.getUserMedia = getUserMedia;
    },
  };
}
