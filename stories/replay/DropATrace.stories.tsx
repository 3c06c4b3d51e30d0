import type { Meta, StoryObj } from '@storybook/react-vite';
import { recordingText } from '../bench/recordings.ts';
import { DropATrace } from './DropATrace.tsx';

const blunt = recordingText('blunt');
/** As a download looks that broke off: the file ends in the middle of a line. */
const cutOff = blunt.slice(0, Math.round(blunt.length * 0.6));
/** As a file looks in which somebody changed a word. */
const altered = blunt.replace('You have known since when?', 'You have known for a week?');

const meta = {
  title: 'Replay/Drop a trace',
  component: DropATrace,
  argTypes: { initial: { table: { disable: true } } },
} satisfies Meta<typeof DropATrace>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Waiting: Story = {};
export const Dropped: Story = { args: { initial: { name: 'blunt.jsonl', text: blunt } } };
export const CutOff: Story = { args: { initial: { name: 'blunt, cut off.jsonl', text: cutOff } } };
export const Altered: Story = { args: { initial: { name: 'blunt, altered.jsonl', text: altered } } };
export const NotATrace: Story = { args: { initial: { name: 'notes.jsonl', text: '{"a":1}\n' } } };
