import type { MindMessages } from './MindMessages.ts';

const hundredths = (share: number): string => share.toFixed(2);

/** The English words of the stance meter and the mind inspector. */
export const englishMind: MindMessages = {
  label: 'What goes on in the persona',
  moves: {
    'acknowledges': 'acknowledges',
    'asks-open': 'asks openly',
    'asks-closed': 'asks yes or no',
    'names-fact': 'names a fact',
    'states-impact': 'states an impact',
    'proposes-next-step': 'proposes a next step',
    'offers-support': 'offers support',
    'apologises': 'apologises',
    'blames': 'blames',
    'dismisses': 'dismisses',
    'threatens': 'threatens',
    'over-promises': 'promises too much',
    'greets': 'greets',
    'closes': 'closes',
    'steers': 'steers from outside the talk',
    'interrupts': 'interrupts',
    'holds-silence': 'holds a silence',
    'unclear': 'unclear',
  },
  percepts: {
    'long-pause-before-answer': 'long pause before',
    'long-pause-inside-turn': 'long pause inside',
    'louder-than-usual': 'louder than usual',
    'quieter-than-usual': 'quieter than usual',
    'pitch-flatter-than-usual': 'flatter than usual',
    'pitch-livelier-than-usual': 'livelier than usual',
    'faster-than-usual': 'faster than usual',
    'slower-than-usual': 'slower than usual',
    'clipped-words': 'clipped words',
    'gaze-away': 'gaze away',
    'lips-pressed': 'lips pressed',
    'brows-lowered': 'brows lowered',
    'smiled': 'smiled',
  },
  meter: {
    label: (persona) => `Where ${persona} stands`,
    sides: { trust: 'Trust', tension: 'Tension', engagement: 'Engagement' },
    value: hundredths,
    sentence: (side, now, start) => `${side} is ${hundredths(now)} of 1; it began at ${hundredths(start)}.`,
    hurt: (share) => `A hurt of ${hundredths(share)} is not mended yet: kind words win little.`,
    noHurt: 'No hurt stands between them.',
  },
  tracks: { stance: 'Stance', objectives: 'Goals', met: (objective) => `Met: ${objective}` },
  turns: {
    title: 'What each turn did',
    empty: 'The learner has not had a turn yet.',
    noWords: 'No words',
    moves: 'Moves',
    byModel: 'read by the model',
    delta: (moved) => (Math.abs(moved) < 0.005 ? '±0' : `${moved > 0 ? '+' : '−'}${Math.abs(moved).toFixed(2)}`),
    withheld: (reason) => `Let it stand: ${reason}`,
    tells: (facts) => `Tells: ${facts.join(', ')}`,
    refused: (because) => `Held back: ${because.join(', ')}`,
    fellBack: (to) => `Fell back to ${to}`,
  },
  gates: {
    title: 'Gates',
    states: { told: 'told', open: 'open', shut: 'shut' },
    missing: ({ trust, objective, topics }) =>
      [
        trust !== undefined && `${hundredths(trust)} more trust`,
        objective && `after “${objective}”`,
        topics && `asked about ${topics.join(' or ')}`,
      ].filter(Boolean).join(', '),
  },
};
