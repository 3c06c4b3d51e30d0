import { pipScenario } from '@parley/engine/scenario';
import { toPublicScenario } from '@parley/engine';
import { PersonaStage } from '@parley/react';
import type { Meta, StoryObj } from '@storybook/react-vite';

const scenario = toPublicScenario(pipScenario);

const meta: Meta<typeof PersonaStage.DeviceCheck> = {
  title: 'Lobby/Device check',
  component: PersonaStage.DeviceCheck,
  args: { scenario, assets: '/parley/' },
  argTypes: { scenario: { table: { disable: true } }, assets: { table: { disable: true } }, words: { control: 'inline-radio', options: ['browser', 'elsewhere'] } },
  decorators: [(Story) => <section className="bench-card"><h2 className="bench-subtitle">Before you begin</h2><Story /></section>],
  parameters: { bench: { width: '640px', note: 'Real devices: the microphone opens on a click, and the test sentence is said by the persona’s own voice.' } },
};
export default meta;
type Story = StoryObj<typeof meta>;

export const InThisBrowser: Story = {};
export const WordsFromElsewhere: Story = { args: { words: 'elsewhere' } };
