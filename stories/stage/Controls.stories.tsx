import { PersonaStage } from '@parley/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { Recorded } from '../bench/Recorded.tsx';
import { recordedArgTypes } from '../bench/recordedArgs.ts';

const meta = {
  title: 'Stage/Controls',
  component: Recorded,
  argTypes: recordedArgTypes,
  args: { recording: 'considerate', event: 'words.partial', nth: 14, children: <PersonaStage.Controls /> },
  parameters: { bench: { width: '640px' } },
} satisfies Meta<typeof Recorded>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Conversing: Story = {};
export const Muted: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: /microphone off|turn microphone/i }));
    await expect(canvas.getByRole('button', { pressed: true })).toBeVisible();
  },
};
export const Help: Story = {
  decorators: [(Story) => <div style={{ paddingBlockStart: 320 }}><Story /></div>],
  play: async ({ canvasElement }) => {
    await userEvent.keyboard('h');
    await waitFor(() => expect(within(canvasElement).getByRole('button', { expanded: true })).toBeVisible());
  },
};
export const AsksBeforeItEnds: Story = {
  decorators: [(Story) => <div style={{ paddingBlockStart: 200 }}><Story /></div>],
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByRole('button', { name: /pause/i });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(within(canvasElement).getByRole('alertdialog')).toBeVisible());
  },
};
export const Paused: Story = { args: { recording: 'thinking', event: 'session.paused', nth: 1, plusMs: 600 } };
export const PushToTalk: Story = { args: { recording: 'push-to-talk', event: 'learner.talkPressed', nth: 1, plusMs: 2000 } };
export const PushToTalkReleased: Story = { args: { recording: 'push-to-talk', event: 'session.conversing', nth: 1, plusMs: 200 } };
export const WithoutMicrophone: Story = { args: { recording: 'typed', event: 'session.conversing', nth: 1, plusMs: 200 } };
export const WrappingUp: Story = { args: { recording: 'interrupting', event: 'session.wrappingUp', nth: 1, plusMs: 600 } };
