import type { Meta, StoryObj } from '@storybook/react-vite';
import outcomes from '../../recordings/learners/outcomes.json' with { type: 'json' };
import { ConversationBrowser } from './ConversationBrowser.tsx';
import { learnerRecording } from './learnerRecordings.ts';

const meta = {
  title: 'Conversations/Browser',
  component: ConversationBrowser,
  argTypes: {
    talk: { control: 'select', options: outcomes.map(({ id }) => id), description: 'Which talk is open first' },
    at: { control: { type: 'range', min: 0, max: 1, step: 0.01 }, description: 'Where it stands first, as a share of its length' },
    inspector: { control: 'inline-radio', options: ['mind', 'floor'] },
  },
  args: { talk: 'pip-daniel/skilled' },
  // It is looked at when the talk is there.
  play: async ({ canvasElement, args }) => {
    await learnerRecording(args.talk);
    while (!canvasElement.querySelector('.review')) await new Promise((resolve) => setTimeout(resolve, 20));
  },
} satisfies Meta<typeof ConversationBrowser>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Skilled: Story = { args: { at: 0.62 } };
export const Blunt: Story = { args: { talk: 'feedback-joseph/blunt', at: 0.8 } };
/** The sentence that was read off a card is answered as such. */
export const DeliveryThatBelies: Story = { args: { talk: 'pip-daniel/novice', at: 0.66 } };
export const Rude: Story = { args: { talk: 'compliance-helen/rude', at: 0.7, inspector: 'floor' } };
export const Injector: Story = { args: { talk: 'price-amira/injector', at: 0.5 } };
export const Silent: Story = { args: { talk: 'compliance-helen/silent', at: 0.9, inspector: 'floor' } };
