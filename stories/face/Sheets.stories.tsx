import type { Attitude, Expression } from '@parley/engine';
import { coefficientNames, restingFrame, visemes } from '@parley/render';
import { defaultLooks, generateLook, lookIds, type LookId } from '@parley/render/portrait';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { frameAfter, frameOfViseme } from './frameAfter.ts';
import { Faces } from './Faces.tsx';
import { Portrait } from './Portrait.tsx';

const attitudes: readonly Attitude[] = ['waiting', 'attending', 'holdingBack', 'thinking', 'speaking', 'yielding', 'wrappingUp', 'absent'];
const expressions: readonly Expression[] = ['neutral', 'happy', 'sad', 'surprise', 'anger', 'concern', 'interest', 'skeptical', 'thinking', 'embarrassed'];
const strengths = [0.35, 0.65, 1] as const;
const rest = restingFrame();
const made = Array.from({ length: 12 }, (_, seed) => generateLook(seed));
const turns = [-20, -10, 0, 10, 20].map((yaw) => [yaw, { ...restingFrame(), head: { ...restingFrame().head, yaw } }] as const);
/** Milliseconds into giving way: the start is seen, and has not yet passed into listening. */
const startled = 700;
/** A coefficient in full, alone; the lips close only over an open jaw. */
const coefficients = coefficientNames.map((name, index) => {
  const frame = restingFrame();
  frame.weights[index] = 1;
  if (name === 'mouthClose') frame.weights[coefficientNames.indexOf('jawOpen')] = 1;
  return { label: name, frame };
});
const shapes = visemes.map((viseme) => ({ label: viseme, frame: frameOfViseme(viseme) }));
const felt = expressions.flatMap((expression) =>
  strengths.map((strength) => ({
    label: expression,
    detail: String(strength),
    frame: frameAfter([{ kind: 'attitude', attitude: 'waiting' }, { kind: 'express', expression, strength }]),
  })),
);

function Sheet({ look, kind }: { look: LookId; kind: 'visemes' | 'attitudes' | 'expressions' | 'looks' | 'made' | 'turns' | 'coefficients' }) {
  const shown = defaultLooks[look];
  if (kind === 'looks') {
    return (
      <div className="sheet" style={{ '--sheet-cell': '240px', '--sheet-shape': '3 / 4' }}>
        {lookIds.map((name) => (
          <Portrait key={name} look={defaultLooks[name]} frame={rest} label={name} />
        ))}
      </div>
    );
  }
  if (kind === 'made') {
    return (
      <div className="sheet" style={{ '--sheet-cell': '200px', '--sheet-shape': '3 / 4' }}>
        {made.map((each, seed) => (
          <Portrait key={seed} look={each} frame={rest} label={`Seed ${seed}`} />
        ))}
      </div>
    );
  }
  if (kind === 'turns') {
    return (
      <div className="sheet">
        {turns.map(([yaw, frame]) => (
          <Portrait key={yaw} look={shown} frame={frame} label={`${yaw}°`} close />
        ))}
      </div>
    );
  }
  if (kind === 'visemes') {
    return (
      <div className="sheet">
        <Faces look={shown} faces={shapes} />
      </div>
    );
  }
  if (kind === 'coefficients') {
    return (
      <div className="sheet">
        <Faces look={shown} faces={coefficients} />
      </div>
    );
  }
  if (kind === 'attitudes') {
    return (
      <div className="sheet" style={{ '--sheet-cell': '240px', '--sheet-shape': '4 / 3' }}>
        {attitudes.map((attitude) => (
          <Portrait key={attitude} look={shown} frame={frameAfter([{ kind: 'attitude', attitude }], attitude === 'yielding' ? startled : undefined)} label={attitude} />
        ))}
      </div>
    );
  }
  return (
    <div className="sheet" style={{ gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', maxInlineSize: 720, marginInline: 'auto' }}>
      <Faces look={shown} faces={felt} />
    </div>
  );
}

const meta = {
  title: 'Face/Sheets',
  component: Sheet,
  args: { look: 'daniel', kind: 'looks' },
  argTypes: { look: { control: 'inline-radio', options: lookIds }, kind: { table: { disable: true } } },
} satisfies Meta<typeof Sheet>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Looks: Story = {};
export const Made: Story = { args: { kind: 'made' } };
export const Turns: Story = { args: { kind: 'turns' } };
export const Attitudes: Story = { args: { kind: 'attitudes' } };
export const Coefficients: Story = { args: { kind: 'coefficients' } };
export const Visemes: Story = { args: { kind: 'visemes' } };
export const Expressions: Story = { args: { kind: 'expressions' } };
