import type { Subscription } from 'rxjs';
import { toFault } from '../../ports/Fault.ts';
import type { PlaybackPort } from '../../ports/PlaybackPort.ts';
import type { VoicePart, VoicePort } from '../../ports/VoicePort.ts';
import type { PersonaLoudness } from '../../signals/PersonaLoudness.ts';
import type { Circuit } from '../createCircuit.ts';
import { reportFault } from './reportFault.ts';
import { PreparedSpeech } from './PreparedSpeech.ts';
import { silentSpeech } from './silentSpeech.ts';

export interface SpeechWiring {
  /** Undefined where there is none: the persona is read instead of heard. */
  readonly voice: () => VoicePort | undefined;
  readonly playback: PlaybackPort;
  readonly locale: string;
  readonly voiceName?: string;
  readonly rate?: number;
  /** Told of what is played, so that its echo can be known. */
  readonly loudness: PersonaLoudness;
}

/** Fades: gentle for a farewell to the floor, quick for words that must not be heard at all, ms. */
const yieldFade = 120;
const dropFade = 40;

interface Spoken {
  readonly utterance: string;
  readonly text: string;
}

/** Gives what reasoning says to the voice and the voice to the loudspeaker, as the floor allows. */
export function wireSpeech(circuit: Circuit, { voice, playback, locale, voiceName, rate, loudness }: SpeechWiring): Subscription {
  const prepared = new Map<string, PreparedSpeech>();
  const opened = new Set<string>();
  let ducked = false;

  const stillFor = new Set<'floor' | 'session'>();

  function prepare({ utterance, text }: Spoken): PreparedSpeech {
    const known = prepared.get(utterance);
    if (known) return known;
    const speech = new PreparedSpeech();
    prepared.set(utterance, speech);
    const port = voice();
    if (!port) silentSpeech(text).forEach((part) => speech.put(part));
    else {
      const request = { text, locale, voice: voiceName, rate, signal: speech.signal };
      speech.fill(port.speak(request)).catch((error: unknown) => {
        speech.put({ type: 'error', fault: toFault('voice', error) });
      });
    }
    return speech;
  }

  function play(spoken: Spoken): void {
    const { utterance } = spoken;
    const speech = prepare(spoken);
    let open = false;
    let marked = false;
    opened.add(utterance);
    const hear = (part: VoicePart): void => {
      if (part.type === 'start') {
        playback.open(utterance, part.sampleRateHz);
        loudness.open(utterance, part.sampleRateHz);
        open = true;
      }
      if (part.type === 'audio') {
        playback.append(utterance, part.samples);
        loudness.append(utterance, part.samples);
      }
      if (part.type === 'marks') {
        playback.mark(utterance, part.words);
        const { phones, words } = part;
        circuit.input('voice', { type: 'speech.marked', utterance, phones, words, ...(marked && { adds: true as const }) });
        marked = true;
      }
      if (part.type === 'end') playback.close(utterance);
      if (part.type !== 'error') return;
      circuit.input('voice', { type: 'fault.raised', fault: part.fault });
      if (open) playback.close(utterance);
      else silentSpeech(spoken.text).forEach(hear);
    };
    speech.listen(hear);
  }

  function drop(belongs: (utterance: string) => boolean, fade: number): void {
    let heard = false;
    for (const [utterance, speech] of prepared) {
      if (!belongs(utterance)) continue;
      speech.cancel();
      prepared.delete(utterance);
      heard = opened.delete(utterance) || heard;
    }
    if (heard) playback.fade(fade);
  }

  function unduck(): void {
    if (ducked) playback.unduck();
    ducked = false;
  }

  /** Pauses at a word's end while floor or session want it; goes on when neither does. */
  function keepStill(who: 'floor' | 'session', still: boolean): void {
    const was = stillFor.size > 0;
    if (still) stillFor.add(who);
    else stillFor.delete(who);
    if (stillFor.size > 0 === was) return;
    if (was) playback.resume();
    else playback.pauseAtWord();
  }

  const wires = circuit.decisions.subscribe(({ event }) => {
    switch (event.type) {
      case 'reasoning.drafted':
        prepare(event as unknown as Spoken);
        break;
      case 'reasoning.said':
        play(event as unknown as Spoken);
        break;
      case 'reasoning.replyCancelled': {
        const { request } = event as unknown as { request: number };
        drop((utterance) => utterance.startsWith(`u${request}.`), dropFade);
        break;
      }
      case 'floor.duck':
        ducked = true;
        playback.duck();
        break;
      case 'floor.personaHeld':
        keepStill('floor', true);
        break;
      case 'floor.personaResumed':
        unduck();
        keepStill('floor', false);
        break;
      case 'floor.holderChanged':
        // The persona may also come to its own end while both speak; its next turn is not said softly.
        if ((event as unknown as { holder: string }).holder === 'contested') break;
        unduck();
        keepStill('floor', false);
        break;
      case 'floor.personaInterrupted':
        ducked = false;
        stillFor.delete('floor');
        drop(() => true, yieldFade);
        break;
      case 'session.paused':
        keepStill('session', true);
        break;
      case 'session.resumed':
        keepStill('session', false);
        break;
      case 'session.ended':
      case 'session.failed':
        drop(() => true, yieldFade);
        break;
    }
  });
  wires.add(
    playback.facts.subscribe((fact) => {
      if (fact.type === 'playback.ended') {
        prepared.delete(fact.utterance);
        opened.delete(fact.utterance);
      }
      if (fact.type === 'playback.ended' || fact.type === 'playback.stopped') loudness.forget(fact.utterance);
      circuit.input('playback', fact);
    }),
  );
  wires.add(playback.faults.subscribe((fault) => reportFault(circuit, 'playback', fault)));
  wires.add(() => drop(() => true, 0));
  return wires;
}
