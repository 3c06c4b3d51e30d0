import { PersonaStage } from '@parley/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Recorded } from '../bench/Recorded.tsx';
import { recordedArgTypes } from '../bench/recordedArgs.ts';

const meta = {
  title: 'Stage/Status',
  component: Recorded,
  argTypes: recordedArgTypes,
  args: {
    recording: 'considerate',
    event: 'session.portProgressed',
    children: (
      <PersonaStage.Frame>
        <PersonaStage.Status />
      </PersonaStage.Frame>
    ),
  },
  parameters: { bench: { width: '820px' } },
} satisfies Meta<typeof Recorded>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WarmingUp: Story = { args: { nth: 5 } };
export const NearlyWarm: Story = { args: { nth: 19 } };
export const Paused: Story = { args: { recording: 'thinking', event: 'session.paused' } };
export const Ended: Story = { args: { event: 'session.ended' } };
export const Failed: Story = { args: { recording: 'connection-lost', event: 'session.failed' } };
