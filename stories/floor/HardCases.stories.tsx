import type { Meta, StoryObj } from '@storybook/react-vite';
import { recordedArgTypes } from '../bench/recordedArgs.ts';
import { HardCase } from './HardCase.tsx';

const { children: _, className: __, shown: ___, ...moment } = recordedArgTypes;

const meta = {
  title: 'Floor/Hard cases',
  component: HardCase,
  argTypes: { title: { table: { disable: true } }, look: { table: { disable: true } }, ...moment },
} satisfies Meta<typeof HardCase>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ThinkingPause: Story = {
  args: {
    title: 'A thinking pause',
    look: 'The line stays at the bottom while the sentence is unfinished, and the wait is long; once it is finished the next wait is short.',
    recording: 'thinking',
    event: 'floor.waitMoved',
    where: { reason: 'incomplete' },
    nth: 2,
    plusMs: 700,
  },
};

export const MmHm: Story = {
  args: {
    title: 'Mm-hm',
    look: 'Both speak for a moment and Daniel gets quieter; it is only a sign of listening, so he keeps the floor and goes on.',
    recording: 'mm-hm',
    event: 'floor.duck',
    plusMs: 500,
  },
};

export const Cough: Story = {
  args: {
    title: 'A cough',
    look: 'The voice detector takes it for a voice and the floor is contested; it is too short and without words, so nobody loses a turn.',
    recording: 'cough',
    event: 'floor.duck',
    plusMs: 120,
  },
};

export const Echo: Story = {
  args: {
    title: 'The persona’s own echo',
    look: 'Daniel comes back from the loudspeaker again and again; each time the floor finds that the sound keeps time with his own.',
    recording: 'echo',
    event: 'floor.duck',
    nth: 3,
    plusMs: 200,
  },
};

export const BargeIn: Story = {
  args: {
    title: 'Breaking in',
    look: 'Contested at the first sound, given way at the first words: Daniel stops in mid-sentence and the floor goes to the learner.',
    recording: 'barge-in',
    event: 'floor.personaInterrupted',
    plusMs: 30,
  },
};

export const Numbers: Story = {
  args: {
    title: 'A list of numbers',
    look: 'Every stop between two numbers looks like an end in sound; the words say that more is to come, and Daniel waits for the last one.',
    recording: 'numbers',
    event: 'floor.waitMoved',
    where: { reason: 'incomplete' },
    nth: -1,
    plusMs: 200,
  },
};

export const LongSilence: Story = {
  args: {
    title: 'A long silence',
    look: 'Nobody has the floor and presence counts the seconds; Daniel speaks up by himself, later the second time.',
    recording: 'silence',
    event: 'floor.silenceLong',
    plusMs: -400,
  },
};
