import { systemClock, type LanguagePort, type MindMessage, type Scenario, type StageMessage } from '@parley/engine';
import { hostMind, type MindLink } from '@parley/engine/remote';
import { createScriptedLanguage } from '@parley/engine/scripted';
import { NEVER, Subject } from 'rxjs';
import { sessionLimits } from '../gateway/GatewayLimits.ts';
import type { SocketService } from '../gateway/SocketService.ts';
import type { ScenarioRegistry } from './createScenarioRegistry.ts';
import type { TraceFile } from './createTraceFiles.ts';
import { isStageMessage } from './isStageMessage.ts';

export interface HostingOptions {
  readonly scenarios: ScenarioRegistry;
  /** @defaultValue the scenario's own dialogue graph */
  readonly languageOf?: (scenario: Scenario, seed: number) => LanguagePort;
  /** Gives each session a place for its trace. @defaultValue none is kept */
  readonly traces?: () => TraceFile;
}

const scripted = (scenario: Scenario, seed: number): LanguagePort => createScriptedLanguage({ scenario, seed });

/** Holds the minds of sessions with `host: 'server'`: one per socket, gone when the socket is. */
export function createHostingService({ scenarios, languageOf = scripted, traces }: HostingOptions): SocketService {
  return {
    path: '/api/host',
    kind: 'host',
    limits: sessionLimits,
    faultText: (fault) => JSON.stringify({ type: 'mind.fault', fault } satisfies MindMessage),
    open(socket) {
      const messages = new Subject<StageMessage>();
      let greeted = false;
      const link: MindLink = {
        messages,
        faults: NEVER,
        open: async () => {},
        send: (message) => socket.send(JSON.stringify(message)),
        close: () => socket.close(),
      };
      const mind = hostMind({
        link,
        clock: systemClock(),
        scenarioOf: (id) => scenarios.whole(id),
        languageOf,
        trace: traces?.(),
      });

      function refuse(message: string): void {
        socket.refuse({ port: 'link', code: 'invalid-document', message, retryable: false });
      }

      return {
        text(text) {
          const message = readJson(text);
          if (!isStageMessage(message)) return refuse('This is no message of the learner’s half of a session. Use the same version of Parley on both sides.');
          if ((message.type === 'stage.hello') === greeted) return refuse('A session begins with stage.hello, once.');
          greeted = true;
          messages.next(message);
        },
        sound: () => refuse('A hosted session talks JSON text, not sound.'),
        closed() {
          mind.stop();
          messages.complete();
        },
      };
    },
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
