import type { Stance } from '../reasoning/stance/Stance.ts';
import type { Temperament } from '../scenario/Scenario.ts';
import type { Cue } from './Cue.ts';

/** Strongest expression of a listener: eeriness rises with intensity (Dubosc 2023). */
const strongest = 0.45;

/** The face that goes with a stance. Composure keeps it in, expressiveness lets it out. */
export function expressionOf(stance: Stance, temperament: Temperament): Extract<Cue, { kind: 'express' }> {
  const room = strongest * (0.5 + temperament.expressiveness) * (1.2 - 0.6 * temperament.composure);
  const strength = (amount: number): number => Math.round(Math.min(1, Math.max(0, amount)) * room * 100) / 100;
  const { trust, tension, engagement } = stance;
  if (tension >= 0.7) return { kind: 'express', expression: 'anger', strength: strength(tension) };
  if (tension >= 0.45 && trust < 0.4) return { kind: 'express', expression: 'skeptical', strength: strength(tension) };
  if (trust >= 0.65 && tension < 0.4) return { kind: 'express', expression: 'happy', strength: strength(trust - 0.4) };
  if (trust >= 0.5) return { kind: 'express', expression: 'interest', strength: strength(engagement) };
  if (engagement < 0.3) return { kind: 'express', expression: 'neutral', strength: 0 };
  return { kind: 'express', expression: 'concern', strength: strength(tension * 0.8) };
}
