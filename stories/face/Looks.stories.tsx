import { attireNames, beardNames, glassesNames, hairNames, hairTextures, roomNames } from '@parley/render/portrait';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { LookStudio } from './LookStudio.tsx';

const slider = (min: number, max: number, category: string, step = (max - min) / 40) => ({ control: { type: 'range', min, max, step }, table: { category } }) as const;
const deviations = (category = 'Face') => slider(-2, 2, category, 0.1);
const choice = (options: readonly string[], category: string) => ({ control: 'select', options, table: { category } }) as const;

const meta = {
  title: 'Face/Looks',
  component: LookStudio,
  args: { seed: 1, ground: 'light', expression: 'neutral', strength: 0.6 },
  argTypes: {
    seed: { control: { type: 'number', min: 0, step: 1 } },
    presents: choice(['feminine', 'masculine', 'neutral'], 'What the seed may make'),
    lightest: slider(1, 10, 'What the seed may make', 1),
    darkest: slider(1, 10, 'What the seed may make', 1),
    youngest: slider(22, 72, 'What the seed may make', 1),
    oldest: slider(22, 72, 'What the seed may make', 1),
    age: slider(18, 80, 'Skin', 1),
    tone: { control: 'color', table: { category: 'Skin' } },
    undertone: slider(-6, 6, 'Skin'),
    blush: slider(0, 1, 'Skin'),
    freckles: slider(0, 1, 'Skin'),
    shorter: deviations(),
    slenderJaw: deviations(),
    fullLips: deviations(),
    wideEyes: deviations(),
    longNose: deviations(),
    highBrows: deviations(),
    wideMouth: deviations(),
    shortChin: deviations(),
    nose: slider(0.85, 1.3, 'Face'),
    noseLength: slider(0.9, 1.12, 'Face'),
    bridge: slider(0.6, 1.6, 'Face'),
    noseTip: slider(0.7, 1.4, 'Face'),
    squareJaw: slider(-1, 1, 'Face'),
    lipWidth: slider(0.9, 1.12, 'Face'),
    cupidsBow: slider(-0.5, 1.5, 'Face'),
    neck: slider(0.85, 1.1, 'Face'),
    shoulders: slider(0.88, 1.12, 'Build'),
    slope: slider(-1, 1, 'Build'),
    turn: slider(-1, 1, 'Build'),
    eyeSize: slider(0.9, 1.12, 'Eyes'),
    eyeTilt: slider(-2, 6, 'Eyes'),
    lidFold: slider(0, 1, 'Eyes'),
    lashes: slider(0, 1, 'Eyes'),
    hair: choice(hairNames, 'Hair'),
    texture: choice(hairTextures, 'Hair'),
    volume: slider(0.7, 1.4, 'Hair'),
    grey: slider(0, 1, 'Hair'),
    hairColour: { control: 'color', table: { category: 'Hair' } },
    beard: choice(beardNames, 'Hair'),
    glasses: choice(['none', ...glassesNames], 'Worn'),
    attire: choice(attireNames, 'Worn'),
    headTurn: slider(-5, 5, 'Build', 0.25),
    headTilt: slider(-3, 3, 'Build', 0.25),
    room: choice(['study', ...roomNames], 'Room'),
    wall: { control: 'color', table: { category: 'Room' } },
    ground: { control: 'inline-radio', options: ['light', 'dark'] },
    expression: choice(['neutral', 'happy', 'sad', 'surprise', 'anger', 'concern', 'interest', 'skeptical', 'thinking', 'embarrassed'], 'Shown'),
    strength: slider(0, 1, 'Shown'),
  },
} satisfies Meta<typeof LookStudio>;
export default meta;
type Story = StoryObj<typeof meta>;

export const FromASeed: Story = {};
export const Constrained: Story = { args: { seed: 7, presents: 'feminine', lightest: 7, darkest: 9, youngest: 55, oldest: 70 } };
export const InTheEvening: Story = { args: { seed: 12, ground: 'dark', expression: 'happy' } };
export const InAGallery: Story = { args: { seed: 3, room: 'gallery', headTurn: -4, headTilt: 2 } };
export const Older: Story = { args: { seed: 5, age: 74, expression: 'interest' } };
