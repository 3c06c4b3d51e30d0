import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ParleyError } from '../../errors/ParleyError.ts';
import { agreedScores } from './agreedScores.fixture.ts';
import { createCompleteness } from './createCompleteness.ts';
import { completenessLanguages, loadCompletenessModel } from './loadCompletenessModel.ts';
import { turnWords, windowWords } from './turnWords.ts';
import { unseenTurns } from './unseenTurns.fixture.ts';

const model = await loadCompletenessModel();
const completeness = createCompleteness(model);
const fillers: Readonly<Record<string, string>> = { en: 'um', fr: 'euh', de: 'äh', es: 'eh' };
const pairs = Object.entries(unseenTurns).flatMap(([locale, turns]) => turns.map(([beginning, whole]) => ({ locale, beginning, whole })));

describe('createCompleteness', () => {
  it.each(pairs)('$locale: takes "$whole" for more complete than "$beginning"', ({ locale, beginning, whole }) => {
    expect(completeness(whole, locale)).toBeGreaterThan(completeness(beginning, locale) + 0.1);
  });

  it.each(pairs)('$locale: hears a filler after "$whole" as a hold', ({ locale, whole }) => {
    expect(completeness(`${whole} ${fillers[locale]}`, locale)).toBeLessThan(0.3);
  });

  it.each([
    ['en', ['yes', 'yeah', 'no', 'yes i do', "no i haven't", 'okay']],
    ['fr', ['oui', 'non', "d'accord", 'bien sûr']],
    ['de', ['ja', 'nein', 'ja genau', 'klar']],
    ['es', ['sí', 'no', 'vale', 'claro que sí']],
  ])('takes short answers in %s for complete', (locale, answers) => {
    expect(answers.filter((answer) => completeness(answer, locale) <= 0.5)).toEqual([]);
  });

  it.each([
    ['en', 'um'],
    ['fr', 'parce que'],
    ['de', 'weil'],
    ['es', 'porque'],
  ])('expects more after %s "%s"', (locale, text) => {
    expect(completeness(text, locale)).toBeLessThan(0.3);
  });

  it.each([
    ['en', 'call me on four one five five five', 'call me on four one five five five five two six seven one'],
    ['en', 'call me on 415-555', 'call me on 415-555-2671'],
    ['fr', 'appelez-moi au zéro six quarante', 'appelez-moi au zéro six quarante deux dix huit trente trois vingt'],
    ['de', 'rufen sie an unter null drei null', 'rufen sie an unter null drei null vier vier zwei eins sieben sechs'],
    ['es', 'llámame al seis uno dos', 'llámame al seis uno dos tres tres ocho siete cuatro cinco'],
  ])('waits for the rest of a number in %s: "%s"', (locale, part, all) => {
    expect(completeness(part, locale)).toBeLessThan(completeness(all, locale));
  });

  it('reads capitals and apostrophes of any kind alike, and commas as a hold', () => {
    expect(completeness("DON'T YOU KNOW", 'en')).toBe(completeness('don’t you know', 'en'));
    expect(completeness('we missed the date,', 'en')).toBeLessThan(completeness('we missed the date', 'en'));
    expect(completeness('we missed the date?', 'en')).toBeGreaterThan(completeness('we missed the date', 'en'));
  });

  it('says 0.5 without words and in languages that are not fitted', () => {
    expect([completeness('', 'en'), completeness(' … ', 'de'), completeness('habari ya leo', 'sw'), completeness('yes', '')]).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(createCompleteness({ languages: [] })('yes', 'en')).toBe(0.5);
  });

  it.each(agreedScores)('gives %s "%s" the agreed score', (locale, text, score) => {
    expect(completeness(text, locale)).toBe(score);
    expect(createCompleteness(model)(text, locale)).toBe(score);
  });

  it('reads the end of a long turn only', () => {
    const tail = 'and that is why i wanted to talk about it with you before the next meeting on friday because nobody else seems to care about the customer';
    expect(completeness(`${'so many words '.repeat(5000)}${tail}`, 'en')).toBe(completeness(`${'other words before it '.repeat(9)}${tail}`, 'en'));
    expect(turnWords(`${'so many words '.repeat(5000)}${tail}`, 'en')).toHaveLength(windowWords);
  });

  it('refuses weights of other features or another size', () => {
    const [weights] = model.languages;
    expect(() => createCompleteness({ languages: [{ ...weights!, features: 0 }] })).toThrow(ParleyError);
    expect(() => createCompleteness({ languages: [{ ...weights!, table: 'AAAA' }] })).toThrow(/generate them again/i);
  });
});

describe('loadCompletenessModel', () => {
  it('loads what is asked for and passes over what is not there', async () => {
    const { languages } = await loadCompletenessModel(['de-CH', 'sw', 'EN']);
    expect(languages.map(({ language }) => language).sort()).toEqual(['de', 'en']);
  });

  it('weighs at most 1 MB in all', () => {
    const folder = new URL('weights/', import.meta.url);
    const sizes = readdirSync(folder).map((file) => statSync(new URL(file, folder)).size);
    expect(sizes).toHaveLength(completenessLanguages.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_000_000);
  });
});
