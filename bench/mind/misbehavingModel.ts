import type { Scenario } from '@parley/engine';
import { createOpenAiPeer, type OpenAiPeer, type PeerAnswer } from '@parley/engine/testing/node';

/** Ways in which a model lets a conversation down. */
export const misbehaviours = ['slow', 'never', 'cut', 'wrongJson', 'outOfCharacter', 'leaking', 'coaching', 'repeating', 'rambling', 'broken'] as const;

export type Misbehaviour = (typeof misbehaviours)[number];

/** A service of the OpenAI protocol on the loopback that misbehaves in one way, over and over. */
export function misbehavingModel(scenario: Scenario, how: Misbehaviour): Promise<OpenAiPeer> {
  let count = 0;
  const plain = (): string => `It is the ${['dates', 'hours', 'people', 'plan', 'paper', 'week'][(count += 1) % 6]} again, number ${count}. Say what you want from me.`;
  const facts = scenario.persona.facts.filter(({ gate }) => Object.keys(gate).length > 0);
  const words: Record<Misbehaviour, () => PeerAnswer> = {
    slow: () => ({ text: plain(), firstMs: 400 }),
    never: () => ({ text: '', firstMs: Infinity }),
    cut: () => ({ text: `${plain()} And there is one more thing that I would like to say about it.`, cutAfter: 5 }),
    wrongJson: () => ({ text: plain() }),
    outOfCharacter: () => ({ text: 'As an AI language model, I am here to help you. How can I assist you today?' }),
    leaking: () => ({ text: facts[(count += 1) % Math.max(1, facts.length)]?.text ?? plain() }),
    coaching: () => ({ text: 'Great question, well done. Next time, you could try asking more open questions.' }),
    repeating: () => ({ text: 'I have nothing to add to what I said before about that.' }),
    rambling: () => ({ text: Array.from({ length: 14 }, () => plain()).join(' ') }),
    broken: () => ({ text: '', status: 500 }),
  };
  const structured = (): PeerAnswer => (how === 'wrongJson' ? { text: '{"moves": "everything",' } : how === 'never' ? { text: '', firstMs: Infinity } : { text: '{"moves":["unclear"]}', status: how === 'broken' ? 500 : 200 });
  return createOpenAiPeer({ words: words[how], structured });
}
