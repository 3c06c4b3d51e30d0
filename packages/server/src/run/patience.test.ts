import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTrace, type InputLine, type DecisionLine } from '@parley/engine/trace';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closedQuestions } from '../../test/closedQuestions.ts';
import { stopLearnerVoice, temporaryFolder, writeSpeech } from '../../test/learnerSpeech.ts';
import { runCommandLine } from '../command/runCommandLine.ts';

const folder = temporaryFolder();
const place = (name: string): string => join(folder.path, name);

/** Answers, and sentences with a pause in the middle, ms. */
const said = [
  'Yes.',
  'I noticed that the last three releases, …1000 went out late.',
  'No, not yet.',
  'We missed the dates because the …2000 tests were red.',
  'Yes, I did.',
  'I wanted to ask you about the …4000 plan for Monday.',
  'No.',
];
const pauses = [1000, 2000, 4000];

async function parley(...line: string[]): Promise<string> {
  let err = '';
  const world = { stdout: { write: () => true }, stderr: { write: (text: string) => (err += text) }, env: {}, once: () => {}, removeListener: () => {} };
  return (await runCommandLine(line, world)) === 0 ? '' : err;
}

beforeAll(async () => {
  for (const [index, text] of said.entries()) await writeSpeech(folder.path, `t${index}`, text);
  const turns = said.map((_, index) => JSON.stringify({ wav: `t${index}.wav`, words: `t${index}.json`, when: { floorOpenFor: 400 } }));
  writeFileSync(place('talk.jsonl'), turns.join('\n'));
  mkdirSync(place('scenarios'));
  writeFileSync(place('scenarios/closed-questions.json'), JSON.stringify(closedQuestions));
}, 60_000);
afterAll(async () => {
  await stopLearnerVoice();
  folder.remove();
});

it('holds unfinished sentences through 1, 2 and 4 s and answers a yes or no within 600 ms, with one patience', { timeout: 120_000 }, async () => {
  const options = ['--scenario', 'closed-questions', '--scenarios', place('scenarios'), '--learner', place('talk.jsonl'), '--patience', 'high', '--out', place('out')];
  expect(await parley('run', ...options)).toBe('');
  const { lines } = parseTrace(readFileSync(place('out/trace.jsonl'), 'utf8'));
  const turns = lines.filter((line): line is DecisionLine => line.kind === 'decision' && line.type === 'floor.learnerTurnEnded');
  const texts = turns.map(({ data }) => (data as { text: string }).text);
  expect(texts).toEqual(said.map((text) => text.replace(/ …\d+/, '')));

  const gaps = turns.map(({ seq, data }) => {
    const sound = lines.find((line): line is InputLine => line.kind === 'input' && line.type === 'playback.started' && line.seq > seq)!;
    return (sound.data as { at: number }).at - (data as { endedAt: number }).endedAt;
  });
  expect(Math.max(...gaps.filter((_, index) => !said[index]!.includes('…')))).toBeLessThanOrEqual(600);
  const held = (JSON.parse(readFileSync(place('out/metrics.json'), 'utf8')) as { heldPauses: number[] }).heldPauses.slice(0, 3).sort((a, b) => a - b);
  held.forEach((ms, index) => expect(ms).toBeGreaterThan(pauses[index]! * 0.9));
});
