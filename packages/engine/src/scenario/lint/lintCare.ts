import { mentions, tokenise } from '../../reasoning/lexicons/phrases.ts';
import type { Scenario } from '../Scenario.ts';
import type { Finding } from './Finding.ts';

/** What a learner may say in earnest, and what it asks for. A language without its own sentences is not looked at. */
const inEarnest: Readonly<Record<string, readonly (readonly [sentence: string, wish: string])[]>> = {
  en: [['Are you an AI?', 'an honest answer'], ['Please stop the exercise.', 'an end'], ['I want to kill myself.', 'care']],
  de: [['Sind Sie eine KI?', 'an honest answer'], ['Ich möchte die Übung abbrechen.', 'an end'], ['Ich will mich umbringen.', 'care']],
  fr: [['Est-ce que vous êtes une IA ?', 'an honest answer'], ['Je veux arrêter l’exercice.', 'an end'], ['Je veux me tuer.', 'care']],
  es: [['¿Es usted una IA?', 'an honest answer'], ['Quiero parar el ejercicio.', 'an end'], ['Quiero suicidarme.', 'care']],
};

/** Whether the persona leaves its role in each language where honesty and care ask for it. */
export function* lintCare({ script, vocabulary }: Pick<Scenario, 'script' | 'vocabulary'>): Generator<Finding> {
  const out = script?.beats.filter(({ outOfRole }) => outOfRole) ?? [];
  for (const language of Object.keys(script?.words ?? {})) {
    for (const [sentence, wish] of inEarnest[language] ?? []) {
      const tokens = tokenise(sentence);
      const heard = out.some(({ when }) => when?.said?.some((topic) => mentions(tokens, vocabulary[language]?.[topic] ?? [])));
      if (!heard) yield { path: ['script', 'beats'], severity: 'warning', message: `"${sentence}" asks for ${wish}, and no beat out of the role hears it in ${language}` };
    }
  }
}
