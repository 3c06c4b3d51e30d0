import type { Fault, PlaybackFact, PlaybackPort, PortContext } from '@parley/engine';
import { Subject } from 'rxjs';
import { pickVoice } from './pickVoice.ts';
import type { EngineUtterance, SpeechEngine } from './SpeechEngine.ts';
import { SpokenUtterance } from './SpokenUtterance.ts';
import { synthesisFault } from './synthesisFault.ts';
import { wordAt, type ToldTexts } from './ToldText.ts';

/** How long the engine may take to begin, and to end beyond twice the estimate, milliseconds. */
const startWithin = 4000;
const endWithin = 4000;
/** How long a pause waits for the next word to begin, milliseconds. */
const pauseWithin = 700;
/** A word that no boundary ended counts as heard this long behind its estimated end, milliseconds. */
const unsure = 30;

/**
 * The loudspeaker's half of browser synthesis: the engine speaks what the voice marked, and what it
 * reports of its words sets the estimated marks right. What the engine cannot say passes in silence,
 * word by word, so that captions and floor go on.
 *
 * The level of what is being said cannot be changed, so it neither ducks nor fades. A pause comes at
 * a word's end where the engine reports words, else at once; it goes on with the first word that was
 * not heard.
 */
export function createSynthesisPlayback(engine: SpeechEngine, told: ToldTexts): PlaybackPort {
  const facts = new Subject<PlaybackFact>();
  const faults = new Subject<Fault>();
  let context: PortContext | undefined;
  let queue: SpokenUtterance[] = [];
  let hold: 'none' | 'pausing' | 'paused' = 'none';
  /** What the engine is saying; kept, or a browser may collect it with its events. */
  let saying: EngineUtterance | undefined;
  let silent = false;
  /** Whether what is being said can be heard yet. */
  let sounding = false;
  let timer: unknown;
  let pauseTimer: unknown;
  let lastMs = -Infinity;

  const now = (): number => context?.clock.now() ?? 0;

  function wait(ms: number, then: () => void): void {
    context?.clock.clearTimeout(timer);
    timer = context?.clock.setTimeout(then, Math.max(1, ms));
  }

  function next(): void {
    const current = queue[0];
    if (!context || !current?.ready || hold !== 'none' || saying || silent) return;
    if (current.told) say(current);
    else pass(current);
  }

  function say(current: SpokenUtterance): void {
    const { locale, voice, rate } = current.told!;
    const utterance = engine.utter(current.rest);
    const first = current.heardWords;
    const base = current.told!.offsets[first] ?? 0;
    utterance.lang = locale;
    utterance.rate = rate;
    utterance.voice = pickVoice(engine.getVoices(), locale, voice) ?? null;
    const mine = (act: () => void) => (): void => {
      if (saying === utterance) act();
    };
    utterance.onstart = mine(() => {
      begun(current);
      watch(current);
    });
    utterance.onboundary = (event) => {
      if (event.name === 'word') mine(() => boundary(current, wordAt(current.told!.offsets, event.charIndex + (first === 0 ? 0 : base))))();
    };
    utterance.onend = mine(() => ended(current));
    utterance.onerror = ({ error }) => mine(() => lost(current, error))();
    saying = utterance;
    sounding = false;
    wait(startWithin, () => lost(current, 'timed-out'));
    engine.speak(utterance);
  }

  function begun(current: SpokenUtterance): void {
    sounding = true;
    current.begin(now());
    if (current.started) return;
    current.started = true;
    lastMs = -Infinity;
    facts.next({ type: 'playback.started', utterance: current.id, at: now() });
  }

  function boundary(current: SpokenUtterance, index: number): void {
    if (index < 0) return;
    if (!sounding) begun(current);
    current.reports = true;
    heard(current, index);
    current.clock.boundary(index, now());
    if (hold === 'pausing') pause();
    else watch(current);
  }

  /** All words before `count` were played to their end. */
  function heard(current: SpokenUtterance, count: number): void {
    while (current.heardWords < Math.min(count, current.words.length)) {
      facts.next({ type: 'playback.wordHeard', utterance: current.id, index: current.heardWords++, at: now() });
    }
  }

  /** Engines that report no words go by the estimate; one that never tells its end is given up. */
  function watch(current: SpokenUtterance): void {
    const ms = current.clock.positionAt(now());
    const word = current.words[current.heardWords];
    // The last word is heard when the engine ends.
    const estimates = !current.reports && word !== undefined && current.heardWords < current.words.length - 1;
    if (estimates) {
      wait(word.end + unsure - ms, () => {
        heard(current, current.heardWords + 1);
        watch(current);
      });
    } else {
      wait(2 * Math.max(0, current.durationMs - ms) + endWithin, () => {
        stopEngine();
        ended(current);
      });
    }
  }

  function ended(current: SpokenUtterance): void {
    context?.clock.clearTimeout(timer);
    context?.clock.clearTimeout(pauseTimer);
    saying = undefined;
    silent = false;
    heard(current, current.words.length);
    if (hold === 'pausing') hold = 'none';
    queue.shift();
    facts.next({ type: 'playback.ended', utterance: current.id, at: now() });
    next();
  }

  function lost(current: SpokenUtterance, error: string): void {
    faults.next(synthesisFault(error));
    stopEngine();
    current.told = undefined;
    current.closed = true;
    if (hold === 'pausing') pause();
    else pass(current);
  }

  /** Goes on without sound, at the estimated pace. */
  function pass(current: SpokenUtterance): void {
    silent = true;
    begun(current);
    const step = (): void => {
      const ms = current.clock.positionAt(now());
      heard(current, current.words.filter(({ end }) => end <= ms + 0.5).length);
      const word = current.words[current.heardWords];
      if (!word && ms >= current.durationMs - 0.5) ended(current);
      else wait((word?.end ?? current.durationMs) - ms, step);
    };
    step();
  }

  function stopEngine(): void {
    context?.clock.clearTimeout(timer);
    context?.clock.clearTimeout(pauseTimer);
    const spoke = saying !== undefined;
    saying = undefined;
    silent = false;
    if (spoke) engine.cancel();
  }

  function pause(): void {
    const current = queue[0];
    stopEngine();
    hold = 'paused';
    if (current?.started) facts.next({ type: 'playback.paused', utterance: current.id, heardWords: current.heardWords, at: now() });
  }

  const find = (id: string): SpokenUtterance | undefined => queue.find((utterance) => utterance.id === id);

  return {
    version: 1,
    capabilities: { ducks: false, pausesAtWord: false, fades: false, sound: false },
    facts: facts.asObservable(),
    faults: faults.asObservable(),
    start: async (given) => {
      context = given;
      next();
    },
    open: (id, sampleRateHz) => {
      if (!find(id)) queue.push(new SpokenUtterance(id, sampleRateHz));
    },
    append: (id, samples) => find(id)?.append(samples),
    mark: (id, words) => {
      const found = find(id);
      if (!found) return;
      found.words = [...found.words, ...words];
      found.told ??= told.get(words);
      next();
    },
    close: (id) => {
      const found = find(id);
      if (found) found.closed = true;
      next();
    },
    duck: () => {},
    unduck: () => {},
    pauseAtWord: () => {
      if (!queue[0] || hold !== 'none') return;
      hold = 'pausing';
      if (!queue[0].reports || !saying) pause();
      else pauseTimer = context?.clock.setTimeout(pause, pauseWithin);
    },
    resume: () => {
      const was = hold;
      hold = 'none';
      context?.clock.clearTimeout(pauseTimer);
      const current = queue[0];
      if (was === 'paused' && current?.started) facts.next({ type: 'playback.resumed', utterance: current.id, at: now() });
      next();
    },
    fade: () => {
      const current = queue[0];
      queue = [];
      hold = 'none';
      stopEngine();
      if (current) facts.next({ type: 'playback.stopped', utterance: current.id, heardWords: current.heardWords, at: now() });
    },
    position: () => {
      const current = queue[0];
      if (!context || !current?.started) return undefined;
      const playing = hold !== 'paused' && sounding && (saying !== undefined || silent);
      if (playing) lastMs = Math.max(lastMs, current.clock.positionAt(now()));
      return { utterance: current.id, ms: lastMs, playing, level: 1 };
    },
    stop: async () => {
      queue = [];
      hold = 'none';
      stopEngine();
      context = undefined;
    },
  };
}
