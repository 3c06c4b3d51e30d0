import { PersonaStage } from '@parley/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Recorded } from '../bench/Recorded.tsx';
import { recordedArgTypes } from '../bench/recordedArgs.ts';

const meta = {
  title: 'Stage/Notices',
  component: Recorded,
  argTypes: recordedArgTypes,
  args: { recording: 'microphone-lost', event: 'fault.raised', plusMs: 300, children: <PersonaStage.Notices /> },
  parameters: { bench: { width: '760px' } },
} satisfies Meta<typeof Recorded>;
export default meta;
type Story = StoryObj<typeof meta>;

export const MicrophoneLost: Story = {};
export const MicrophoneNotAllowed: Story = { args: { recording: 'with-less', event: 'session.conversing' } };
export const TwoAtOnce: Story = { args: { recording: 'with-less', event: 'fault.raised', nth: -1 } };
export const ConnectionLost: Story = { args: { recording: 'connection-lost' } };
