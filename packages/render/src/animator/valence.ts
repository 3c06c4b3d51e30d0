import type { Expression } from '@parley/engine';

/** How welcome what an expression answers to was, −1 to 1. */
export const valence: Readonly<Record<Expression, number>> = {
  happy: 1, interest: 0.5, surprise: 0.2, neutral: 0, thinking: 0, embarrassed: -0.3, concern: -0.4, sad: -0.6, skeptical: -0.7, anger: -1,
};
