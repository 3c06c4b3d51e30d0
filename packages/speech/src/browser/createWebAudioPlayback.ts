import { createPlayback, type PlaybackLevels } from '../playback/createPlayback.ts';
import type { PlaybackPort } from '@parley/engine';
import { createWebAudioLoudspeaker, type WebAudioOptions } from './createWebAudioLoudspeaker.ts';

export interface WebAudioPlaybackOptions extends WebAudioOptions, PlaybackLevels {}

/**
 * Playback on Web Audio. Facts and `position` follow the sound that leaves the loudspeaker, output
 * latency included. Opens nothing before `start`.
 */
export function createWebAudioPlayback(options: WebAudioPlaybackOptions = {}): PlaybackPort {
  return createPlayback(createWebAudioLoudspeaker(options), options);
}
