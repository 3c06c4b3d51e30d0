import { describe, expect, it } from 'vitest';
import { completenessOf } from './completenessOf.ts';
import { isBackchannel } from './isBackchannel.ts';
import { isFiller } from './isFiller.ts';
import { isWholeAnswer } from './isWholeAnswer.ts';

describe('isBackchannel', () => {
  it.each([
    ['en', ['mm-hm', 'Mmm-hmm.', 'yeah', 'Yeah, right', 'uh huh', 'okay', 'I see', 'oh okay i see', 'HMMMM']],
    ['de-DE', ['mhm', 'ja ja', 'ach so', 'genau', 'ja, verstehe', 'alles klar']],
    ['fr', ["d'accord", 'ouais', 'ah bon', 'je vois', 'oui oui']],
    ['es-MX', ['ajá', 'sí sí', 'vale', 'claro', 'ya veo']],
  ])('takes %s signals for what they are', (locale, texts) => {
    expect(texts.filter((text) => !isBackchannel(text, locale))).toEqual([]);
  });

  it.each([
    ['en', ['no', 'stop', 'wait', 'yeah but', 'okay so listen', 'actually', 'i see the problem', '', 'yes yes yes yes yes yes']],
    ['de', ['nein', 'ja aber', 'moment', 'stopp']],
    ['fr', ['non', 'oui mais', 'attendez']],
    ['es', ['no', 'sí pero', 'espera']],
    ['sw', ['ndiyo']],
  ])('leaves %s words that claim the floor', (locale, texts) => {
    expect(texts.filter((text) => isBackchannel(text, locale))).toEqual([]);
  });
});

describe('isFiller', () => {
  it('knows the fillers of each language and nothing else', () => {
    expect(['um', 'Uhhh', 'erm', 'hmm'].every((word) => isFiller(word, 'en'))).toBe(true);
    expect(['äh', 'Ähm', 'ööh'].every((word) => isFiller(word, 'de'))).toBe(true);
    expect(isFiller('euh', 'fr') && isFiller('eeeh', 'es')).toBe(true);
    expect(['the', '', 'no', 'um so'].some((word) => isFiller(word, 'en'))).toBe(false);
    expect(isFiller('um', 'ja')).toBe(false);
  });
});

describe('isWholeAnswer', () => {
  it.each([
    ['en', ['Yes.', 'No, not yet.', 'I hear you.', "That's fair.", 'Yes, I did', 'mm-hm', 'of course', 'Okay. Thank you.', "I don't know"]],
    ['de', ['ja', 'nein, noch nicht', 'ich weiß nicht']],
    ['fr', ['oui', 'non, pas encore', "d'accord"]],
    ['es', ['sí', 'todavía no', 'de acuerdo']],
  ])('knows answers of %s', (locale, texts) => {
    expect(texts.filter((text) => !isWholeAnswer(text, locale))).toEqual([]);
  });

  it('expects more where more is announced', () => {
    const open = ['Yes, but', 'Yes,', 'of', 'um', 'I hear you and', 'No, I have seen that the releases were late', '', 'because'];
    expect(open.filter((text) => isWholeAnswer(text, 'en'))).toEqual([]);
    expect(isWholeAnswer('ndiyo', 'sw')).toBe(false);
  });
});

describe('completenessOf', () => {
  const open: readonly (readonly [string, readonly string[]])[] = [
    ['en', ['i wanted to talk about', 'and', 'so we have the', 'because', 'i think', 'three dates were missed and', 'you know um', 'I noticed,', 'what i want is', 'i was going to', 'the team']],
    ['de', ['ich wollte mit dir über', 'weil', 'und dann', 'ich glaube', 'das ist die', 'ähm', 'du hast nicht nur']],
    ['fr', ['je voulais parler de', 'parce que', 'et puis', 'je pense', 'avec la', 'euh', "il y a"]],
    ['es', ['quería hablar de', 'porque', 'creo que', 'con la', 'y entonces', 'eh', 'voy a']],
  ];
  const whole: readonly (readonly [string, readonly string[]])[] = [
    ['en', ['yes', 'no', 'how do you see it', 'what are you looking at', 'we have to change the reviews', 'did you talk to jonas', 'i hear you daniel', 'that sounds hard', 'okay sure']],
    ['de', ['ja', 'wie siehst du das', 'das klingt wirklich schwer', 'hast du mit ihm gesprochen', 'wir haben drei termine verpasst']],
    ['fr', ['oui', 'comment vous voyez ça', 'je comprends la situation', 'nous avons raté trois livraisons']],
    ['es', ['sí', 'cómo lo ves tú', 'eso suena muy difícil', 'hemos perdido tres entregas']],
  ];

  it.each(open.flatMap(([locale, texts]) => texts.map((text) => [locale, text] as const)))('expects more after %s "%s"', (locale, text) => {
    expect(completenessOf(text, locale)).toBeLessThanOrEqual(0.5);
  });

  it.each(whole.flatMap(([locale, texts]) => texts.map((text) => [locale, text] as const)))('takes %s "%s" for whole', (locale, text) => {

    expect(completenessOf(text, locale)).toBeGreaterThanOrEqual(0.65);
  });

  it('says 0.5 where it cannot know', () => {
    expect(completenessOf('', 'en')).toBe(0.5);
    expect(completenessOf('  …', 'en')).toBe(0.5);
    expect(completenessOf('habari ya leo', 'sw')).toBe(0.5);
  });

  it('treats yes and yeah alike', () => {
    expect(completenessOf('Yeah.', 'en')).toBe(completenessOf('Yes.', 'en'));
  });

  it('falls as soon as a clause is taken up again', () => {
    expect(completenessOf('we missed the date because', 'en')).toBeLessThan(completenessOf('we missed the date', 'en') - 0.3);
  });
});
