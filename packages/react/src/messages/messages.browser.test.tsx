import { driveSession } from '@parley/engine/testing';
import { viewTrace } from '@parley/engine/trace';
import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { userEvent } from 'vitest/browser';
import { recordTalk } from '../../test/recordTalk.ts';
import { PersonaStage } from '../stage/PersonaStage.tsx';
import { MessagesContext } from './MessagesContext.ts';
import { pseudoMessages } from './pseudoMessages.ts';
import { englishInspection, FloorInspector, pseudoInspection } from '../inspectors.ts';

const attributes = ['aria-label', 'placeholder', 'title', 'alt', 'aria-valuetext'];

/** Every text a reader or a screen reader meets below an element. */
function textsIn(element: Element): string[] {
  const texts: string[] = [];
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) texts.push(node.textContent ?? '');
  for (const each of [element, ...element.querySelectorAll('*')]) {
    for (const name of attributes) texts.push(each.getAttribute(name) ?? '');
  }
  return texts.map((text) => text.trim()).filter(Boolean);
}

/** Times, signs, keys and what people said or are called need no translation. */
function untranslated(texts: readonly string[], said: readonly string[]): string[] {
  return texts.filter((text) => !/[⟦⟧]/.test(text) && !/^[\d\s:./×+−-]*$/.test(text) && !/^[A-Z]$/.test(text) && !said.some((each) => each.includes(text)));
}

it('takes every text of a live stage from the catalogue', async () => {
  const talk = await driveSession({ transcribed: false });
  await render(<PersonaStage.View session={talk.session} messages={pseudoMessages} />);
  talk.signals.faults.next({ port: 'signals', code: 'model-unavailable', message: 'Raw words of a port.', retryable: true });
  await talk.until('open');
  await talk.after(3000);
  const root = document.querySelector('.parley')!;
  for (const key of ['h', 'h', '{Escape}']) {
    await userEvent.keyboard(key);
    await expect.poll(() => untranslated(textsIn(root), ['I see.'])).toEqual([]);
  }
  expect(textsIn(root).length).toBeGreaterThan(15);
  await userEvent.keyboard('{Escape}p');
  await expect.poll(() => untranslated(textsIn(root), ['I see.'])).toEqual([]);
  await talk.stop();
});

it('takes every text of a replay and of the device check from the catalogue', async () => {
  const trace = await recordTalk();
  const session = viewTrace(trace);
  const said = ['Tess', ...trace.lines.flatMap(({ data }) => Object.values(data).filter((each) => typeof each === 'string'))];
  await render(
    <PersonaStage.Root session={session} messages={{ ...pseudoMessages, ...pseudoInspection }}>
      <PersonaStage.Frame>
        <PersonaStage.Face />
        <PersonaStage.Status />
        <PersonaStage.Captions />
      </PersonaStage.Frame>
      <PersonaStage.ReplayControls />
      <PersonaStage.Timeline />
      <FloorInspector />
      <PersonaStage.Transcript />
      <MessagesContext.Provider value={pseudoMessages}>
        <PersonaStage.DeviceCheck scenario={session.scenario} assets="/parley/" />
      </MessagesContext.Provider>
    </PersonaStage.Root>,
  );
  const root = document.querySelector('.parley')!;
  expect(untranslated(textsIn(root), said)).toEqual([]);
  session.replay!.seek(session.replay!.durationMs / 2);
  await expect.poll(() => untranslated(textsIn(root), said)).toEqual([]);
  await session.dispose();
});

it('lets an inspector speak English where the catalogue has no words for it', async () => {
  const session = viewTrace(await recordTalk());
  await render(
    <PersonaStage.Root session={session} messages={pseudoMessages}>
      <FloorInspector />
    </PersonaStage.Root>,
  );
  await expect.poll(() => textsIn(document.querySelector('.parley')!)).toContain(englishInspection.inspector.label);
  await session.dispose();
});
