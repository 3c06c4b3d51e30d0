import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/** The languages that are fitted. */
export const languages = [en, fr, de, es] as const;
