import { recordingNames } from './recordings.ts';

/** Controls of every story that shows a moment of a recording. */
export const recordedArgTypes = {
  recording: { control: 'select', options: recordingNames, description: 'Which conversation' },
  event: { control: 'text', description: 'Type of the trace line that marks the moment' },
  nth: { control: 'number', description: 'Which of them, from 1; −1 is the last' },
  where: { control: 'object', description: 'What must stand in the data of the line' },
  plusMs: { control: 'number', description: 'So much later, milliseconds' },
  shown: { control: 'inline-radio', options: ['live', 'replay'] },
  playing: { control: 'boolean', description: 'Goes on from the moment' },
  children: { table: { disable: true } },
  className: { table: { disable: true } },
} as const;
