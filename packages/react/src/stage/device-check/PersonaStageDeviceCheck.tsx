'use client';
import type { PublicScenario, Scenario } from '@parley/engine';
import { isWebSpeechAvailable } from '@parley/speech/browser';
import { useRef, useState, type ComponentProps } from 'react';
import { useMessages } from '../../messages/MessagesContext.ts';
import type { NoticeText } from '../../messages/Messages.ts';
import { assetUrls, type AssetUrls } from '../../session/assetUrls.ts';
import { useMeter } from './useMeter.ts';
import { useTestSound } from './useTestSound.ts';
import { firstName } from '../firstName.ts';
import { testSentence } from './testSentences.ts';

export interface PersonaStageDeviceCheckProps extends Omit<ComponentProps<'div'>, 'onChange'> {
  readonly scenario: Scenario | PublicScenario;
  /** As for the session. */
  readonly assets: string | AssetUrls;
  /** Called with the microphone that was chosen, for the session's `microphone`. */
  readonly onMicrophone?: (deviceId: string | undefined) => void;
  /** Where words come from: says whether this browser has to know how. @defaultValue 'browser' */
  readonly words?: 'browser' | 'elsewhere';
}

/** One screen before the talk: a microphone that is seen to hear, and the persona's voice. Needs no session. */
export function PersonaStageDeviceCheck({ scenario, assets, onMicrophone, words = 'browser', className = '', ...rest }: PersonaStageDeviceCheckProps) {
  const files = assetUrls(assets);
  const level = useRef<HTMLDivElement>(null);
  const meter = useMeter(files.micWorklet, level);
  const sound = useTestSound();
  const [deviceId, setDeviceId] = useState<string>();
  const messages = useMessages();
  const { deviceCheck } = messages;
  const { persona, locale } = scenario;

  function choose(id: string): void {
    const chosen = id || undefined;
    setDeviceId(chosen);
    onMicrophone?.(chosen);
    meter.open(chosen);
  }
  function playTest(): void {
    sound.play({ assets, scenario, text: testSentence(locale, deviceCheck.testSentence) });
  }
  const state = { closed: deviceCheck.microphone, opening: deviceCheck.opening, failed: deviceCheck.microphone };
  const heard = meter.heard ? deviceCheck.heard : deviceCheck.speak;
  return (
    <div role="group" aria-label={deviceCheck.title} className={`parley parley-check ${className}`.trim()} lang={messages.locale} dir={messages.direction} {...rest}>
      <div className="parley-check-row" data-state={meter.state} data-heard={meter.heard || undefined}>
        <div>
          <p className="parley-check-name" role="status">
            {meter.state === 'open' ? heard : state[meter.state]}
          </p>
          {meter.fault && <Lack {...messages.notices.of('signals', meter.fault.code, firstName(persona))} />}
          {meter.state === 'open' && (
            <>
              <div ref={level} className="parley-meter parley-meter-wide" aria-hidden="true">
                <span className="parley-meter-fill" />
              </div>
              <select aria-label={deviceCheck.microphone} value={deviceId ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
                <option value="">{deviceCheck.defaultMicrophone}</option>
                {meter.microphones
                  .filter((each) => each.deviceId !== 'default' && each.deviceId !== '')
                  .map((each, index) => (
                    <option key={each.deviceId} value={each.deviceId}>
                      {each.label || deviceCheck.unnamedMicrophone(index + 1)}
                    </option>
                  ))}
              </select>
            </>
          )}
        </div>
        {meter.state !== 'open' && (
          <button type="button" className="parley-button" disabled={meter.state === 'opening'} onClick={() => choose(deviceId ?? '')}>
            {deviceCheck.open}
          </button>
        )}
      </div>
      <div className="parley-check-row" data-state={sound.state}>
        <div>
          <p className="parley-check-name">{sound.state === 'playing' && sound.share !== undefined && sound.share < 1 ? deviceCheck.playing : deviceCheck.sound}</p>
          {sound.fault && <Lack {...messages.notices.of('voice', sound.fault.code, firstName(persona))} />}
          {sound.state === 'playing' && sound.share !== undefined && sound.share < 1 && (
            <progress aria-label={deviceCheck.playing} max={1} value={sound.share} />
          )}
        </div>
        <button type="button" className="parley-button" disabled={sound.state === 'playing'} onClick={playTest}>
          {deviceCheck.playTest(firstName(persona))}
        </button>
      </div>
      {words === 'browser' && (
        <div className="parley-check-row">
          <div>
            <p className="parley-check-name">{deviceCheck.words}</p>
            <p className="parley-check-text">{isWebSpeechAvailable() ? deviceCheck.wordsReady : deviceCheck.wordsMissing}</p>
          </div>
        </div>
      )}
    </div>
  );
}

function Lack({ what, meaning, cure }: NoticeText) {
  return (
    <p className="parley-check-text" role="alert">
      <strong>{what}.</strong> {meaning} {cure}
    </p>
  );
}
