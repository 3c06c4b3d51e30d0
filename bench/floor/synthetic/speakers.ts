/** Someone who speaks turns: a voice of one of three synthesizers. */
export interface Speaker {
  readonly id: string;
  readonly language: 'en' | 'de' | 'fr' | 'es';
  readonly synthesizer: 'espeak-ng' | 'flite' | 'festival';
  /** As the synthesizer names it. */
  readonly voice: string;
  /** Words a minute where the synthesizer takes one, else a share of its usual tempo. */
  readonly pace: number;
}

/** Flite and Festival have no German, French or Spanish voice. */
export const speakers: readonly Speaker[] = [
  { id: 'en-flite-rms', language: 'en', synthesizer: 'flite', voice: 'rms', pace: 1.1 },
  { id: 'en-flite-slt', language: 'en', synthesizer: 'flite', voice: 'slt', pace: 1.05 },
  { id: 'en-flite-awb', language: 'en', synthesizer: 'flite', voice: 'awb', pace: 1.15 },
  { id: 'en-festival-slt', language: 'en', synthesizer: 'festival', voice: 'cmu_us_slt_arctic_hts', pace: 1 },
  { id: 'en-festival-ked', language: 'en', synthesizer: 'festival', voice: 'ked_diphone', pace: 1.15 },
  { id: 'en-espeak-us', language: 'en', synthesizer: 'espeak-ng', voice: 'en-us', pace: 165 },
  { id: 'en-espeak-gb', language: 'en', synthesizer: 'espeak-ng', voice: 'en-gb+f3', pace: 180 },
  { id: 'de-espeak-m', language: 'de', synthesizer: 'espeak-ng', voice: 'de+m3', pace: 155 },
  { id: 'de-espeak-f', language: 'de', synthesizer: 'espeak-ng', voice: 'de+f2', pace: 170 },
  { id: 'de-espeak-k', language: 'de', synthesizer: 'espeak-ng', voice: 'de+klatt4', pace: 145 },
  { id: 'fr-espeak-m', language: 'fr', synthesizer: 'espeak-ng', voice: 'fr+m7', pace: 165 },
  { id: 'fr-espeak-f', language: 'fr', synthesizer: 'espeak-ng', voice: 'fr+f4', pace: 180 },
  { id: 'fr-espeak-k', language: 'fr', synthesizer: 'espeak-ng', voice: 'fr-be+klatt2', pace: 155 },
  { id: 'es-espeak-m', language: 'es', synthesizer: 'espeak-ng', voice: 'es+m2', pace: 170 },
  { id: 'es-espeak-f', language: 'es', synthesizer: 'espeak-ng', voice: 'es-419+f5', pace: 185 },
  { id: 'es-espeak-k', language: 'es', synthesizer: 'espeak-ng', voice: 'es+klatt3', pace: 155 },
];
