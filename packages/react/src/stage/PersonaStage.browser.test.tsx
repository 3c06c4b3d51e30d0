import { driveSession, FakeLanguage } from '@parley/engine/testing';
import { parseTrace, viewTrace, type Trace } from '@parley/engine/trace';
import { beforeAll, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { describeEachMode } from '../../test/drawTwice.tsx';
import { recordTalk } from '../../test/recordTalk.ts';
import { PersonaStage } from './PersonaStage.tsx';
import '../styles.css';

let trace: Trace;
beforeAll(async () => {
  trace = await recordTalk();
});

const stage = (): DOMStringMap => document.querySelector<HTMLElement>('.parley')!.dataset;

describeEachMode('PersonaStage around a live session', (draw) => {
  it('shows who holds the floor, what the persona does, and says it once', async () => {
    const talk = await driveSession();
    const screen = await draw(<PersonaStage.View session={talk.session} />);
    await talk.until('persona');
    await expect.poll(() => [stage().floor, stage().state, stage().attitude]).toEqual(['persona', 'speaking', 'speaking']);
    await expect.element(screen.getByText('Tess is speaking.')).toBeInTheDocument();
    await talk.until('open');
    await talk.after(1500);
    await talk.learnerSays('I want to talk about the …700');
    await expect.poll(() => [stage().floor, stage().state, stage().attitude]).toEqual(['learner', 'pausing', 'holdingBack']);
    await expect.element(screen.getByText('Tess waits while you think')).toBeVisible();
    await talk.stop();
  });

  it('asks nobody to begin while the persona has the first word', async () => {
    let find = (): void => {};
    const found = new Promise<void>((resolve) => (find = resolve));
    const language = new FakeLanguage(() => 'Good morning.');
    const reply = language.reply.bind(language);
    language.reply = async function* (request) {
      await found;
      yield* reply(request);
    };
    const talk = await driveSession({ language });
    const screen = await draw(<PersonaStage.View session={talk.session} />);
    expect(talk.session.trace.header.setup.opening).toBe(true);
    await expect.element(screen.getByText('Tess is here')).toBeVisible();
    find();
    await talk.until('persona');
    await talk.until('open');
    await expect.element(screen.getByText('It is your turn')).toBeVisible();
    await talk.stop();
  });

  it('shows the words as they are heard, below the face', async () => {
    const talk = await driveSession({ language: new FakeLanguage(() => 'Good morning to you.') });
    const screen = await draw(<PersonaStage.View session={talk.session} />);
    await talk.until('persona');
    await talk.after(500);
    const captions = screen.getByRole('group', { name: 'Captions' });
    await expect.element(captions).toHaveTextContent('Good morning to you.');
    const frame = document.querySelector('.parley-frame')!.getBoundingClientRect();
    expect(captions.element().getBoundingClientRect().top).toBeGreaterThanOrEqual(frame.top + frame.height * 0.82 - 1);
    await talk.stop();
  });

  it('lets the learner type where there are no words, and says why', async () => {
    const talk = await driveSession({ transcribed: false });
    const screen = await draw(<PersonaStage.View session={talk.session} />);
    await talk.until('open');
    await talk.after(3000);
    await expect.element(screen.getByText('Your speech cannot be turned into words here, so you type.')).toBeVisible();
    await userEvent.fill(screen.getByRole('textbox', { name: 'What you say to Tess' }), 'Let us begin.');
    // Nobody is spoken to as if silent while they type.
    expect(talk.session.trace.lines.filter((line) => line.kind === 'input' && line.type === 'learner.writing')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    await talk.after(400);
    const { entries } = talk.session.life.getSnapshot().context.transcript;
    expect(entries.map(({ who, text }) => [who, text])).toContainEqual(['learner', 'Let us begin.']);
    await talk.stop();
  });

  it('is run by keys, and asks once before it ends', async () => {
    const talk = await driveSession();
    const screen = await draw(<PersonaStage.View session={talk.session} />);
    await talk.until('open');
    await userEvent.keyboard('m');
    await expect.element(screen.getByRole('button', { name: 'Turn microphone on' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('p');
    await expect.poll(() => stage().life).toBe('paused');
    await screen.getByRole('toolbar').getByRole('button', { name: 'Go on' }).click();
    await expect.poll(() => stage().life).toBe('conversing');
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('alertdialog', { name: 'End the conversation?' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(stage().life).toBe('conversing');
    await userEvent.keyboard('{Escape}');
    await screen.getByRole('button', { name: 'End it' }).click();
    await expect.poll(() => stage().life).toBe('wrappingUp');
    await talk.stop();
  });

  it('gives the keyboard back to what opened a card, and to the stage where that is gone', async () => {
    const talk = await driveSession();
    const screen = await draw(<PersonaStage.View session={talk.session} />);
    await talk.until('open');
    const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? '';
    await screen.getByRole('button', { name: 'Help' }).click();
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe('Help');
    await screen.getByRole('button', { name: 'End' }).click();
    await screen.getByRole('button', { name: 'Stay' }).click();
    await expect.poll(focused).toBe('End');
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('h');
    await expect.poll(focused).toBe('Close');
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe('Conversation with Tess');
    await screen.getByRole('button', { name: 'Pause' }).click();
    await document.querySelector<HTMLElement>('.parley-status .parley-button')!.click();
    await expect.poll(() => stage().life).toBe('conversing');
    expect(focused()).toBe('Pause');
    await userEvent.keyboard('{Escape}');
    await screen.getByRole('button', { name: 'End it' }).click();
    await expect.poll(focused).toBe('Conversation with Tess');
    await talk.stop();
  });

  it('hears Esc where text is typed, and no other key', async () => {
    const talk = await driveSession({ transcribed: false });
    const screen = await draw(<PersonaStage.View session={talk.session} />);
    await talk.until('open');
    await talk.after(3000);
    const box = screen.getByRole('textbox', { name: 'What you say to Tess' });
    await box.click();
    await userEvent.keyboard('mph');
    await expect.element(box).toHaveValue('mph');
    expect([stage().life, document.querySelector('.parley-popover')]).toEqual(['conversing', null]);
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('alertdialog', { name: 'End the conversation?' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('.parley-popover')).toBeNull();
    await expect.element(box).toHaveFocus();
    await talk.stop();
  });

  it('gives the floor while the space bar is held', async () => {
    const talk = await driveSession({ floor: { policy: 'push-to-talk' } });
    const screen = await draw(<PersonaStage.View session={talk.session} />);
    await talk.until('open');
    await expect.element(screen.getByRole('button', { name: 'Hold to talk' })).toBeVisible();
    await userEvent.keyboard('{ >}');
    await expect.poll(() => stage().floor).toBe('learner');
    await userEvent.keyboard('{/ }');
    await talk.after(2500);
    await expect.poll(() => stage().floor).toBe('open');
    await talk.stop();
  });

  it('names what is missing, until it is dismissed', async () => {
    const talk = await driveSession();
    const screen = await draw(<PersonaStage.View session={talk.session} />);
    talk.signals.faults.next({ port: 'signals', code: 'device-lost', message: 'gone', retryable: true });
    await expect.element(screen.getByText('The microphone is gone.')).toBeVisible();
    await screen.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => document.querySelector('.parley-notice')).toBeNull();
    await talk.stop();
  });

  it('says once that words are missing, and nothing more when the conversation is over', async () => {
    const talk = await driveSession({ transcribed: false });
    const screen = await draw(<PersonaStage.View session={talk.session} />);
    await talk.until('open');
    talk.signals.faults.next({ port: 'transcriber', code: 'model-unavailable', message: 'none', retryable: false });
    await talk.after(3000);
    await expect.element(screen.getByRole('textbox')).toBeVisible();
    expect(screen.getByText(/cannot be turned into words/).elements()).toHaveLength(1);
    talk.session.end();
    await talk.after(15_000);
    await expect.poll(() => stage().life).toBe('ended');
    expect(document.querySelector('.parley-notice')).toBeNull();
    await talk.stop();
  });

  it('has controls that a finger hits', async () => {
    const talk = await driveSession();
    await draw(<PersonaStage.View session={talk.session} />);
    const buttons = [...document.querySelectorAll('.parley-control')].map((each) => each.getBoundingClientRect());
    expect(buttons.length).toBeGreaterThanOrEqual(4);
    expect(buttons.every(({ width, height }) => width >= 44 && height >= 44)).toBe(true);
    await talk.stop();
  });
});

describeEachMode('PersonaStage around a recording', (draw) => {
  const Replay = ({ session }: { session: ReturnType<typeof viewTrace> }) => (
    <PersonaStage.Root session={session}>
      <PersonaStage.Frame>
        <PersonaStage.Face />
        <PersonaStage.Status />
        <PersonaStage.Captions />
        <PersonaStage.FloorLight />
      </PersonaStage.Frame>
      <PersonaStage.ReplayControls />
      <PersonaStage.Timeline />
      <PersonaStage.Transcript />
    </PersonaStage.Root>
  );

  it('shows all that was said, and plays from a turn that is clicked', async () => {
    const session = viewTrace(trace);
    const screen = await draw(<Replay session={session} />);
    const turns = screen.getByRole('list', { name: 'What was said' }).getByRole('listitem');
    await expect.poll(() => turns.elements().length).toBeGreaterThan(3);
    const learner = turns.elements().findIndex((turn) => turn.getAttribute('data-who') === 'learner');
    turns.elements()[learner]!.querySelector('button')!.click();
    await expect.poll(() => turns.elements()[learner]!.getAttribute('aria-current')).toBe('time');
    session.replay!.seek(session.replay!.position.getSnapshot() + 600);
    await expect.poll(() => stage().floor).toBe('learner');
    await session.dispose();
  });

  it('says what was going on where it stands, and nothing before and after', async () => {
    const session = viewTrace(trace);
    await draw(<Replay session={session} />);
    const pill = (): string | null | undefined => document.querySelector('.parley-doing')?.textContent;
    expect(pill()).toBeUndefined();
    session.replay!.seek(trace.lines.find((line) => line.kind === 'decision' && line.type === 'floor.learnerTurnStarted')!.at + 300);
    await expect.poll(pill).toMatch(/Tess/);
    session.replay!.seek(session.replay!.durationMs);
    await expect.poll(pill).toBeUndefined();
    await session.dispose();
  });

  it('tells the end from an interruption', async () => {
    const talk = await driveSession({ language: new FakeLanguage(() => 'Good morning to you, and thank you for coming in at such short notice.') });
    await talk.until('persona');
    await talk.after(800);
    talk.session.end();
    await talk.after(15_000);
    const session = viewTrace(parseTrace(talk.session.trace.toJsonLines()));
    const screen = await draw(<Replay session={session} />);
    await expect.element(screen.getByText('(ended here)')).toBeVisible();
    expect(screen.getByText('(interrupted)').elements()).toHaveLength(0);
    await session.dispose();
    await talk.stop();
  });

  it('labels the waits by their reason and goes where the timeline is clicked', async () => {
    const session = viewTrace(trace);
    const screen = await draw(<Replay session={session} />);
    const wait = screen.getByRole('img', { name: /your sentence was not finished|you were thinking/ }).first();
    await expect.element(wait).toBeInTheDocument();
    (wait.element() as SVGElement).dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await expect.element(screen.getByText(/^(your sentence was not finished|you were thinking), from 0:0\d for \d\.\d s$/)).toBeVisible();
    await userEvent.click(wait);
    expect(session.replay!.position.getSnapshot()).toBeGreaterThan(1000);
    await expect.poll(() => stage().state).toBe('pausing');
    await session.dispose();
  });

  it('is walked by arrow keys, and Enter plays from there', async () => {
    const session = viewTrace(trace);
    const screen = await draw(<Replay session={session} />);
    (screen.getByRole('group', { name: /^Who spoke/ }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect.element(screen.getByText(/^(Tess|You) held the floor, from/)).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(session.replay!.position.getSnapshot()).toBeGreaterThan(0);
    await session.dispose();
  });

  it('fits a narrow column', async () => {
    const session = viewTrace(trace);
    await draw(
      <div style={{ display: 'grid', width: 280 }}>
        <Replay session={session} />
      </div>,
    );
    const widths = [...document.querySelectorAll('.parley-frame, .parley-replay, .parley-replay > *')].map((each) => each.getBoundingClientRect());
    const left = document.querySelector('.parley')!.getBoundingClientRect().left;
    expect(Math.max(...widths.map(({ right }) => right - left))).toBeLessThanOrEqual(280);
    await session.dispose();
  });

  it('draws a living face after a jump back', async () => {
    const session = viewTrace(trace);
    await draw(<Replay session={session} />);
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.parley-face')!;
    const painted = (): boolean => canvas.getContext('2d')!.getImageData(canvas.width / 2, canvas.height * 0.4, 1, 1).data[3] === 255;
    session.replay!.seek(9000);
    await expect.poll(painted).toBe(true);
    session.replay!.seek(0);
    session.replay!.play();
    const before = canvas.toDataURL();
    await expect.poll(() => canvas.toDataURL() !== before).toBe(true);
    session.replay!.pause();
    await session.dispose();
  });
});
