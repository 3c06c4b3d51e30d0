import { readdir, readFile } from 'node:fs/promises';
import { parseTrace, rerunTrace } from '@parley/engine/trace';
import { describe, expect, it } from 'vitest';
import { talks } from './talk/talks.ts';

const folder = new URL('traces/', import.meta.url);
const read = async (name: string) => parseTrace(await readFile(new URL(`${name}.jsonl`, folder), 'utf8'));

describe('the recordings', () => {
  it('are those that the script makes', async () => {
    const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
    expect(files.toSorted()).toEqual(talks.map(({ id }) => `${id}.jsonl`).toSorted());
  });

  // Where one differs on purpose, because the machines decide better now: make them again with recordings/record.ts.
  it.each(talks.map(({ id }) => id))('%s re-runs identically', async (id) => {
    const report = rerunTrace(await read(id));
    expect(report.first?.message).toBeUndefined();
    expect(report).toMatchObject({ identical: true, damage: [] });
    expect(Object.values(report.compared).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(50);
  });

  it.each([
    ['considerate', 'agreed'],
    ['blunt', 'walks-out'],
  ])('%s ends as %s', async (id, ending) => {
    const { lines } = await read(id);
    const ended = lines.find((line) => line.kind === 'decision' && line.type === 'session.ended');
    expect(ended?.data).toMatchObject({ ending });
  });
});
