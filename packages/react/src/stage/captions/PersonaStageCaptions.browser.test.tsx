import { driveSession, FakeLanguage } from '@parley/engine/testing';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { describeEachMode } from '../../../test/drawTwice.tsx';
import { PersonaStage } from '../PersonaStage.tsx';
import '../../styles.css';

describeEachMode('a line that is to be answered', (draw) => {
  it('keeps the last line in sight of who types, until the next one begins', async () => {
    let lines = 0;
    const talk = await driveSession({ floor: { policy: 'typed' }, language: new FakeLanguage(() => `Line ${(lines += 1)}. What do you say?`) });
    const screen = await draw(<PersonaStage.View session={talk.session} />);
    const captions = screen.getByRole('group', { name: 'Captions' });
    await talk.until('persona');
    await talk.until('open');
    await talk.after(4000);
    await expect.element(captions).toHaveTextContent('Line 1. What do you say?');
    expect(captions.element().hasAttribute('data-kept')).toBe(true);
    // The persona lets this stand.
    talk.session.say('That it was late.');
    await talk.after(1000);
    expect(talk.session.life.getSnapshot().context.transcript.entries.at(-1)!.who).toBe('learner');
    await expect.element(captions).toHaveTextContent('Line 1. What do you say?');
    talk.session.say('I think that it was late. What do you think?');
    await talk.until('persona');
    await talk.after(200);
    await expect.element(captions).toHaveTextContent('Line 2.');
    expect(captions.element().hasAttribute('data-kept')).toBe(false);
    await talk.stop();
  });

  it('keeps the face in sight of who types on a phone that lies on its side', async () => {
    await page.viewport(844, 390);
    const talk = await driveSession({ transcribed: false, floor: { policy: 'typed' } });
    const screen = await draw(<PersonaStage.View session={talk.session} />);
    await talk.until('open');
    await expect.element(screen.getByRole('textbox')).toBeVisible();
    const { top, height } = document.querySelector('.parley-frame')!.getBoundingClientRect();
    const { bottom } = screen.getByRole('textbox').element().getBoundingClientRect();
    expect(height).toBeGreaterThan(140);
    expect(bottom - top).toBeLessThan(390 - 30);
    await talk.stop();
    await page.viewport(1280, 800);
  });

  it('keeps no line before who has answered aloud', async () => {
    const talk = await driveSession({ language: new FakeLanguage(({ purpose }) => (purpose === 'open' ? 'What do you say?' : '')) });
    const screen = await draw(<PersonaStage.View session={talk.session} />);
    await talk.until('persona');
    await talk.until('open');
    await talk.learnerSays('I think that it was late.');
    await talk.until('learner');
    await talk.until('open');
    await expect.element(screen.getByRole('group', { name: 'Captions' })).toBeEmptyDOMElement();
    await talk.stop();
  });
});
