import { PersonaStage } from '@parley/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Recorded } from '../bench/Recorded.tsx';
import { recordedArgTypes } from '../bench/recordedArgs.ts';

function WholeStage() {
  return (
    <>
      <PersonaStage.Frame>
        <PersonaStage.Face />
        <PersonaStage.SelfView />
        <PersonaStage.Status />
        <PersonaStage.Captions />
        <PersonaStage.FloorLight />
      </PersonaStage.Frame>
      <PersonaStage.Controls />
      <PersonaStage.Composer />
      <PersonaStage.Notices />
    </>
  );
}

const meta = {
  title: 'Stage/Whole stage',
  component: Recorded,
  argTypes: recordedArgTypes,
  args: { recording: 'considerate', event: 'session.conversing', children: <WholeStage /> },
} satisfies Meta<typeof Recorded>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Preparing: Story = { args: { event: 'session.portProgressed', nth: 12 } };
export const WaitingForTheFirstWord: Story = { args: { event: 'session.conversing', plusMs: 40 } };
export const Listening: Story = { args: { event: 'words.partial', nth: 14 } };
export const HoldingBack: Story = { args: { recording: 'thinking', event: 'floor.waitMoved', where: { reason: 'incomplete' }, plusMs: 500 } };
export const Thinking: Story = { args: { recording: 'thinking', event: 'floor.learnerTurnEnded', plusMs: 60 } };
export const Speaking: Story = { args: { event: 'playback.wordHeard', nth: 22 } };
export const SpeakingOn: Story = { name: 'Speaking, played on', args: { event: 'playback.wordHeard', nth: 18, playing: true } };
export const Contested: Story = { args: { recording: 'interrupting', event: 'floor.holderChanged', where: { holder: 'contested' }, nth: 2, plusMs: 80 } };
export const Yielding: Story = { args: { recording: 'interrupting', event: 'floor.personaInterrupted', plusMs: 60 } };
export const SilenceIsLong: Story = { name: 'After a long silence', args: { recording: 'silence', event: 'floor.silenceLong', plusMs: 2600 } };
export const Paused: Story = { args: { recording: 'thinking', event: 'session.paused', plusMs: 900 } };
export const WrappingUp: Story = { args: { recording: 'interrupting', event: 'session.wrappingUp', plusMs: 1200 } };
export const Ended: Story = { args: { event: 'session.ended', plusMs: 0 } };
export const Failed: Story = { args: { recording: 'connection-lost', event: 'session.failed' } };
export const ConnectionLost: Story = { args: { recording: 'connection-lost', event: 'fault.raised', plusMs: 900 } };
export const MicrophoneLost: Story = { args: { recording: 'microphone-lost', event: 'fault.raised', plusMs: 1500 } };
export const WithLess: Story = { name: 'No microphone, no voice', args: { recording: 'with-less', event: 'floor.learnerTurnEnded', nth: 2, plusMs: 2500 } };
export const PushToTalk: Story = { args: { recording: 'push-to-talk', event: 'learner.talkPressed', plusMs: 2000 } };
export const Typed: Story = { args: { recording: 'typed', event: 'floor.learnerTurnEnded', nth: 2, plusMs: 1600 } };
