/** What a persona says to be heard, in the language of the talk and not of the page. */
const sentences: Readonly<Record<string, string>> = {
  de: 'Guten Morgen. Können Sie mich gut hören?',
  es: 'Buenos días. ¿Me oye bien?',
  fr: 'Bonjour. Vous m’entendez bien ?',
};

/** @returns the sentence in the language of `locale`, or else `otherwise` */
export function testSentence(locale: string, otherwise: string): string {
  return sentences[locale.toLowerCase().split('-')[0]!] ?? otherwise;
}
