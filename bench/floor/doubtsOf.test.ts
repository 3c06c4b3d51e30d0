import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { doubtsOf } from './doubtsOf.ts';
import { parseTurn, readTurns } from './readTurns.ts';

const folder = mkdtempSync(join(tmpdir(), 'turns-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rowOf = (more: object): object => ({ id: 'a', language: 'fr', silence_spans: [{ start: 1, end: 1.5 }, { start: 3, end: 6 }], ...more });
const turnOf = (more: object): ReturnType<typeof parseTurn> => parseTurn(JSON.stringify(rowOf(more)), '.');

describe('doubtsOf', () => {
  it('has none about ordinary rows', () => {
    expect(doubtsOf([turnOf({ words: [{ text: 'oui', start: 0, end: 1 }] }), turnOf({ language: 'xx' })])).toEqual([]);
  });

  it('names rows whose silences overlap or start before the turn', () => {
    const overlapping = turnOf({ silence_spans: [{ start: 1, end: 2.8 }, { start: 2.5, end: 3.2 }] });
    expect(doubtsOf([overlapping, turnOf({ id: 'b', silence_spans: [{ start: -1, end: 1 }, { start: 2, end: 3 }] })])[0]).toMatch(/overlap .*: a, b\.$/);
  });

  it('counts words that end before they start, which are left out', () => {
    const slipped = turnOf({ words: [{ text: 'ah', start: 0, end: 0.4 }, { text: 'oui', start: 0.9, end: 0.6 }, { text: 'non', start: 1, end: 0.9 }] });
    expect(slipped.words).toEqual([{ text: 'ah', start: 0, end: 0.4 }]);
    expect(doubtsOf([turnOf({ id: 'b' }), slipped])).toEqual([expect.stringMatching(/^2 words that end before they start are left out: in a\. Mend/)]);
  });

  it('says which words nobody reads', () => {
    const words = [{ text: 'ja', start: 0, end: 1 }];
    expect(doubtsOf(['a', 'b', 'c', 'd', 'e'].map((id) => turnOf({ id, language: 'sv-SE', words })))[0]).toMatch(/No fitted words for sv-SE .*a, b, c and 2 more/);
  });
});

describe('readTurns', () => {
  it('names the line whose sound is not there', () => {
    const own = join(folder, 'own');
    mkdirSync(own);
    writeFileSync(join(own, 'turns.jsonl'), `${JSON.stringify(rowOf({}))}\n${JSON.stringify(rowOf({ id: 'b', audio: 'nowhere.wav' }))}\n`);
    expect(() => readTurns(own)).toThrow(/^turns\.jsonl:2: there is no sound file .*nowhere\.wav: .*"audio": null/);
  });

  it('refuses a set whose words run backwards more often than a corpus slips, and names line, cause and cure', () => {
    const file = join(folder, 'backwards.jsonl');
    const said = (bad: number) => Array.from({ length: 250 }, (_, i) => ({ text: 'oui', start: i / 100, end: i / 100 + (i < bad ? -0.5 : 0.2) }));
    writeFileSync(file, `${JSON.stringify(rowOf({}))}\n${JSON.stringify(rowOf({ id: 'b', words: said(3) }))}\n`);
    expect(() => readTurns(file)).toThrow(/^backwards\.jsonl:2: words\[0\] ends before it starts, as 3 of 250 words do: .*exchanged.*Write both as seconds/);
    writeFileSync(file, `${JSON.stringify(rowOf({ words: said(2) }))}\n`);
    expect(readTurns(file).turns[0]).toMatchObject({ backwards: [0, 1] });
  });

  it('reads a file that begins with a byte order mark', () => {
    const file = join(folder, 'marked.jsonl');
    writeFileSync(file, `\uFEFF${JSON.stringify(rowOf({}))}\n`);
    expect(readTurns(file).turns).toHaveLength(1);
  });
});
