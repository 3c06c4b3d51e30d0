import { z } from 'zod';
import { checkReferences } from './checkReferences.ts';
import { id, share } from './conditionSchema.ts';
import { personaSchema } from './personaSchema.ts';
import {
  contentLimitsSchema, debriefSchema, difficultyLevelSchema, endingSchema, guardrailSchema, objectiveSchema, rubricSchema,
} from './practiceSchema.ts';
import { scriptSchema } from './scriptSchema.ts';

/** What a learner reads beforehand, in another language than the document's own. */
export const translationSchema = z.strictObject({
  title: z.string().min(1),
  setting: z.string().min(1),
  brief: z.strictObject({ learner: z.string().min(1) }),
  role: z.string().min(1).optional().describe('Of the persona.'),
  objectives: z.record(z.string(), z.string().min(1)).optional().describe('Id of an objective, then its label.'),
  levels: z.record(z.string(), z.string().min(1)).optional().describe('Id of a level of difficulty, then its label.'),
});

/** The whole scenario document, without the checks between its parts. */
export const scenarioShape = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, { error: 'expected a version such as 1.0.0' }),
  locale: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: 'expected a language tag such as en or de-AT' }),
  title: z.string().min(1),
  domain: z.enum(['leadership', 'sales', 'compliance', 'coaching', 'onboarding']),
  setting: z.string().min(1).describe('Where and when, in a sentence the learner may read.'),
  brief: z.strictObject({
    learner: z.string().min(1).describe('What the learner is told beforehand.'),
    hiddenFromLearner: z.string().describe('What only designers and the persona know.'),
  }),
  translations: z
    .record(z.string().regex(/^[a-z]{2,3}$/, { error: 'expected a language such as de' }), translationSchema)
    .optional()
    .describe('Language, then what the learner reads in it; what stands outside is in the language of `locale`.'),
  persona: personaSchema,
  stance: z.strictObject({
    start: z.strictObject({ trust: share, tension: share, engagement: share }),
  }),
  vocabulary: z
    .record(z.string(), z.record(z.string(), z.array(z.string().min(1)).min(1)))
    .describe('Language, then topic, then the phrases that mention it: words, word* prefixes, a|b, _ for up to three words.'),
  objectives: z.array(objectiveSchema),
  guardrails: z.array(guardrailSchema),
  rubric: rubricSchema,
  endings: z.array(endingSchema).min(1),
  contentLimits: contentLimitsSchema,
  difficulty: z.array(difficultyLevelSchema),
  level: id.optional().describe('The level this document was set to; designers leave it out.'),
  hints: z.array(z.strictObject({ id, text: z.string().min(1) })),
  debrief: debriefSchema,
  script: scriptSchema.optional().describe('Without it the scenario needs a language model.'),
});

/** The scenario document. */
export const scenarioSchema = scenarioShape.superRefine(checkReferences);
