import { FakeLanguage, testScenario } from '@parley/engine/testing';
import type { Session } from '@parley/engine';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { countOpen, type OpenCount } from '../../test/countOpen.ts';
import { describeEachMode } from '../../test/drawTwice.tsx';
import { PersonaStage } from '../stage/PersonaStage.tsx';
import type { PersonaSessionOptions } from './PersonaSessionOptions.ts';
import { usePersonaSession } from './usePersonaSession.ts';

let open: OpenCount;
beforeEach(() => {
  open = countOpen();
});
afterEach(() => open.restore());

const sessions = new Set<Session>();
function Host(options: Partial<PersonaSessionOptions>) {
  const session = usePersonaSession({ scenario: testScenario, assets: '/parley/', transcriber: 'typed', ports: { language: new FakeLanguage() }, ...options });
  sessions.add(session);
  return <PersonaStage.View session={session} />;
}

describeEachMode('usePersonaSession', (draw) => {
  it('opens nothing before it is started', async () => {
    const screen = await draw(<Host />);
    await expect.element(screen.getByRole('button', { name: 'Start the conversation' })).toBeVisible();
    expect([open.contexts(), open.tracks(), open.workers(), open.asked()]).toEqual([0, 0, 0, 0]);
  });

  it('opens one session, and leaves nothing open when it is unmounted', async () => {
    const screen = await draw(<Host />);
    await screen.getByRole('button', { name: 'Start the conversation' }).click();
    await expect.poll(() => document.querySelector('.parley')?.getAttribute('data-life'), { timeout: 15_000 }).toBe('conversing');
    // One microphone with its context, one loudspeaker; one worker hears and one speaks.
    expect([open.asked(), open.tracks(), open.contexts(), open.workers()]).toEqual([1, 1, 2, 2]);
    await screen.unmount();
    await expect.poll(() => [open.tracks(), open.contexts(), open.workers()], { timeout: 5000 }).toEqual([0, 0, 0]);
  });

  it('calls the host with the trace and the ending', async () => {
    const onTrace = vi.fn<NonNullable<PersonaSessionOptions['onTrace']>>();
    const onEnded = vi.fn<NonNullable<PersonaSessionOptions['onEnded']>>();
    await draw(<Host ports={{ language: new FakeLanguage(), signals: null, voice: null }} onTrace={onTrace} onEnded={onEnded} />);
    const session = [...sessions].at(-1)!;
    await session.start();
    session.end();
    session.end();
    await expect.poll(() => onEnded.mock.calls.length).toBe(1);
    expect(onTrace.mock.calls[0]![0]).toMatch(/^\{"kind":"header".*"session\.ended"/s);
  });

  it('says what is missing when the microphone is refused, and lets the learner type', async () => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    const onFault = vi.fn<NonNullable<PersonaSessionOptions['onFault']>>();
    const screen = await draw(<Host ports={{ language: new FakeLanguage(), voice: null }} onFault={onFault} />);
    await screen.getByRole('button', { name: 'Start the conversation' }).click();
    await expect.element(screen.getByText(/The microphone is not allowed/)).toBeVisible();
    await expect.element(screen.getByText('There is no microphone, so you type.')).toBeVisible();
    expect(screen.getByText(/into words/).elements()).toHaveLength(0);
    expect(onFault.mock.calls[0]![0]).toMatchObject({ port: 'signals', code: 'permission-denied' });
  });
});
