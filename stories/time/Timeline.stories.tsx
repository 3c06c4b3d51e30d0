import { PersonaStage } from '@parley/react';
import { objectivesTrack, stanceTrack } from '@parley/react/inspectors';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Recorded } from '../bench/Recorded.tsx';
import { recordedArgTypes } from '../bench/recordedArgs.ts';

const meta = {
  title: 'Time/Timeline',
  component: Recorded,
  argTypes: recordedArgTypes,
  args: {
    recording: 'thinking',
    event: 'floor.waitMoved',
    nth: 5,
    shown: 'replay',
    children: (
      <section className="bench-card">
        <h2 className="bench-subtitle">Who held the floor</h2>
        <PersonaStage.Timeline />
      </section>
    ),
  },
} satisfies Meta<typeof Recorded>;
export default meta;
type Story = StoryObj<typeof meta>;

export const ThinkingPauses: Story = { parameters: { bench: { note: 'The waits are hatched; hover or focus one for its reason. A click plays from there.' } } };
export const Considerate: Story = { args: { recording: 'considerate', event: 'floor.learnerTurnEnded', nth: 4 } };
export const WithStanceAndGoals: Story = {
  args: {
    recording: 'considerate',
    event: 'reasoning.stanceMoved',
    nth: 4,
    children: (
      <section className="bench-card">
        <PersonaStage.Timeline tracks={[stanceTrack, objectivesTrack]} />
      </section>
    ),
  },
};
export const Closer: Story = {
  args: WithStanceAndGoals.args,
  play: async ({ canvasElement }) => {
    for (let times = 0; times < 4; times += 1) {
      [...canvasElement.querySelectorAll<HTMLButtonElement>('.parley-timeline-zoom button')].at(-1)?.click();
      await new Promise(requestAnimationFrame);
    }
  },
  parameters: { bench: { note: 'The strip below is the whole talk; drag the part that is in sight.' } },
};
export const Blunt: Story = { args: { recording: 'blunt', event: 'floor.learnerTurnEnded', nth: 3 } };
export const Interruptions: Story = { args: { recording: 'interrupting', event: 'floor.personaInterrupted', nth: 2 } };
export const LongSilences: Story = { args: { recording: 'silence', event: 'floor.silenceLong', nth: 2 } };
export const Faults: Story = { args: { recording: 'microphone-lost', event: 'fault.raised', nth: 1 } };
export const Typed: Story = { args: { recording: 'typed', event: 'learner.typed', nth: 2 } };
export const GrowingLive: Story = { args: { shown: 'live', event: 'session.conversing', nth: 1, plusMs: 6000, playing: true } };
export const Empty: Story = { args: { shown: 'live', event: 'session.preparing', nth: 1 } };
