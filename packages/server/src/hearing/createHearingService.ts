import { createHearingSession, loadSilero } from '@parley/perception/node';
import { soundLimits } from '../gateway/GatewayLimits.ts';
import type { SocketService } from '../gateway/SocketService.ts';

/**
 * Hears for browsers that leave it to the server. All share the one model of the process; each frame
 * costs about half a millisecond, too little to be worth a thread.
 */
export function createHearingService(): SocketService {
  return {
    path: '/api/hear',
    kind: 'hear',
    limits: soundLimits,
    faultText: ({ code, message }) => JSON.stringify({ type: 'fault', code, message }),
    open(socket) {
      // Loaded on the first call, so that the first frame does not wait for it alone.
      loadSilero().catch(() => undefined);
      const session = createHearingSession((json) => socket.send(json));
      return {
        text: (text) => session.receiveText(text),
        sound: (bytes) => session.receiveSound(bytes),
        closed: () => session.close(),
      };
    },
  };
}
