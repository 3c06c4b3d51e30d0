import { pipScenario } from '@parley/engine/scenarios';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Recorded } from '../bench/Recorded.tsx';
import { recordedArgTypes } from '../bench/recordedArgs.ts';
import { AfterASecret } from './AfterASecret.tsx';
import { MindInspector, StanceMeter } from '@parley/react/inspectors';

const meta = {
  title: 'Mind/Mind inspector',
  component: Recorded,
  argTypes: recordedArgTypes,
  args: {
    recording: 'considerate',
    event: 'reasoning.stanceMoved',
    shown: 'replay',
    children: (
      <section className="bench-card">
        <MindInspector scenario={pipScenario} />
      </section>
    ),
  },
} satisfies Meta<typeof Recorded>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Considerate: Story = { args: { nth: 4, plusMs: 300 } };
export const Blunt: Story = { args: { recording: 'blunt', nth: 3, plusMs: 300 } };
export const BeforeTheFirstTurn: Story = { args: { event: 'session.conversing', plusMs: 200 } };
/** Daniel has told of his father: what comes next is shut, and for a turn so is everything else. */
export const AfterTellingASecret: Story = {
  render: () => <AfterASecret talk="pip-daniel/skilled" />,
  // It is looked at when the talk is there.
  play: async ({ canvasElement }) => {
    while (!canvasElement.querySelector('.parley-mind')) await new Promise((resolve) => setTimeout(resolve, 20));
  },
};
export const WithoutTheScenario: Story = {
  args: {
    nth: 2,
    plusMs: 200,
    children: (
      <section className="bench-card">
        <MindInspector />
      </section>
    ),
  },
};
export const GrowingLive: Story = { args: { shown: 'live', event: 'session.conversing', plusMs: 6000, playing: true } };
export const MeterAlone: Story = {
  args: {
    nth: 4,
    plusMs: 300,
    children: (
      <section className="bench-card">
        <StanceMeter />
      </section>
    ),
  },
};
