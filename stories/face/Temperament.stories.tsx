import { usualTemperament, type Temperament } from '@parley/render';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useMemo } from 'react';
import { recordingNames, type RecordingName } from '../bench/recordings.ts';
import { Temperaments, type Character } from './Temperaments.tsx';

type Shown = Required<Temperament> & { readonly recording: RecordingName; readonly beside: readonly Character[] };

function OneOrMore({ recording, beside, energy, expressiveness, eyeContact, composure, nodding, articulation }: Shown) {
  const characters = useMemo(
    () => (beside.length > 0 ? beside : [{ name: 'As the sliders say', traits: { energy, expressiveness, eyeContact, composure, nodding, articulation } }]),
    [beside, energy, expressiveness, eyeContact, composure, nodding, articulation],
  );
  return <Temperaments recording={recording} characters={characters} />;
}

const trait = { control: { type: 'range', min: 0, max: 1, step: 0.05 }, table: { category: 'Temperament' } } as const;

const meta = {
  title: 'Face/Temperament',
  component: OneOrMore,
  args: { recording: 'considerate', beside: [], ...usualTemperament },
  argTypes: {
    recording: { control: 'select', options: recordingNames },
    beside: { table: { disable: true } },
    energy: trait, expressiveness: trait, eyeContact: trait, composure: trait, nodding: trait, articulation: trait,
  },
} satisfies Meta<typeof OneOrMore>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Sliders: Story = {};
export const SideBySide: Story = {
  args: {
    beside: [
      { name: 'A receptionist’s stillness', traits: { energy: 0.15, composure: 0.95, eyeContact: 0.7, expressiveness: 0.4, nodding: 0.4, articulation: 0.5 } },
      { name: 'As most people', traits: usualTemperament },
      { name: 'A salesman’s drive', traits: { energy: 0.95, composure: 0.3, eyeContact: 0.85, expressiveness: 0.9, nodding: 0.8, articulation: 0.8 } },
    ],
  },
  parameters: { bench: { note: 'One recording, three temperaments: look at the head, the brows and how long the eyes stay.' } },
};
