import type { Settings } from '../settings/Settings.ts';

export interface ConsentFacts extends Pick<Settings, 'inference' | 'host'> {
  /** The browser's own recogniser turns the sound into words. */
  readonly recognises: boolean;
}

/** What a learner agrees to with the microphone: where the sound goes, and where the words stay. */
export function consentText({ inference, host, recognises }: ConsentFacts): string {
  return ['Use my microphone for this talk.', sound(inference, recognises), words(host)].join(' ');
}

function sound(inference: Settings['inference'], recognises: boolean): string {
  if (inference === 'server') return 'The sound goes to the server of this page, which analyses it and turns it into words.';
  if (recognises) return 'Your browser turns the sound into words; most browsers send it to their maker for that.';
  return 'The sound stays in this browser and is not recorded.';
}

function words(host: Settings['host']): string {
  return host === 'server'
    ? 'The words and their timing go to the server, which may keep them.'
    : 'The words and their timing are kept on this page until you close it.';
}
