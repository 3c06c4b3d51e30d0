import { PersonaStage } from '@parley/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Recorded } from '../bench/Recorded.tsx';
import { recordedArgTypes } from '../bench/recordedArgs.ts';

const meta = {
  title: 'Replay/Replay controls',
  component: Recorded,
  argTypes: recordedArgTypes,
  args: { recording: 'considerate', event: 'floor.learnerTurnEnded', nth: 2, shown: 'replay', children: <PersonaStage.ReplayControls /> },
  parameters: { bench: { width: '640px' } },
} satisfies Meta<typeof Recorded>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Standing: Story = {};
export const Playing: Story = { args: { playing: true } };
export const AtTheEnd: Story = { args: { event: 'session.ended', nth: 1 } };
