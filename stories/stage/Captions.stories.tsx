import { PersonaStage } from '@parley/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Recorded } from '../bench/Recorded.tsx';
import { recordedArgTypes } from '../bench/recordedArgs.ts';

const meta = {
  title: 'Stage/Captions',
  component: Recorded,
  argTypes: recordedArgTypes,
  args: {
    recording: 'considerate',
    event: 'playback.wordHeard',
    children: (
      <PersonaStage.Frame className="bench-strip">
        <PersonaStage.Captions />
      </PersonaStage.Frame>
    ),
  },
} satisfies Meta<typeof Recorded>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Persona: Story = {
  args: { nth: 22 },
  parameters: { bench: { note: 'The words that were heard are bright; those to come are dim.' } },
};
export const PersonaPlaying: Story = { args: { nth: 18, playing: true } };
export const Learner: Story = { args: { event: 'words.partial', nth: 14 } };
export const LongSentence: Story = { args: { event: 'playback.wordHeard', nth: 52 } };
export const CutOff: Story = {
  args: { recording: 'interrupting', event: 'floor.personaInterrupted', plusMs: 40 },
  parameters: { bench: { note: 'The learner has the floor, so their words replace the sentence that was cut off.' } },
};
export const Empty: Story = { args: { event: 'session.conversing' } };
export const ReadNotHeard: Story = {
  args: { recording: 'with-less', event: 'reasoning.heard', nth: 2, plusMs: 1500 },
  parameters: { bench: { note: 'Daniel has lost his voice: what he said stays until the learner answers.' } },
  play: async ({ canvasElement }) => {
    const [said] = canvasElement.querySelectorAll('.parley-caption');
    if (!said?.textContent) throw new Error('What was said is gone, and nobody has heard it.');
  },
};
