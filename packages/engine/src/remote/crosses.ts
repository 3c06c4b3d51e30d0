import { routeOf, type Target } from '../session/routes.ts';

const stage: readonly Target[] = ['session', 'floor', 'perception', 'rendering'];

/** Decisions of the mind that no machine on the stage hears of, but its voice does. */
const forTheVoice: readonly string[] = ['reasoning.drafted', 'reasoning.replyCancelled'];

/** Whether a decision of the mind goes to the learner's half. What does not cross stays secret. */
export function crosses(type: string): boolean {
  return forTheVoice.includes(type) || routeOf(type).some((target) => stage.includes(target));
}
