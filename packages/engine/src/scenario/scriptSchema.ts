import { z } from 'zod';
import { conditionSchema, id, share } from './conditionSchema.ts';

const expression = z.enum([
  'neutral', 'happy', 'sad', 'surprise', 'anger', 'concern', 'interest', 'skeptical', 'thinking', 'embarrassed',
]);

const cue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('express'), expression, strength: share, forMs: z.number().positive().optional() }),
  z.strictObject({ kind: z.literal('nod'), depth: z.enum(['slight', 'full']) }),
  z.strictObject({ kind: z.literal('shake') }),
  z.strictObject({ kind: z.literal('tilt') }),
  z.strictObject({ kind: z.literal('raiseBrows'), strength: share }),
  z.strictObject({
    kind: z.literal('avertGaze'),
    direction: z.enum(['left', 'right', 'up', 'down']),
    forMs: z.number().positive(),
  }),
  z.strictObject({ kind: z.literal('meetGaze') }),
  z.strictObject({ kind: z.literal('emphasise'), strength: share }),
]);

const ask = z.enum(['yes-no', 'choice', 'open', 'none']);

/** One thing the persona can do with a turn. Its words stand in `words`, per language. */
export const beatSchema = z.strictObject({
  id,
  purpose: z
    .enum(['open', 'reply', 'silence', 'interrupted', 'close'])
    .optional()
    .describe('Why the persona has the turn; reply where left out.'),
  priority: z.number().optional().describe('The highest that fits is played; 0 where left out, earlier wins a tie.'),
  when: conditionSchema.optional(),
  discloses: z.array(id).optional().describe('Facts these words tell; the beat is shut while a gate of theirs is.'),
  ask: ask.optional().describe('What the last sentence asks for; none where left out.'),
  cues: z.array(cue).optional().describe('How the face goes with the words.'),
  withhold: z.string().min(1).optional().describe('The persona lets the moment stand, for this reason; no words.'),
  outOfRole: z.boolean().optional().describe('Honesty or care asks for these very words: they are said from the script even where a model speaks.'),
  patience: z.boolean().optional().describe('The fewest turns of its condition are the persona’s patience: levels of difficulty stretch or shorten them.'),
  leads: z.boolean().optional().describe('Comes first and leaves room: what else fits the turn is said after it.'),
  ending: id.optional().describe('The conversation ends after these words.'),
  recurs: z.boolean().optional().describe('May start over when all its wordings were used; otherwise it is spent.'),
});

/** One wording of a beat. `{heard}` takes a short noun phrase out of what the learner just said, `{said-number}`, `{said-day}`, `{said-due}`, `{said-offer}` and `{said-name}` what this turn names, `{number}`, `{day}`, `{name}` and `{earlier}` what was named two turns ago or before, `{due}` and `{offer}` the last appointment and offer of all. A wording whose slots find nothing is passed over. */
export const lineSchema = z.union(
  [
    z.string().min(1),
    z.strictObject({
      say: z.string().min(1),
      when: conditionSchema.optional().describe('What these words claim: they are said only where it is so.'),
      ask: ask.optional(),
      cues: z.array(cue).optional(),
    }),
  ],
  { error: 'expected a sentence, or { say, when?, ask?, cues? }' },
);

/** The dialogue graph that plays without any model. */
export const scriptSchema = z.strictObject({
  beats: z.array(beatSchema).min(1),
  words: z
    .record(z.string(), z.record(z.string(), z.array(lineSchema).min(1)))
    .describe('Language, then beat, then its wordings.'),
});
