/** What was said in one persona turn and how much of it reached the learner's ear. */
export interface Delivery {
  readonly utterances: readonly { readonly id: string; readonly text: string; readonly heardWords: number | 'all' }[];
}

/** Words as voices mark them: a dash that stands alone belongs to the word before it. */
const wordsOf = (text: string): string[] => text.match(/\S*[\p{L}\p{N}]\S*(?:\s+[^\p{L}\p{N}\s]+(?=\s|$))*/gu) ?? [];

/** The words that were heard; a sentence that was cut ends in a dash. */
export function heardText(delivery: Delivery): string {
  const parts: string[] = [];
  for (const { text, heardWords } of delivery.utterances) {
    if (heardWords === 'all') {
      parts.push(text);
      continue;
    }
    const words = wordsOf(text).slice(0, heardWords);
    if (words.length > 0) parts.push(`${words.join(' ').replace(/[,.;:!?]+$/, '')} –`);
  }
  return parts.join(' ');
}

export function withUtterance(delivery: Delivery, id: string, text: string): Delivery {
  return { utterances: [...delivery.utterances, { id, text, heardWords: 0 }] };
}

export function withHeard(delivery: Delivery, id: string, heardWords: number | 'all'): Delivery {
  return {
    utterances: delivery.utterances.map((utterance) =>
      utterance.id === id ? { ...utterance, heardWords } : utterance,
    ),
  };
}

export function allHeard(delivery: Delivery): boolean {
  return delivery.utterances.every(({ heardWords }) => heardWords === 'all');
}

export const nothingDelivered: Delivery = { utterances: [] };
