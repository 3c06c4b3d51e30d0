import { toPublicScenario } from '@parley/engine';
import { pipScenario } from '@parley/engine/scenario';
import { PersonaStill } from '@parley/react';
import { defaultLooks, lookIds, stillDataUrl } from '@parley/render/portrait';
import type { Meta, StoryObj } from '@storybook/react-vite';

const { persona, title, setting, brief } = toPublicScenario(pipScenario);

const meta = {
  title: 'Lobby/Still',
  component: PersonaStill,
  args: { persona },
  argTypes: { persona: { table: { disable: true } } },
  parameters: { bench: { width: '820px', note: 'Quietly there before anything begins: breathing, blinking, waiting.' } },
} satisfies Meta<typeof PersonaStill>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OnASituation: Story = {
  render: (args) => (
    <section className="bench-card lobby-card">
      <PersonaStill {...args} />
      <div style={{ display: 'grid', gap: 12 }}>
        <p className="bench-soft">
          {persona.name}, {persona.role}
        </p>
        <h2 className="bench-title">{title}</h2>
        <p style={{ margin: 0, maxInlineSize: '62ch' }}>{brief.learner}</p>
        <p className="bench-soft">{setting}</p>
      </div>
    </section>
  ),
};
export const Alone: Story = {
  decorators: [(Story) => <div style={{ inlineSize: 320, aspectRatio: '3 / 4', marginInline: 'auto', borderRadius: 20, overflow: 'hidden' }}><Story /></div>],
};
/** Plain pictures for lists and e-mails: a PNG in a `data:` address for each of the cast. */
export const AsPictures: Story = {
  render: () => (
    <ul className="sheet" style={{ '--sheet-cell': '120px', '--sheet-shape': '1', listStyle: 'none', padding: 0 }}>
      {lookIds.map((id) => (
        <li key={id}>
          <figure>
            <img src={stillDataUrl(defaultLooks[id], { width: 240, height: 240 })} width={120} height={120} alt={id} style={{ borderRadius: 20 }} />
            <figcaption>{id}</figcaption>
          </figure>
        </li>
      ))}
    </ul>
  ),
  parameters: { bench: { note: 'Drawn once each; nothing moves and nothing is kept.' } },
};
