import type { AudioInput, LanguagePort, Scenario, SessionPorts, StageLink, TranscriberPort } from '@parley/engine';
import { createScriptedLanguage } from '@parley/engine/scripted';
import { createBrowserSignals, createMicrophone, createServerSignals, tapLoudspeaker } from '@parley/perception/browser';
import { createServerTranscriber, createWebSpeechTranscriber, isWebSpeechAvailable } from '@parley/speech/browser';
import { askToken } from './askToken.ts';
import { assetUrls } from './assetUrls.ts';
import { createLaterLink } from './createLaterLink.ts';
import type { PersonaSessionOptions } from './PersonaSessionOptions.ts';
import { serverUrls } from './serverUrls.ts';
import { speechPorts } from './speechPorts.ts';

export interface DefaultPorts {
  readonly ports: SessionPorts;
  readonly link: StageLink | undefined;
}

/**
 * The ports a session uses unless the host names its own. Nothing is opened here: devices, workers
 * and sockets open when the session starts them.
 */
export function defaultPorts(options: PersonaSessionOptions): DefaultPorts {
  const { inference = 'browser', host = 'browser', ports: own = {} } = options;
  const token = (): Promise<string> => askToken(options);
  const files = assetUrls(options.assets);
  const input = own.input ?? createMicrophone({ assets: files, deviceId: options.microphone });
  const { voice, playback } = speechPorts(options);
  const loudspeaker = tapLoudspeaker(playback);
  const signals =
    own.signals === undefined
      ? inference === 'server'
        ? createServerSignals({ input, url: serverUrls(options.server).hearing, token, loudspeaker: loudspeaker.sound })
        : createBrowserSignals({ input, assets: files, loudspeaker: loudspeaker.sound })
      : own.signals;
  const transcriber = own.transcriber === undefined ? transcriberOf(options, input) : own.transcriber;
  const link = host === 'server' ? (own.link ?? linkTo(options)) : undefined;
  return {
    link,
    ports: {
      playback: own.signals === undefined ? loudspeaker.playback : playback,
      ...(signals && { signals }),
      ...(transcriber && { transcriber }),
      ...(voice && { voice }),
      ...(!link && { language: own.language ?? languageOf(options) }),
    },
  };
}

function transcriberOf(options: PersonaSessionOptions, input: AudioInput): TranscriberPort | undefined {
  const { transcriber = 'auto', inference, scenario } = options;
  if (typeof transcriber === 'function') return transcriber(input);
  if (typeof transcriber === 'object') return transcriber;
  if (transcriber === 'server' || (transcriber === 'auto' && inference === 'server')) {
    const url = serverUrls(options.server).transcription;
    return createServerTranscriber({ input, url, locale: scenario.locale, token: () => askToken(options) });
  }
  const wanted = transcriber === 'speech-recognition' || (transcriber === 'auto' && isWebSpeechAvailable());
  return wanted ? createWebSpeechTranscriber({ locale: scenario.locale }) : undefined;
}

function linkTo(options: PersonaSessionOptions): StageLink {
  return createLaterLink(async () => {
    const { createWebSocketLink } = await import('@parley/engine/remote');
    return createWebSocketLink({ url: serverUrls(options.server).session, token: () => askToken(options) });
  });
}

function languageOf({ scenario, seed = 1 }: PersonaSessionOptions): LanguagePort {
  if (!('script' in scenario)) {
    throw new Error(
      "This session has nothing to say: with host 'browser' the whole scenario is needed, and this is its public part. " +
        "Give the whole scenario, a language port in ports.language, or host: 'server'.",
    );
  }
  return createScriptedLanguage({ scenario: scenario as Scenario, seed });
}
