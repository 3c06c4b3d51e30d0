import type { Meta, StoryObj } from '@storybook/react-vite';
import { recordedArgTypes } from '../bench/recordedArgs.ts';
import { RigPair } from './RigPair.tsx';

const { children: _, className: __, ...argTypes } = recordedArgTypes;

const meta = {
  title: 'Face/Rigs',
  component: RigPair,
  argTypes,
  args: { recording: 'considerate', event: 'words.partial', nth: 14 },
} satisfies Meta<typeof RigPair>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Listening: Story = {};
export const Speaking: Story = { args: { event: 'playback.wordHeard', nth: 18, playing: true } };
export const Thinking: Story = { args: { recording: 'thinking', event: 'floor.learnerTurnEnded', nth: 1, plusMs: 100 } };
export const Hurt: Story = { args: { recording: 'blunt', event: 'floor.learnerTurnEnded', nth: 3, plusMs: 1400 } };
