import { expect, it } from 'vitest';
import { createActor } from 'xstate';
import { renderingMachine, type RenderingEvent } from './renderingMachine.ts';

it('holds still and listens while the persona is stopped at a word, and speaks on when it was nothing', () => {
  const attitudes: string[] = [];
  const input = { stance: { trust: 0.5, tension: 0.3, engagement: 0.5 }, temperament: { composure: 0.5, expressiveness: 0.5 } };
  const actor = createActor(renderingMachine, { input: input as never });
  actor.on('rendering.cued', ({ cue }) => void (cue.kind === 'attitude' && attitudes.push(cue.attitude)));
  actor.start();
  const speaking: RenderingEvent = { type: 'floor.holderChanged', holder: 'persona', state: 'speaking' };
  const contested: RenderingEvent = { type: 'floor.holderChanged', holder: 'contested', state: 'contested' };
  const held: RenderingEvent = { type: 'floor.personaHeld' };
  for (const event of [speaking, contested, held, speaking, contested, held] as const) actor.send(event);
  actor.send({ type: 'floor.holderChanged', holder: 'persona', state: 'yielding' });
  actor.stop();
  expect(attitudes.slice(1)).toEqual(['speaking', 'yielding', 'attending', 'speaking', 'yielding', 'attending', 'yielding']);
});
