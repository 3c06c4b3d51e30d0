import type { Meta, StoryObj } from '@storybook/react-vite';
import { Recorded } from '../bench/Recorded.tsx';
import { recordedArgTypes } from '../bench/recordedArgs.ts';
import { FloorInspector } from '@parley/react/inspectors';

const meta = {
  title: 'Floor/Floor inspector',
  component: Recorded,
  argTypes: recordedArgTypes,
  args: {
    recording: 'thinking',
    event: 'floor.holderChanged',
    shown: 'replay',
    children: (
      <section className="bench-card">
        <FloorInspector />
      </section>
    ),
  },
} satisfies Meta<typeof Recorded>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Waiting: Story = { args: { event: 'floor.waitMoved', where: { reason: 'incomplete' }, nth: 2, plusMs: 700 } };
export const Open: Story = { args: { where: { holder: 'open' }, nth: 2, plusMs: 600 } };
export const Persona: Story = { args: { where: { holder: 'persona' }, nth: 2, plusMs: 700 } };
export const Contested: Story = { args: { recording: 'interrupting', where: { holder: 'contested' }, nth: 2, plusMs: 60 } };
export const Yielding: Story = { args: { recording: 'interrupting', where: { state: 'yielding' }, plusMs: 20 } };
export const Paused: Story = { args: { event: 'session.paused', plusMs: 900 } };
export const WithoutWords: Story = { args: { recording: 'no-words', event: 'floor.waitMoved', plusMs: 120 } };
export const GrowingLive: Story = { args: { shown: 'live', event: 'session.conversing', plusMs: 6000, playing: true } };
export const Empty: Story = { args: { shown: 'live', event: 'session.preparing' } };
