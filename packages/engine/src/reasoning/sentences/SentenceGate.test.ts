import { describe, expect, it } from 'vitest';
import { SentenceGate } from './SentenceGate.ts';
import { splitSentences } from './splitSentences.ts';

describe('splitSentences', () => {
  it.each([
    ['I see. And then?  Really!', ['I see.', 'And then?', 'Really!']],
    ['It rose by 3.5 points. Fine.', ['It rose by 3.5 points.', 'Fine.']],
    ['Some things, e.g. the plan, changed. Others did not.', ['Some things, e.g. the plan, changed.', 'Others did not.']],
    ['I met Dr. Smith. He agreed.', ['I met Dr. Smith.', 'He agreed.']],
    ['See No. 5 on the list. No. I will not.', ['See No. 5 on the list.', 'No.', 'I will not.']],
    ['“I said no.” She left.', ['“I said no.”', 'She left.']],
    ['"Is it fair?" he asked me. (It is.) Good.', ['"Is it fair?"', 'he asked me.', '(It is.)', 'Good.']],
    ['Well... maybe it is. Hm… Let me think.', ['Well... maybe it is.', 'Hm…', 'Let me think.']],
    ['J. K. Miller wrote it. I read it.', ['J. K. Miller wrote it.', 'I read it.']],
    ['That was me, not I. So what.', ['That was me, not I.', 'So what.']],
    ['One line\nand the next', ['One line', 'and the next']],
    ['1. First the facts. 2. Then the plan.', ['1. First the facts.', '2. Then the plan.']],
    ['No end mark', ['No end mark']],
    ['What?! You did what?', ['What?!', 'You did what?']],
    ['  \n ', []],
    ['', []],
  ])('splits %j', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  it('loses no letter', () => {
    const text = 'Look, Mr. Brown... I heard you. (Twice.) "Fine," you said; e.g. on 3.5. OK?';
    expect(splitSentences(text).join(' ')).toBe(text);
  });
});

describe('SentenceGate', () => {
  const feed = (gate: SentenceGate, text: string) => [...text].flatMap((letter, index) => gate.push(letter).map((sentence) => [index, sentence] as const));

  it('gives a sentence with the first letter that shows it is complete', () => {
    const given = feed(new SentenceGate(), 'Yes. I know.');
    expect(given).toEqual([[4, 'Yes.']]);
  });

  it('does not take the end of what came so far for the end of a sentence', () => {
    const gate = new SentenceGate();
    expect(gate.push('It rose by 3.')).toEqual([]);
    expect(gate.push('5 points, e.')).toEqual([]);
    expect(gate.push('g. ')).toEqual([]);
    expect(gate.push('in May. ')).toEqual(['It rose by 3.5 points, e.g. in May.']);
  });

  it('waits behind an ellipsis for what follows', () => {
    const gate = new SentenceGate();
    expect(gate.push('Well... ')).toEqual([]);
    expect(gate.push('maybe. ')).toEqual(['Well... maybe.']);
    expect(gate.push('Hm... ')).toEqual([]);
    expect(gate.push('Now')).toEqual(['Hm...']);
  });

  it('gives the rest at the end', () => {
    const gate = new SentenceGate();
    gate.push('Fine. And');
    expect(gate.end()).toEqual(['And']);
    expect(gate.end()).toEqual([]);
  });

  it('cuts a long first sentence at a comma, and no later one', () => {
    const long = 'If I look back at the whole of the last year with all of you, then I see two things that went well, and one that did not. ';
    const gate = new SentenceGate();
    expect(gate.push(long + long)).toEqual([
      'If I look back at the whole of the last year with all of you,',
      'then I see two things that went well, and one that did not.',
      long.trim(),
    ]);
  });

  it('leaves a short first sentence whole', () => {
    expect(new SentenceGate().push('Well, I know, you know, and so on. ')).toEqual(['Well, I know, you know, and so on.']);
  });

  it('gives the same sentences however the text is cut', () => {
    const text = 'I saw it, i.e. the 3.5 figure... but no. "Why?" I ask. Mr. Lee knows! And so on';
    const whole = new SentenceGate();
    const expected = [...whole.push(text), ...whole.end()];
    for (const size of [1, 2, 3, 7]) {
      const gate = new SentenceGate();
      const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      expect([...pieces.flatMap((piece) => gate.push(piece)), ...gate.end()]).toEqual(expected);
    }
  });
});
