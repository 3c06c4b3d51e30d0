import type { Meta, StoryObj } from '@storybook/react-vite';
import { momentOf, type MomentSought } from '../bench/momentOf.ts';
import { recordingOf, recordingNames, recordingText, type RecordingName } from '../bench/recordings.ts';
import { DropATrace } from '../replay/DropATrace.tsx';
import type { ReviewProps } from '../replay/Review.tsx';
import { BenchOfTrace } from './BenchOfTrace.tsx';
import { damaged } from './damaged.ts';

interface Shown extends MomentSought {
  readonly recording: RecordingName;
}

function Bench({ recording, ...sought }: Shown) {
  const trace = recordingOf(recording);
  return <BenchOfTrace trace={trace} from={momentOf(trace, sought)} />;
}

const meta = {
  title: 'Face/Face bench',
  component: Bench,
  argTypes: { recording: { control: 'select', options: recordingNames } },
  args: { recording: 'considerate', event: 'playback.wordHeard' },
} satisfies Meta<typeof Bench>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Speaking: Story = { args: { nth: 18 } };
export const Listening: Story = { args: { event: 'words.partial', nth: 14 } };
export const HoldingBack: Story = { args: { recording: 'thinking', event: 'floor.waitMoved', where: { reason: 'incomplete' }, nth: 2, plusMs: 900 } };
export const CutOff: Story = { args: { recording: 'interrupting', event: 'floor.personaInterrupted', plusMs: 500 } };
export const Hurt: Story = { args: { recording: 'blunt', event: 'reasoning.stanceMoved', nth: 3, plusMs: 900 } };
const bench = ({ trace, title, about, damage, from }: ReviewProps) => <BenchOfTrace trace={trace} title={title} about={about} damage={damage} from={from} />;

/** Drop the trace of any session; its face can be scrubbed. */
export const ADroppedTrace: Story = {
  render: () => <DropATrace show={bench} initial={{ name: 'blunt.jsonl', text: recordingText('blunt') }} />,
};
/** Lines lost, marks and cues spoilt, the end cut off: what is left is shown, and what is wrong is said. */
export const ADamagedTrace: Story = {
  render: () => <DropATrace show={(dropped) => bench({ ...dropped, from: 9000 })} initial={{ name: 'damaged.jsonl', text: damaged(recordingText('blunt')) }} />,
};
