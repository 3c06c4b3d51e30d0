import { map, Subscription } from 'rxjs';
import type { SignalsPort, ProsodyFrame } from '../ports/SignalsPort.ts';
import type { Circuit } from '../session/createCircuit.ts';
import { reportFault } from '../session/effects/reportFault.ts';
import { measureStretch } from './measureStretch.ts';
import { OverlapCues } from './overlapCues.ts';
import { ScoreBlocks } from './scoreBlocks.ts';
import { steps } from './steps.ts';
import { voiceEdges } from './voiceEdges.ts';

/** Prosody that is kept for the stretch that is going on, frames; a minute at 62 a second. */
const kept = 4000;

/**
 * Reduces the signal streams to what machines may see, and keeps the scores for the trace.
 * `personaDb` is what the loudspeaker gave at a session time that is just past, dB full scale; undefined in silence.
 */
export function wireSignals(circuit: Circuit, signals: SignalsPort, personaDb: (at: number) => number | undefined): Subscription {
  const wires = new Subscription();
  const prosody: ProsodyFrame[] = [];
  const overlap = new OverlapCues();
  let startedAt = 0;

  const speechBlocks = new ScoreBlocks('speech', circuit.note);
  const levelBlocks = new ScoreBlocks('level', circuit.note);
  const pitchBlocks = new ScoreBlocks('pitch', circuit.note);
  const turnEndBlocks = new ScoreBlocks('turnEnd', circuit.note);

  wires.add(signals.speech.subscribe(({ at, likelihood }) => speechBlocks.add(at, likelihood * 1000)));
  wires.add(
    signals.prosody.subscribe((frame) => {
      prosody.push(frame);
      const cues = overlap.frame(frame, personaDb(frame.at));
      if (cues) circuit.input('signals', cues);
      if (prosody.length > kept) prosody.splice(0, kept / 4);
      levelBlocks.add(frame.at, frame.levelDb * 10);
      pitchBlocks.add(frame.at, frame.pitchHz === null ? null : frame.pitchHz * 10);
    }),
  );
  wires.add(signals.turnEnd.subscribe(({ at, score }) => turnEndBlocks.add(at, score * 1000)));

  wires.add(
    signals.speech.pipe(voiceEdges({ releaseMs: signals.capabilities.releaseMs, isEcho: () => overlap.isEcho })).subscribe((edge) => {
      circuit.input('signals', edge);
      overlap.voice(edge.type === 'voice.started' ? edge.at : undefined);
      if (edge.type === 'voice.started') startedAt = edge.at;
      else {
        const measure = measureStretch(prosody, startedAt, edge.at);
        if (measure) {
          circuit.input('signals', measure);
          overlap.measured(measure);
        }
        prosody.length = 0;
      }
    }),
  );
  wires.add(
    signals.turnEnd
      .pipe(map(({ score }) => score), steps(0.05))
      .subscribe((score) => circuit.input('signals', { type: 'voice.turnEnd', score })),
  );
  if (signals.percepts) wires.add(signals.percepts.subscribe((percept) => circuit.input('signals', { type: 'percept.noticed', percept })));
  wires.add(signals.faults.subscribe((fault) => reportFault(circuit, 'signals', fault)));
  wires.add(() => {
    for (const blocks of [speechBlocks, levelBlocks, pitchBlocks, turnEndBlocks]) blocks.flush();
  });
  return wires;
}
