import type { PublicScenario } from '../scenario/toPublicScenario.ts';

/** A scenario without content, for tests of timing. */
export const testScenario: PublicScenario = {
  id: 'test',
  version: '1',
  hash: 'test',
  locale: 'en-US',
  title: 'A test',
  domain: 'leadership',
  setting: 'Nowhere.',
  brief: { learner: 'Talk.' },
  persona: {
    id: 'tess',
    name: 'Tess',
    role: 'tester',
    pronoun: 'she',
    voice: { engine: 'flite', voice: 'slt', rate: 1 },
    look: {},
    temperament: { fall: 0.5, rise: 0.5, composure: 0.5, expressiveness: 0.5, eyeContact: 0.5, nodding: 0.5, energy: 0.5 },
    floor: { patience: 'medium', interruptibility: 'medium', reengage: 'patient', protectOpening: false },
  },
  objectives: [],
};
