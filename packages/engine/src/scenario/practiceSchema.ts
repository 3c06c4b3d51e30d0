import { z } from 'zod';
import { conditionSchema, id, share } from './conditionSchema.ts';

/** What the learner should get done, or leave undone. */
export const objectiveSchema = z.strictObject({
  id,
  label: z.string().min(1).describe('Shown to the learner.'),
  competency: id,
  kind: z.enum(['must', 'should', 'avoid']),
  metWhen: conditionSchema.optional().describe('Offline rule: met as soon as one turn fulfils it.'),
});

/** What must not happen in a session, and what follows if it does. */
export const guardrailSchema = z.strictObject({
  id,
  text: z.string().min(1).describe('The rule in one sentence.'),
  stage: z.enum(['input', 'persona-output', 'session']),
  detect: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('topics'), topics: z.array(id).min(1) }),
    z.strictObject({ kind: z.literal('model'), question: z.string().min(1).describe('A yes-or-no question.') }),
  ]),
  severity: z.enum(['info', 'warn', 'block', 'critical']),
  action: z.enum(['flag', 'redact', 'regenerate', 'break-character', 'end', 'escalate']),
});

/** How an attempt is scored: behaviourally anchored scales. */
export const rubricSchema = z.strictObject({
  id,
  version: z.string().min(1),
  dimensions: z
    .array(
      z.strictObject({
        id,
        label: z.string().min(1),
        construct: z.string().min(1).describe('What is measured, in one sentence.'),
        weight: z.number().min(0),
        scale: z.strictObject({ min: z.number().int(), max: z.number().int() }),
        anchors: z.array(z.strictObject({ level: z.number().int(), behaviour: z.string().min(1) })).min(2),
        indicators: z.array(z.string()).describe('Yes-or-no questions that quotes from the transcript can answer.'),
        minEvidence: z.number().int().min(0).describe('Quotes needed for a score above the middle.'),
        notObserved: z.enum(['leave-out', 'lowest']),
      }),
    )
    .min(1),
});

/** A way the conversation can end. */
export const endingSchema = z.strictObject({
  id,
  when: z.string().min(1).describe('In plain words, for designers and models.'),
  reached: conditionSchema.optional().describe('Offline rule: no beat may end here unless it holds.'),
  tone: z.enum(['warm', 'settled', 'formal', 'cold', 'angry', 'neutral']),
});

export const contentLimitsSchema = z.strictObject({
  hostility: share.describe('The most hostile the persona may get; 0 polite, 1 shouting.'),
  profanity: z.enum(['none', 'mild']),
  never: z.array(z.string()).describe('What the persona never does, in plain words.'),
});

/**
 * One step of difficulty. Everything left out stays as the scenario has it; a document that no level was
 * chosen for plays as it stands, without the objections that levels name.
 */
export const difficultyLevelSchema = z.strictObject({
  id,
  label: z.string().min(1),
  elo: z.number().optional(),
  // Gates.
  trustGates: z.number().min(-1).max(1).optional().describe('Added to every trust gate.'),
  // Resistance.
  startTrust: z.number().min(-1).max(1).optional().describe('Added to the trust at the start.'),
  startTension: z.number().min(-1).max(1).optional().describe('Added to the tension at the start.'),
  fall: z.number().min(0).max(4).optional().describe('Factor on how fast trust falls.'),
  rise: z.number().min(0).max(4).optional().describe('Factor on how fast trust rises.'),
  // Objections.
  objections: z.array(id).optional().describe('Beats that come up on this level, and on no other that does not name them.'),
  // Patience.
  patience: z.enum(['low', 'medium', 'high']).optional().describe('How long a pause of the learner is waited for.'),
  patienceTurns: z.number().int().min(-20).max(20).optional().describe('Added to the turns after which the persona has had enough: beats marked `patience`.'),
  // Interruptions.
  interruptibility: z.enum(['low', 'medium', 'high']).optional().describe('How readily the persona stops when spoken over.'),
  reengage: z.enum(['off', 'patient', 'eager']).optional().describe('Whether it breaks a silence of the learner.'),
});

export const debriefSchema = z.strictObject({
  model: z.enum(['pearls', 'plus-delta']),
  questions: z.array(z.string().min(1)).min(1),
});
