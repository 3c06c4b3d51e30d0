import { PersonaStage } from '@parley/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Recorded } from '../bench/Recorded.tsx';
import { recordedArgTypes } from '../bench/recordedArgs.ts';

const meta = {
  title: 'Face/In a conversation',
  component: Recorded,
  argTypes: recordedArgTypes,
  args: {
    recording: 'considerate',
    event: 'words.partial',
    nth: 14,
    children: (
      <PersonaStage.Frame>
        <PersonaStage.Face />
      </PersonaStage.Frame>
    ),
  },
} satisfies Meta<typeof Recorded>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Listening: Story = {};
export const HoldingBack: Story = { args: { recording: 'thinking', event: 'floor.waitMoved', where: { reason: 'incomplete' }, nth: 2, plusMs: 700 } };
export const Thinking: Story = { args: { recording: 'thinking', event: 'floor.learnerTurnEnded', nth: 1, plusMs: 100 } };
export const Speaking: Story = { args: { event: 'playback.wordHeard', nth: 18, playing: true } };
/** Passing moments play: they come some two seconds after the story is opened. */
export const Yielding: Story = { args: { recording: 'interrupting', event: 'floor.personaInterrupted', nth: 1, plusMs: -2000, playing: true } };
export const Hurt: Story = { args: { recording: 'blunt', event: 'floor.learnerTurnEnded', nth: 3, plusMs: 1400 } };
/** Breath, lips and eyes as the end of the learner's turn comes near. */
export const AboutToAnswer: Story = { args: { event: 'floor.learnerTurnEnded', nth: 2, plusMs: -2000, playing: true } };
/** A smile of the learner is answered a moment later, on the same side of the screen. */
export const AnsweringASmile: Story = { args: { recording: 'off-topic', event: 'rendering.cued', where: { cue: { kind: 'answerSmile' } }, nth: 1, plusMs: -2000, playing: true } };
/** Kind words, a flat voice and eyes that stay away: a slight look of concern. */
export const WordsAndDeliveryApart: Story = { args: { recording: 'novice', event: 'rendering.cued', where: { cue: { kind: 'express', expression: 'concern', forMs: 2400 } }, nth: 1, plusMs: -2000, playing: true } };
export const TakingLeave: Story = { args: { recording: 'barge-in', event: 'rendering.cued', where: { cue: { attitude: 'wrappingUp' } }, nth: 1, plusMs: -2000, playing: true } };
/** From the first word on, listening and speaking, until it ends. */
export const AWholeConversation: Story = { args: { event: 'session.conversing', nth: 1, playing: true } };
export const Waiting: Story = { args: { recording: 'silence', event: 'floor.silenceLong', nth: 1 } };
