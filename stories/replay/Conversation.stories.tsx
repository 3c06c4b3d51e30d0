import type { Meta, StoryObj } from '@storybook/react-vite';
import { momentOf } from '../bench/momentOf.ts';
import { recordingOf } from '../bench/recordings.ts';
import { Review } from './Review.tsx';

const trace = recordingOf('considerate');

const meta = {
  title: 'Replay/Conversation',
  component: Review,
  argTypes: { trace: { table: { disable: true } }, from: { control: 'number' } },
  args: { trace, title: 'A fair learner and Daniel' },
} satisfies Meta<typeof Review>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Considerate: Story = { args: { from: momentOf(trace, { event: 'playback.wordHeard', nth: 30 }) } };
export const Blunt: Story = {
  args: { trace: recordingOf('blunt'), title: 'A blunt learner and Daniel', from: momentOf(recordingOf('blunt'), { event: 'playback.wordHeard', nth: 40 }) },
};
export const Silences: Story = { args: { trace: recordingOf('silence'), title: 'Long silences', from: 0 } };
