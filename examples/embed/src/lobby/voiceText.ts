export interface VoiceFacts {
  /** First name of the persona. */
  readonly name: string;
  /** Of the talk, such as de. */
  readonly locale: string;
  /** The browser's own voices; undefined while it has not told of any. */
  readonly voices: readonly Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService'>[] | undefined;
}

/** Who speaks, in a sentence or two, where it is not the voice that comes with the page. */
export function voiceText({ name, locale, voices }: VoiceFacts): string | undefined {
  const language = locale.split('-')[0]!;
  if (language === 'en') return undefined;
  const spoken = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  const own = voices?.filter(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language) ?? [];
  const voice = own.find(({ localService }) => localService) ?? own[0];
  if (!voice) return `This browser has no ${spoken} voice, so ${name} is not heard: the words stand in the picture. You can talk or type.`;
  const sent = voice.localService ? '' : ' It comes from the maker of the browser, which gets the words that are spoken.';
  return `${name} speaks ${spoken} with a voice of this browser, “${voice.name}”.${sent} The words stand in the picture too.`;
}
