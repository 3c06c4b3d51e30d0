import { z } from 'zod';
import type { PerceptCode } from '../perception/Percept.ts';
import { moves } from '../reasoning/moves.ts';

/** Keyed by code so that a new percept code cannot be forgotten here. */
const perceptCodes = {
  'long-pause-before-answer': true,
  'long-pause-inside-turn': true,
  'louder-than-usual': true,
  'quieter-than-usual': true,
  'pitch-flatter-than-usual': true,
  'pitch-livelier-than-usual': true,
  'faster-than-usual': true,
  'slower-than-usual': true,
  'clipped-words': true,
  'gaze-away': true,
  'lips-pressed': true,
  'brows-lowered': true,
  smiled: true,
} satisfies Record<PerceptCode, true>;

const perceptCode = z.enum(Object.keys(perceptCodes) as [PerceptCode, ...PerceptCode[]]);
const move = z.enum(moves);
const range = z
  .strictObject({ min: z.number().optional(), max: z.number().optional() })
  .describe('Both bounds are inclusive.');

/** An identifier used inside one scenario. */
export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'expected an id of lower-case letters, digits and hyphens' });

/** 0 to 1. */
export const share = z.number().min(0).max(1);

/** What must hold; every named field must hold at once, an empty condition always does. */
export const conditionSchema = z
  .strictObject({
    moves: z
      .strictObject({ any: z.array(move).optional(), all: z.array(move).optional(), none: z.array(move).optional() })
      .optional()
      .describe('Moves of the learner turn that just ended.'),
    movesSoFar: z
      .partialRecord(move, range)
      .optional()
      .describe('How often a move was made in the whole conversation, this turn included.'),
    stance: z
      .strictObject({ trust: range.optional(), tension: range.optional(), engagement: range.optional() })
      .optional()
      .describe('Where the persona stands now, 0 to 1.'),
    hurt: range.optional().describe('What is left of the last breach, 0 (none or repaired) to 1.'),
    percepts: z
      .strictObject({ any: z.array(perceptCode).optional(), none: z.array(perceptCode).optional() })
      .optional()
      .describe('What was seen or heard of the learner in the turn that just ended.'),
    said: z.array(id).optional().describe('Topics of the vocabulary; one of them was mentioned in this turn.'),
    notSaid: z.array(id).optional().describe('Topics that were not mentioned in this turn.'),
    asked: z.array(id).optional().describe('Topics; the learner has asked about one of them, now or earlier.'),
    askedBefore: z.array(id).optional().describe('Topics; an earlier turn of the learner has asked about one of them.'),
    saidSoFar: z.array(id).optional().describe('Topics; the learner has mentioned one of them, now or earlier.'),
    askedNow: z.array(id).optional().describe('Topics; a question of this turn is about one of them.'),
    notAskedNow: z.array(id).optional().describe('Topics that no question of this turn is about.'),
    after: z.array(id).optional().describe('Beats of which one was the persona’s last turn: what was asked there can be asked after.'),
    visited: z.array(id).optional().describe('Beats that were all played before.'),
    anyVisited: z.array(id).optional().describe('Beats of which one was played before.'),
    notVisited: z.array(id).optional().describe('Beats that were not played yet.'),
    disclosed: z.array(id).optional().describe('Facts the persona has told.'),
    notDisclosed: z.array(id).optional().describe('Facts the persona has not told.'),
    objectives: z.array(id).optional().describe('Objectives that were met so far.'),
    turns: range.optional().describe('Turns of the learner so far, this one included.'),
    words: range.optional().describe('Words in the learner turn that just ended.'),
    silences: range.optional().describe('How often in a row the persona was given the turn by silence.'),
    interruptions: range.optional().describe('How often the learner cut the persona off so far.'),
  })
  .describe('Every named field must hold; an empty condition always holds.');
