import { PersonaStage } from '@parley/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Recorded } from '../bench/Recorded.tsx';
import { recordedArgTypes } from '../bench/recordedArgs.ts';

const meta = {
  title: 'Time/Transcript',
  component: Recorded,
  argTypes: recordedArgTypes,
  args: {
    recording: 'considerate',
    event: 'floor.learnerTurnEnded',
    nth: 3,
    shown: 'replay',
    children: (
      <section className="bench-card">
        <h2 className="bench-subtitle">What was said</h2>
        <PersonaStage.Transcript />
      </section>
    ),
  },
  parameters: { bench: { width: '640px' } },
} satisfies Meta<typeof Recorded>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OfAReplay: Story = { parameters: { bench: { note: 'A click on a time plays from there.' } } };
export const OfALiveTalk: Story = { args: { shown: 'live' } };
export const CutOff: Story = { args: { recording: 'interrupting', event: 'session.ended', nth: 1 } };
export const Empty: Story = { args: { shown: 'live', event: 'session.preparing', nth: 1 } };
