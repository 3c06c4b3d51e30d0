import { createActor } from 'xstate';
import type { ClockPort } from '../../ports/ClockPort.ts';
import { createIngress } from '../../ingress/createIngress.ts';
import type { InputEvent, InputSource } from '../../ingress/InputEvent.ts';
import type { FloorEvent } from '../floorContext.ts';
import { floorMachine } from '../floorMachine.ts';
import type { FloorEmitted, FloorSettings } from '../floorTypes.ts';

export interface FloorInputLine {
  readonly at: number;
  readonly event: InputEvent;
}

export interface FloorDecision {
  readonly at: number;
  readonly event: FloorEmitted;
}

/** The floor alone behind the real ingress. */
export interface FloorOnly {
  readonly inputs: FloorInputLine[];
  readonly decisions: FloorDecision[];
  put(event: FloorEvent | InputEvent, from?: InputSource): void;
  snapshot(): ReturnType<ReturnType<typeof createFloorActor>['getSnapshot']>;
  stop(): void;
}

export interface FloorOnlyOptions {
  readonly clock: ClockPort;
  readonly settings: FloorSettings;
  readonly locale?: string;
  readonly onDecision?: (decision: FloorDecision) => void;
  /** After each input, when everything that follows from it is done. */
  readonly onSettled?: () => void;
}

function createFloorActor(settings: FloorSettings, locale: string, now: () => number, clock: ClockPort) {
  return createActor(floorMachine, { input: { settings, locale, now }, clock });
}

export function createFloorOnly({ clock, settings, locale = 'en', onDecision, onSettled }: FloorOnlyOptions): FloorOnly {
  const inputs: FloorInputLine[] = [];
  const decisions: FloorDecision[] = [];
  const ingress = createIngress(clock, (_, event, { at }) => {
    inputs.push({ at, event });
    if (event.type === 'timer.fired') ingress.fire(event.timer);
    else floor.send(event as FloorEvent);
    onSettled?.();
  });
  const floor = createFloorActor(settings, locale, ingress.now, ingress.clock);
  floor.on('*', (event) => {
    const decision: FloorDecision = { at: ingress.now(), event };
    decisions.push(decision);
    onDecision?.(decision);
  });
  floor.start();
  return {
    inputs,
    decisions,
    put: (event, from = 'host') => ingress.put(from, event as InputEvent),
    snapshot: () => floor.getSnapshot(),
    stop: () => void floor.stop(),
  };
}
