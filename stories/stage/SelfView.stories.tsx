import { PersonaStage } from '@parley/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent, within } from 'storybook/test';
import { Recorded } from '../bench/Recorded.tsx';
import { recordedArgTypes } from '../bench/recordedArgs.ts';

const meta = {
  title: 'Stage/Self view',
  component: Recorded,
  argTypes: recordedArgTypes,
  args: {
    recording: 'considerate',
    event: 'words.partial',
    nth: 14,
    children: (
      <>
        <PersonaStage.Frame className="bench-strip">
          <PersonaStage.SelfView />
        </PersonaStage.Frame>
        <PersonaStage.Controls />
      </>
    ),
  },
} satisfies Meta<typeof Recorded>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Speaking: Story = { parameters: { bench: { note: 'The meter follows the level that was measured. Drag it to another corner, or press Enter on it.' } } };
export const Playing: Story = { args: { playing: true, nth: 2 } };
export const Quiet: Story = { args: { event: 'playback.wordHeard', nth: 3 } };
export const Muted: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole('button', { name: /turn microphone/i }));
  },
};
