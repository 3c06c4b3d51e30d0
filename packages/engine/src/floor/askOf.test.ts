import { expect, it } from 'vitest';
import { askOf } from './askOf.ts';

it.each([
  ['en', 'It was late. Did you tell the team?', 'yes-no'],
  ['en', 'Did you tell them? I do not think so.', 'none'],
  ['en', 'So, tell me. What happened then?', 'open'],
  ['de', 'Hast du mit ihm gesprochen?', 'yes-no'],
  ['de', 'Wie siehst du das?', 'open'],
  ['fr', 'Pourquoi maintenant ?', 'open'],
  ['es', '¿Por qué ahora?', 'open'],
  ['sw', 'Habari ya leo?', 'open'],
] as const)('reads in %s what "%s" asks for', (locale, text, ask) => {
  expect(askOf(text, locale)).toBe(ask);
});
