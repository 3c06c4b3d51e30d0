import { testScenario } from '@parley/engine/testing';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { countOpen, type OpenCount } from '../../../test/countOpen.ts';
import { describeEachMode } from '../../../test/drawTwice.tsx';
import { PersonaStageDeviceCheck } from './PersonaStageDeviceCheck.tsx';
import '../../styles.css';

let open: OpenCount;
beforeEach(() => {
  open = countOpen();
});
afterEach(() => open.restore());

describeEachMode('PersonaStage.DeviceCheck', (draw) => {
  it('shows that the microphone hears, and gives it back', async () => {
    const onMicrophone = vi.fn<(deviceId: string | undefined) => void>();
    const screen = await draw(<PersonaStageDeviceCheck scenario={testScenario} assets="/parley/" onMicrophone={onMicrophone} />);
    expect(open.asked()).toBe(0);
    await screen.getByRole('button', { name: 'Try the microphone' }).click();
    // Chromium's fake microphone beeps once a second.
    await expect.element(screen.getByText('You can be heard.')).toBeVisible();
    await expect.poll(() => Number(document.querySelector<HTMLElement>('.parley-meter')!.style.getPropertyValue('--parley-level'))).toBeGreaterThan(0.3);
    await expect.poll(() => screen.getByRole('combobox').element().children.length).toBeGreaterThan(1);
    const [, first] = screen.getByRole('combobox').element().children as unknown as HTMLOptionElement[];
    await screen.getByRole('combobox').selectOptions(first!.value);
    expect(onMicrophone).toHaveBeenLastCalledWith(first!.value);
    await screen.unmount();
    await expect.poll(() => [open.tracks(), open.contexts()]).toEqual([0, 0]);
  });

  it("plays the persona's voice, and gives loudspeaker and worker back", async () => {
    const screen = await draw(<PersonaStageDeviceCheck scenario={testScenario} assets="/parley/" />);
    const button = screen.getByRole('button', { name: 'Hear Tess' });
    await button.click();
    await expect.element(button).toBeDisabled();
    await expect.poll(() => open.contexts(), { timeout: 10_000 }).toBe(1);
    await expect.element(button, { timeout: 15_000 }).toBeEnabled();
    await expect.poll(() => [open.contexts(), open.workers()]).toEqual([0, 0]);
    expect(document.querySelector('[role=alert]')).toBeNull();
  });

  it('says what is missing when the voice cannot be loaded', async () => {
    const screen = await draw(<PersonaStageDeviceCheck scenario={testScenario} assets="/nowhere/" />);
    await screen.getByRole('button', { name: 'Hear Tess' }).click();
    await expect.element(screen.getByText(/Tess has no voice at the moment/), { timeout: 10_000 }).toBeVisible();
  });

  it('says so where no voice speaks the language of the talk', async () => {
    const voiced = vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue([{ name: 'Sam', lang: 'en-US', localService: true, default: true, voiceURI: 'sam' }]);
    const screen = await draw(<PersonaStageDeviceCheck scenario={{ ...testScenario, locale: 'de' }} assets="/parley/" />);
    await screen.getByRole('button', { name: 'Hear Tess' }).click();
    await expect.element(screen.getByText(/There is no voice for this language here/), { timeout: 10_000 }).toBeVisible();
    voiced.mockRestore();
  });
});
