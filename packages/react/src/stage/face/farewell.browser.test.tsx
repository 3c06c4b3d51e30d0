import { driveSession } from '@parley/engine/testing';
import { coefficientIndex } from '@parley/render';
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import * as PersonaStage from '../index.parts.ts';
import '../../styles.css';

it('takes leave with a smile once the talk is over, and is gone after it', { timeout: 60_000 }, async () => {
  const talk = await driveSession();
  await talk.after(4000);
  let smile = Number.NaN;
  const screen = await render(
    <div style={{ inlineSize: 240, blockSize: 180 }}>
      <PersonaStage.Root session={talk.session}>
        <PersonaStage.Face onFrame={({ weights }) => void (smile = weights[coefficientIndex.mouthSmileLeft]!)} />
      </PersonaStage.Root>
    </div>,
  );
  await expect.poll(() => smile, { timeout: 20_000 }).not.toBeNaN();
  talk.session.end();
  for (let waited = 0; waited < 40 && talk.session.life.getSnapshot().value !== 'ended'; waited += 1) await talk.after(500);
  expect(talk.session.life.getSnapshot().value).toBe('ended');
  await expect.poll(() => smile, { timeout: 20_000 }).toBeGreaterThan(0.4);
  await expect.poll(() => smile, { timeout: 20_000 }).toBeLessThan(0.1);
  await screen.unmount();
  await talk.stop();
});
