import { beforeAll, describe, expect, it } from 'vitest';
import { driveSession, FakeLanguage } from '../testing/index.ts';
import { dropChannel, measureTrace, parseTrace, rerunTrace, sealLine, type InputLine, type TraceLine } from './index.ts';

let text = '';

beforeAll(async () => {
  const language = new FakeLanguage(({ purpose, learnerText }) => (purpose === 'open' ? 'Hello.' : `So you say ${learnerText}.`));
  const driver = await driveSession({ language });
  await driver.until('persona');
  await driver.until('open');
  await driver.learnerSays('I noticed that the …1500 releases were late');
  await driver.until('persona');
  await driver.after(900);
  await driver.learnerSays('no wait let me finish that please');
  await driver.until('persona');
  await driver.until('open');
  driver.session.end();
  await driver.after(4000);
  await driver.stop();
  text = driver.session.trace.toJsonLines();
});

function withLine(edit: (lines: TraceLine[]) => void): string {
  const { header, lines } = parseTrace(text);
  const edited = structuredClone(lines) as TraceLine[];
  edit(edited);
  return [header, ...edited].map((line) => JSON.stringify(line)).join('\n');
}

const inputOf = (lines: TraceLine[], type: string): InputLine =>
  lines.find((line): line is InputLine => line.kind === 'input' && line.type === type)!;

describe('rerunTrace', () => {
  it('finds every decision of every machine again', () => {
    const report = rerunTrace(parseTrace(text));
    expect(report.first).toBeUndefined();
    expect(report.identical).toBe(true);
    expect(Object.keys(report.compared).sort()).toEqual(['floor', 'reasoning', 'rendering', 'session']);
    expect(report.compared.floor).toBeGreaterThan(15);
  });

  it('names the input that was altered', () => {
    let seq = 0;
    const altered = withLine((lines) => {
      const line = inputOf(lines, 'words.final');
      seq = line.seq;
      (line.data as { text: string }).text = 'something else';
    });
    const report = rerunTrace(parseTrace(altered));
    expect(report.identical).toBe(false);
    expect(report.first?.seq).toBe(seq);
    expect(report.first?.kind).toBe('altered');
  });

  it('finds the first decision that differs when a line was altered and sealed again', () => {
    let cause = 0;
    const altered = withLine((lines) => {
      const index = lines.findIndex((line) => line.kind === 'input' && line.type === 'voice.stopped');
      const line = lines[index] as InputLine;
      cause = line.seq;
      const { sum: _, ...rest } = line;
      lines[index] = sealLine({ ...rest, data: { at: (line.data as { at: number }).at - 400 } });
    });
    const report = rerunTrace(parseTrace(altered));
    expect(report.damage).toEqual([]);
    expect(report.first?.seq).toBeGreaterThan(cause);
    expect(['different', 'missing', 'additional']).toContain(report.first?.kind);
  });

  it('notices a header that was altered', () => {
    const altered = text.replace('"seed":1', '"seed":2');
    expect(parseTrace(altered).damage[0]).toMatchObject({ line: 1, problem: 'altered' });
    expect(rerunTrace(parseTrace(altered)).identical).toBe(false);
  });

  it('keeps what precedes a line that was cut off, and says which line', () => {
    const half = text.slice(0, text.length / 2);
    const parsed = parseTrace(half);
    expect(parsed.lines.length).toBeGreaterThan(20);
    expect(parsed.damage).toHaveLength(1);
    expect(parsed.damage[0]).toMatchObject({ problem: 'notJson', line: half.split('\n').length });
    const report = rerunTrace(parsed);
    expect(report.identical).toBe(false);
    expect(report.damage[0]?.message).toContain('before it are kept');
  });

  it('notices lines that are missing', () => {
    const rows = text.split('\n');
    rows.splice(12, 1);
    expect(parseTrace(rows.join('\n')).damage[0]).toMatchObject({ problem: 'missing', line: 13 });
  });

  it.each(['', 'no json', '{"format":"parley-trace","version":1,"half":"whole","setup":{},"publicScenario":{"persona":{}}}', '{"format":"something"}', '{"format":"parley-trace","version":9}'])(
    'refuses a file that is no trace: %s',
    (file) => {
      expect(() => parseTrace(file)).toThrow(/no trace that can be read/);
    },
  );

  it('says which channel a trace lacks after consent was revoked', () => {
    const dropped = dropChannel(parseTrace(text), 'words', 'consent revoked');
    const again = parseTrace([dropped.header, ...dropped.lines].map((line) => JSON.stringify(line)).join('\n'));
    expect(again.damage).toEqual([]);
    expect(JSON.stringify(again.lines.filter(({ channel }) => channel === 'words'))).not.toContain('releases');
    expect(rerunTrace(again).lacking).toEqual(['words']);
  });
});

describe('measureTrace', () => {
  it('reads gaps, held pauses and interruptions off the trace', () => {
    const metrics = measureTrace(parseTrace(text));
    expect(metrics.learnerTurns).toBe(2);
    expect(metrics.interruptionsOfPersona).toBe(1);
    expect(metrics.interruptionsOfLearner).toBe(0);
    expect(metrics.heldPauses[0]).toBeGreaterThan(1300);
    expect(metrics.responseGapMedian).toBeLessThan(400);
    expect(metrics.ending).toBe('left');
  });
});
