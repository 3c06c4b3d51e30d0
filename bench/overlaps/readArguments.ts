import { parseArgs } from 'node:util';
import type { FloorSettings } from '@parley/engine';

export const usage = `npm run bench -- overlaps --data DIR [options]

  --data DIR             folder with overlaps.jsonl and its WAV files (16 kHz mono 16 bits)
  --word-lag MS|none     how late words come after their end; none runs no transcriber  (300)
  --echo kept            leaves the persona's echo in the microphone                    (taken)
  --interruptibility I   low, medium or high                                            (medium)
  --resamplings N        for the intervals                                              (1000)
  --report FILE          writes a page with tables and the worst cases
  --json                 prints the figures as JSON

  --make DIR             makes such a set instead, out of synthesized voices:
  --half tune|test         which texts, voices and noises                               (test)
  --even                   backchannels and interruptions equally loud
  --every N                only every Nth row                                           (1)`;

export interface OverlapArguments {
  readonly data: string | undefined;
  readonly make: { readonly folder: string; readonly half: 'tune' | 'test'; readonly even: boolean; readonly every: number } | undefined;
  readonly wordLagMs: number | undefined;
  readonly cancelsEcho: boolean;
  readonly interruptibility: FloorSettings['interruptibility'];
  readonly resamplings: number;
  readonly report: string | undefined;
  readonly json: boolean;
}

/** @throws Error with one line that begins with the option that is wrong */
export function readArguments(args: readonly string[]): OverlapArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      'word-lag': { type: 'string', default: '300' },
      echo: { type: 'string', default: 'taken' },
      interruptibility: { type: 'string', default: 'medium' },
      resamplings: { type: 'string', default: '1000' },
      report: { type: 'string' },
      json: { type: 'boolean', default: false },
      make: { type: 'string' },
      half: { type: 'string', default: 'test' },
      even: { type: 'boolean', default: false },
      every: { type: 'string', default: '1' },
    },
  });
  if (values.data === undefined && values.make === undefined) throw new Error('--data DIR is missing.');
  const { half, echo, interruptibility } = values;
  if (echo !== 'taken' && echo !== 'kept') throw new Error('--echo must be taken or kept.');
  if (half !== 'tune' && half !== 'test') throw new Error('--half must be tune or test.');
  if (interruptibility !== 'low' && interruptibility !== 'medium' && interruptibility !== 'high') throw new Error('--interruptibility must be low, medium or high.');
  return {
    data: values.data,
    make: values.make === undefined ? undefined : { folder: values.make, half, even: values.even, every: count('--every', values.every, 1) },
    wordLagMs: values['word-lag'] === 'none' ? undefined : count('--word-lag', values['word-lag'], 0),
    cancelsEcho: echo === 'taken',
    interruptibility,
    resamplings: count('--resamplings', values.resamplings, 0),
    report: values.report,
    json: values.json,
  };
}

function count(name: string, value: string, least: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least) throw new Error(`${name} must be a whole number from ${least} on.`);
  return number;
}
