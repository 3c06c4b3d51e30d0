import { z } from 'zod';
import { moves } from '../reasoning/moves.ts';
import { id, share } from './conditionSchema.ts';

/** How the stance moves and how the face goes with it. Each 0 to 1. */
export const temperamentSchema = z.strictObject({
  fall: share.describe('How fast trust falls after a hurt.'),
  rise: share.describe('How fast trust rises after something good; low is slow.'),
  composure: share.describe('How little of the inner state shows under pressure.'),
  expressiveness: share.describe('How much the face does.'),
  eyeContact: share.describe('Share of time that gaze rests on the learner.'),
  nodding: share.describe('How readily a listening nod comes.'),
  energy: share.describe('How lively head and brows move.'),
});

const patienceExpected = 'expected low, medium, high, or { minWait, maxWait } in milliseconds with minWait ≤ maxWait';

/** How the persona behaves about the right to speak. */
export const floorTraitsSchema = z.strictObject({
  patience: z
    .union(
      [
        z.enum(['low', 'medium', 'high']),
        z.strictObject({ minWait: z.number().min(0), maxWait: z.number().min(0) }).refine((wait) => wait.minWait <= wait.maxWait, { error: patienceExpected }),
      ],
      { error: patienceExpected },
    )
    .describe('How long a pause of the learner is waited for; an object gives milliseconds.'),
  interruptibility: z.enum(['low', 'medium', 'high']).describe('How readily the persona stops when spoken over.'),
  reengage: z.enum(['off', 'patient', 'eager']).describe('Whether it breaks a long silence.'),
  protectOpening: z.boolean().describe('The first turn is played to its end.'),
});

/** What must be so before a fact may be told. Every named field must hold. */
export const gateSchema = z.strictObject({
  trust: share.optional().describe('Trust must be at least this.'),
  afterObjective: id.optional().describe('This objective must have been met.'),
  askedAbout: z.array(id).optional().describe('The learner must have asked about one of these topics.'),
  after: z
    .strictObject({ fact: id, turns: z.number().int().min(1).optional().describe('Turns of the learner since then, at least; 1 where left out.') })
    .optional()
    .describe('An earlier step of the same secret must have been told, and either met well or asked about again since.'),
});

export const factSchema = z.strictObject({
  id,
  text: z.string().min(1).describe('The fact, as a plain sentence about the persona.'),
  gate: gateSchema.describe('An empty gate means the persona tells it freely.'),
  sensitivity: z.enum(['open', 'private', 'secret']),
});

/** Who sits across the table. */
export const personaSchema = z.strictObject({
  id,
  name: z.string().min(1),
  role: z.string().min(1),
  pronoun: z.string().min(1).describe('As in captions, such as he, she or they.'),
  age: z.number().int().min(16).max(110).describe('Years.'),
  voice: z.strictObject({
    engine: z.string().min(1).describe('Name of the voice adapter, such as flite.'),
    voice: z.string().min(1).describe('A voice that adapter lists.'),
    rate: z.number().min(0.5).max(2).describe('Speaking rate; 1 is the usual one.'),
  }),
  look: z.record(z.string(), z.unknown()).describe('Read by the renderer, which checks it.'),
  communicationStyle: z.strictObject({
    verbosity: z.enum(['terse', 'medium', 'talkative']),
    directness: share,
    notes: z.string().describe('Manner of speaking in plain words.'),
  }),
  temperament: temperamentSchema,
  respects: z.array(z.enum(moves)).optional().describe('Moves of the learner that win half as much trust again.'),
  floor: floorTraitsSchema,
  facts: z.array(factSchema),
  translations: z
    .record(z.string(), z.strictObject({ facts: z.record(id, z.string().min(1)), secrets: z.array(z.string().min(1)).optional() }))
    .optional()
    .describe('Language, then the facts by id, and the secrets, in its words: by these it is noticed there that a closed one is told.'),
  goals: z.array(z.string()),
  fears: z.array(z.string()),
  secrets: z.array(z.string()),
  principles: z
    .array(z.strictObject({ rule: z.string(), checks: z.array(z.string()).describe('Yes-or-no questions about a reply.') }))
    .describe('How the persona is played.'),
});
