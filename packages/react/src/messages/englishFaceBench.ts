import type { Attitude, Cue, Expression } from '@parley/engine';
import type { FaceBenchMessages } from './FaceBenchMessages.ts';

const attitudes: Readonly<Record<Attitude, string>> = {
  attending: 'listens', holdingBack: 'holds back', thinking: 'thinks', speaking: 'speaks', yielding: 'yields', waiting: 'waits', wrappingUp: 'takes leave', absent: 'is away',
};

const expressions: Readonly<Record<Expression, string>> = {
  neutral: 'neutral', happy: 'happy', sad: 'sad', surprise: 'surprised', anger: 'angry', concern: 'concerned', interest: 'interested', skeptical: 'sceptical', thinking: 'pensive', embarrassed: 'embarrassed',
};

const sides = { left: 'left', right: 'right', up: 'up', down: 'down' } as const;

function inWords(cue: Cue): string {
  switch (cue.kind) {
    case 'attitude':
      return attitudes[cue.attitude];
    case 'express':
      return `${expressions[cue.expression]} ${cue.strength.toFixed(2)}`;
    case 'nod':
      return cue.depth === 'full' ? 'full nod' : 'slight nod';
    case 'shake':
      return 'shakes its head';
    case 'tilt':
      return 'tilts its head';
    case 'raiseBrows':
      return `brows up ${cue.strength.toFixed(1)}`;
    case 'avertGaze':
      return `looks ${sides[cue.direction]}`;
    case 'meetGaze':
      return 'meets the eyes';
    case 'prepareToSpeak':
      return 'breathes in';
    case 'emphasise':
      return 'emphasis';
    case 'answerSmile':
      return 'smiles back';
  }
}

/** The English words of the face bench. */
export const englishFaceBench: FaceBenchMessages = {
  label: 'Face bench',
  face: (persona) => `${persona} as the recording moves the face`,
  filming: (percent) => `The face is moved through the recording: ${percent} %`,
  transport: {
    label: 'Playing',
    play: 'Play',
    pause: 'Pause',
    back: 'One frame back',
    forward: 'One frame forward',
    position: 'Position',
    speed: 'Speed',
    times: (factor) => `${factor} ×`,
    frame: (frame) => `frame ${frame}`,
    keys: 'Space plays and pauses, arrow keys step a frame, with Shift a second, + and − zoom',
  },
  tracks: {
    label: 'What moves the face, over time',
    floor: 'Floor',
    cues: 'Cues',
    visemes: 'Visemes',
    closer: 'Closer',
    further: 'Further away',
    scale: (low, high) => `${low} to ${high}`,
  },
  cue: inWords,
  channels: {
    title: 'Coefficients',
    hint: 'Choose one to draw its curve.',
    groups: { head: 'Head and gaze', brows: 'Brows', eyes: 'Eyes', cheeks: 'Cheeks and nose', jaw: 'Jaw', mouth: 'Mouth' },
    onlyMoving: 'Only what is used now',
    capped: 'at its fastest',
  },
  look: { title: 'Look', own: 'As in the scenario', made: 'Made from a seed', seed: 'Seed' },
  temperament: {
    title: 'Temperament',
    traits: { energy: 'Energy', expressiveness: 'Expressiveness', eyeContact: 'Eye contact', composure: 'Composure', nodding: 'Nodding', articulation: 'Articulation' },
    reset: 'As in the scenario',
  },
};
