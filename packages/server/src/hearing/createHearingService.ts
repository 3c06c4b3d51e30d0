import { createHearingSession, loadSilero, loadTurnEnd } from '@parley/perception/node';
import { soundLimits } from '../gateway/GatewayLimits.ts';
import type { SocketService } from '../gateway/SocketService.ts';

export interface HearingServiceOptions {
  /**
   * File of a turn-end network, Smart Turn v3 or one of its shape. It runs in one thread for all sessions;
   * a browser is told that it judges, or that it cannot be had.
   * @defaultValue none: pause and prosody judge the end of turns
   */
  readonly turnEndModel?: URL | string | undefined;
}

/**
 * Hears for browsers that leave it to the server. All share the one model of the process; each frame
 * costs about half a millisecond, too little to be worth a thread.
 */
export function createHearingService({ turnEndModel }: HearingServiceOptions = {}): SocketService {
  return {
    path: '/api/hear',
    kind: 'hear',
    limits: soundLimits,
    faultText: ({ code, message }) => JSON.stringify({ type: 'fault', code, message }),
    open(socket) {
      // Loaded on the first call, so that the first frame does not wait for it alone.
      loadSilero().catch(() => undefined);
      if (turnEndModel !== undefined) loadTurnEnd(turnEndModel).catch(() => undefined);
      const session = createHearingSession((json) => socket.send(json), { turnEndModel });
      return {
        text: (text) => session.receiveText(text),
        sound: (bytes) => session.receiveSound(bytes),
        closed: () => session.close(),
      };
    },
  };
}
