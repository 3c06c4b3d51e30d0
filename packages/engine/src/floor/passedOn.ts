import type { BackchannelReport } from './backchannel/backchannelMachine.ts';
import type { FloorEmitted } from './floorTypes.ts';
import type { PresenceReport } from './presence/presenceMachine.ts';

/** What the floor tells the world of what its child actors told it. */
export function passedOn(report: PresenceReport | BackchannelReport): FloorEmitted {
  switch (report.type) {
    case 'presence.silenceLong':
      return { type: 'floor.silenceLong', times: report.times };
    case 'presence.away':
      return { type: 'floor.learnerAway' };
    case 'presence.back':
      return { type: 'floor.learnerBack' };
    case 'backchannel.due':
      return { type: 'floor.backchannelDue', reason: report.reason };
  }
}
