import type { InspectionMessages } from '../../../messages/InspectionMessages.ts';
import type { Messages } from '../../../messages/Messages.ts';
import type { FloorPause } from '../log/FloorLog.ts';

/** What a pause was and how it came out, in words. */
export function pauseSentence({ start, end, points, outcome }: FloorPause, extent: number, { inspector, seconds }: Messages & InspectionMessages): string {
  const last = points.at(-1);
  const silence = seconds((end ?? Math.max(start, extent)) - start);
  const after = outcome ? `${capital(inspector.outcome[outcome](silence))}.` : '';
  if (!last) return after || inspector.noWait;
  return inspector.curve.pause(inspector.clock(start), silence, inspector.why[last.reason], seconds(last.wait), Math.round(last.likelihood * 100), after).trim();
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
