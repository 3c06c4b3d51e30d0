import type { Subscription } from 'rxjs';
import type { ActorRefFrom } from 'xstate';
import type { Completeness } from '../../floor/completeness/index.ts';
import type { endpointMachine } from '../../floor/endpoint/endpointMachine.ts';
import { textOf } from '../../floor/endpoint/turnWords.ts';
import { completenessOf } from '../../floor/words/index.ts';
import type { Circuit } from '../createCircuit.ts';

/**
 * Judges the words of the turn whenever they change, outside the machines: the judgement is an
 * input, so a re-run needs no weights. `fitted` gives the weights once they are loaded.
 */
export function wireWords(circuit: Circuit, locale: string, fitted: () => Completeness | undefined): Pick<Subscription, 'unsubscribe'> {
  const endpoint = circuit.actors.floor.getSnapshot().children.endpoint as ActorRefFrom<typeof endpointMachine>;
  let words = endpoint.getSnapshot().context.words;
  return endpoint.subscribe(({ context }) => {
    if (context.words === words) return;
    words = context.words;
    const text = textOf(words);
    if (!text) return;
    const judge = fitted();
    const completeness = Math.round((judge ?? completenessOf)(text, locale) * 1000) / 1000;
    circuit.input('transcriber', { type: 'words.judged', completeness, by: judge ? 'fitted' : 'rules' });
  });
}
