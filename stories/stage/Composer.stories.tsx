import { PersonaStage } from '@parley/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Recorded } from '../bench/Recorded.tsx';
import { recordedArgTypes } from '../bench/recordedArgs.ts';

const meta = {
  title: 'Stage/Composer',
  component: Recorded,
  argTypes: recordedArgTypes,
  args: { recording: 'typed', event: 'session.conversing', plusMs: 200, children: <PersonaStage.Composer /> },
  parameters: { bench: { width: '760px', note: 'What is sent is written into the Actions panel; the recording stays as it is.' } },
} satisfies Meta<typeof Recorded>;
export default meta;
type Story = StoryObj<typeof meta>;

export const TypedTalk: Story = {};
export const MicrophoneNotAllowed: Story = { args: { recording: 'with-less' } };
export const MicrophoneLost: Story = { args: { recording: 'microphone-lost', event: 'fault.raised', plusMs: 600 } };
export const NoWords: Story = { args: { recording: 'no-words' } };
export const BesideTheVoice: Story = { args: { recording: 'considerate', children: <PersonaStage.Composer always /> } };
