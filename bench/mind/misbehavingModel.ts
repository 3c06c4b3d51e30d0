import type { Scenario } from '@parley/engine';
import { inWords } from '@parley/engine/language';
import { createOpenAiPeer, type OpenAiPeer, type PeerAnswer } from '@parley/engine/testing/node';

/** Ways in which a model lets a conversation down. */
export const misbehaviours = ['slow', 'never', 'cut', 'wrongJson', 'outOfCharacter', 'leaking', 'coaching', 'repeating', 'rambling', 'broken'] as const;

export type Misbehaviour = (typeof misbehaviours)[number];

const wordsOf = {
  en: {
    plain: (count: number) => `It is the ${['dates', 'hours', 'people', 'plan', 'paper', 'week'][count % 6]} again, number ${count}. Say what you want from me.`,
    more: 'And there is one more thing that I would like to say about it.',
    outOfCharacter: 'As an AI language model, I am here to help you. How can I assist you today?',
    coaching: 'Great question, well done. Next time, you could try asking more open questions.',
    repeating: 'I have nothing to add to what I said before about that.',
  },
  de: {
    plain: (count: number) => `Schon wieder die Sache mit ${['den Terminen', 'den Stunden', 'den Leuten', 'dem Plan', 'dem Papier', 'der Woche'][count % 6]}, zum ${count}. Mal. Sagen Sie, was Sie von mir wollen.`,
    more: 'Und da ist noch eine Sache, die ich dazu sagen möchte.',
    outOfCharacter: 'Als KI bin ich hier, um Ihnen zu helfen. Womit kann ich Ihnen heute behilflich sein?',
    coaching: 'Gute Frage, sehr gut gemacht. Beim nächsten Mal könnten Sie versuchen, offene Fragen zu stellen.',
    repeating: 'Ich habe dem nichts hinzuzufügen, was ich vorhin dazu gesagt habe.',
  },
} as const;

/** A service of the OpenAI protocol on the loopback that misbehaves in one way, over and over. */
export function misbehavingModel(scenario: Scenario, how: Misbehaviour): Promise<OpenAiPeer> {
  let count = 0;
  const own = wordsOf[scenario.locale.startsWith('de') ? 'de' : 'en'];
  const plain = (): string => own.plain((count += 1));
  const facts = inWords(scenario.persona, scenario.locale, scenario.persona.facts.filter(({ gate }) => Object.keys(gate).length > 0));
  const words: Record<Misbehaviour, () => PeerAnswer> = {
    slow: () => ({ text: plain(), firstMs: 400 }),
    never: () => ({ text: '', firstMs: Infinity }),
    cut: () => ({ text: `${plain()} ${own.more}`, cutAfter: 5 }),
    wrongJson: () => ({ text: plain() }),
    outOfCharacter: () => ({ text: own.outOfCharacter }),
    leaking: () => ({ text: facts[(count += 1) % Math.max(1, facts.length)]?.text ?? plain() }),
    coaching: () => ({ text: own.coaching }),
    repeating: () => ({ text: own.repeating }),
    rambling: () => ({ text: Array.from({ length: 14 }, () => plain()).join(' ') }),
    broken: () => ({ text: '', status: 500 }),
  };
  const structured = (): PeerAnswer => (how === 'wrongJson' ? { text: '{"moves": "everything",' } : how === 'never' ? { text: '', firstMs: Infinity } : { text: '{"moves":["unclear"]}', status: how === 'broken' ? 500 : 200 });
  return createOpenAiPeer({ words: words[how], structured });
}
