import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { toPublicScenario } from '@parley/engine';
import { pipScenario } from '@parley/engine/scenario';
import { parseTrace, sealLine, type TraceHeader, type TraceLine } from '@parley/engine/trace';
import { temporaryFolder } from '../../test/learnerSpeech.ts';
import { createTraceFiles } from './createTraceFiles.ts';

const folder = temporaryFolder();
afterEach(folder.remove);

const { persona, locale, stance } = pipScenario;
const setup = { locale, seed: 1, floor: persona.floor, stance: stance.start, temperament: persona.temperament, opening: true };
const headerOf = (session: string): TraceHeader =>
  ({ kind: 'header', format: 'parley-trace', version: 1, session, startedAt: '2026-01-02T03:04:05.678Z', half: 'both', setup, publicScenario: toPublicScenario(pipScenario) }) as unknown as TraceHeader;
const line: TraceLine = sealLine({ seq: 1, at: 0, kind: 'input', from: 'host', channel: 'session', type: 'session.end', data: {} });

it('writes a trace that can be read while it grows', () => {
  const file = createTraceFiles(folder.path)();
  file.begin(headerOf('s1'));
  file.append(line);
  const [name] = readdirSync(folder.path);
  const path = join(folder.path, name!);
  expect(name).toBe('20260102T030405678Z-s1.jsonl');
  expect(parseTrace(readFileSync(path, 'utf8'))).toMatchObject({ lines: [line], damage: [] });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  file.end();
});

it('never writes over a trace, and never outside its folder', () => {
  const open = createTraceFiles(folder.path);
  for (const session of ['same', 'same', '../../elsewhere', '/etc/passwd', '']) {
    const file = open();
    file.begin(headerOf(session));
    file.end();
  }
  expect(readdirSync(folder.path).map((name) => name.slice(19)).sort()).toEqual(['-elsewhere.jsonl', '-etcpasswd.jsonl', '-same-2.jsonl', '-same.jsonl', '-session.jsonl']);
});

it('lets a conversation go on where nothing can be written', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const open = createTraceFiles(folder.path);
  rmSync(folder.path, { recursive: true });
  writeFileSync(folder.path, 'a file stands where the folder was');
  const file = open();
  file.begin(headerOf('s1'));
  file.append(line);
  file.end();
  expect(log).toHaveBeenCalledTimes(1);
  log.mockRestore();
});
