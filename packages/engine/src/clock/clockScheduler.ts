import { Subscription, type SchedulerAction, type SchedulerLike } from 'rxjs';
import type { ClockPort } from '../ports/ClockPort.ts';

/** Lets RxJS time operators run on the session clock: `debounceTime(100, clockScheduler(clock))`. */
export function clockScheduler(clock: ClockPort): SchedulerLike {
  return {
    now: () => clock.now(),
    schedule<T>(work: (this: SchedulerAction<T>, state?: T) => void, delay = 0, state?: T): Subscription {
      const action = new Subscription() as SchedulerAction<T>;
      const arm = (nextState: T | undefined, ms: number): void => {
        const id = clock.setTimeout(() => {
          if (!action.closed) work.call(action, nextState);
        }, ms);
        action.add(() => clock.clearTimeout(id));
      };
      action.schedule = (nextState, ms = 0) => {
        arm(nextState, ms);
        return action;
      };
      arm(state, delay);
      return action;
    },
  };
}
