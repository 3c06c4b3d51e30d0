export type Half = 'tune' | 'test';
export const languages = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/** A voice as its program names it. */
export interface SetVoice {
  readonly program: 'espeak-ng' | 'flite' | 'festival';
  readonly name: string;
  /** Middle of its pitch, hertz, for the hums that the programs would spell. */
  readonly hertz: number;
}

const espeak = (name: string, hertz: number): SetVoice => ({ program: 'espeak-ng', name, hertz });
const flite = (name: string, hertz: number): SetVoice => ({ program: 'flite', name, hertz });
const festival = (name: string, hertz: number): SetVoice => ({ program: 'festival', name, hertz });

/** No voice is in both halves. */
export const learnerVoices: Readonly<Record<Half, Readonly<Record<Language, readonly SetVoice[]>>>> = {
  tune: {
    en: [espeak('en-us+m3', 105), espeak('en-gb+f2', 190), flite('slt', 175), festival('ked_diphone', 105)],
    de: [espeak('de+m1', 110), espeak('de+f1', 195)],
    fr: [espeak('fr-fr+m3', 110), espeak('fr-fr+f2', 190)],
    es: [espeak('es+m1', 110), espeak('es+f1', 195)],
  },
  test: {
    en: [espeak('en-us+f4', 185), espeak('en-gb-scotland+m7', 115), flite('rms', 100), flite('awb', 120), festival('kal_diphone', 105)],
    de: [espeak('de+m6', 100), espeak('de+f5', 200)],
    fr: [espeak('fr-fr+m7', 115), espeak('fr-fr+f4', 185)],
    es: [espeak('es-419+m6', 100), espeak('es-419+f5', 200)],
  },
};

export const personaVoices: Readonly<Record<Half, (language: Language) => readonly SetVoice[]>> = {
  tune: (language) => [espeak(`${language === 'en' ? 'en-us' : language}+m5`, 110), ...(language === 'en' ? [flite('kal16', 110)] : [])],
  test: (language) => [espeak(`${language === 'en' ? 'en-us' : language}+f3`, 190), ...(language === 'en' ? [festival('cmu_us_slt_arctic_hts', 175)] : [])],
};
