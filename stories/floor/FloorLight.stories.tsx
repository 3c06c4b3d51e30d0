import { PersonaStage } from '@parley/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Recorded } from '../bench/Recorded.tsx';
import { recordedArgTypes } from '../bench/recordedArgs.ts';

const meta = {
  title: 'Floor/Floor light',
  component: Recorded,
  argTypes: recordedArgTypes,
  args: {
    recording: 'thinking',
    event: 'floor.holderChanged',
    children: (
      <PersonaStage.Frame className="bench-strip">
        <PersonaStage.Status />
        <PersonaStage.FloorLight />
      </PersonaStage.Frame>
    ),
  },
} satisfies Meta<typeof Recorded>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = { args: { where: { holder: 'open' }, nth: 2, plusMs: 600 } };
export const Learner: Story = { args: { where: { holder: 'learner', state: 'speaking' }, plusMs: 400 } };
export const HoldingBack: Story = {
  args: { event: 'floor.waitMoved', where: { reason: 'incomplete' }, nth: 2, plusMs: 400 },
  parameters: { bench: { note: 'A slow breath of neutral light: the learner is thinking and keeps the floor.' } },
};
export const Persona: Story = { args: { where: { holder: 'persona' }, nth: 2, plusMs: 700 } };
export const Contested: Story = { args: { recording: 'interrupting', where: { holder: 'contested' }, nth: 2, plusMs: 60 } };
export const Yielding: Story = { args: { recording: 'interrupting', where: { state: 'yielding' }, plusMs: 20 } };
export const AConversation: Story = { args: { recording: 'interrupting', event: 'session.conversing', playing: true } };
