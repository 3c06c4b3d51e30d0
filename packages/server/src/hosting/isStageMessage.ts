import type { StageMessage } from '@parley/engine';

type Fields = Readonly<Record<string, unknown>>;

/** Events of the learner's half that a mind listens to, and what it reads of them. */
const routed: Readonly<Record<string, (event: Fields) => boolean>> = {
  'playback.started': hasUtterance,
  'playback.wordHeard': (event) => hasUtterance(event) && isNumber(event['index']),
  'playback.paused': hasUtterance,
  'playback.resumed': hasUtterance,
  'playback.ended': hasUtterance,
  'playback.stopped': (event) => hasUtterance(event) && isNumber(event['heardWords']),
  'session.conversing': () => true,
  'session.wrappingUp': () => true,
  'floor.learnerTurnStarted': (event) => isNumber(event['at']),
  'floor.learnerTurnEnded': (event) => isText(event['text']) && isNumber(event['startedAt']) && isNumber(event['endedAt']),
  'floor.turnEndLikely': (event) => isText(event['text']) && isNumber(event['likelihood']),
  'floor.turnResumed': () => true,
  'floor.turnAmended': (event) => isText(event['text']),
  'floor.personaInterrupted': () => true,
  'floor.noiseIgnored': () => true,
  'floor.silenceLong': (event) => isNumber(event['times']),
  'perception.perceived': (event) => isFields(event['percept']) && isText(event['percept']['code']) && isText(event['percept']['text']),
};

const kinds = ['input', 'decision', 'block', 'tombstone'];

/** Whether a client's message is one that the learner's half of a session sends. */
export function isStageMessage(message: unknown): message is StageMessage {
  if (!isFields(message)) return false;
  switch (message['type']) {
    case 'stage.hello':
      return isText(message['scenario']) && isChoice(message['locale']) && isChoice(message['level']) && isNumber(message['now']) && isHeader(message['header']);
    case 'stage.routed':
      return message['machine'] === 'reasoning' && isFields(message['event']) && isRouted(message['event']);
    case 'stage.lines':
      return Array.isArray(message['lines']) && message['lines'].every(isLine);
    default:
      return message['type'] === 'stage.bye';
  }
}

function isRouted(event: Fields): boolean {
  const type = String(event['type']);
  return Object.hasOwn(routed, type) && routed[type]!(event);
}

function isHeader(header: unknown): boolean {
  if (!isFields(header) || header['kind'] !== 'header' || header['version'] !== 1 || !isText(header['session'])) return false;
  const { setup } = header;
  return isFields(setup) && isNumber(setup['seed']) && isFields(setup['floor']);
}

function isLine(line: unknown): boolean {
  return isFields(line) && isNumber(line['seq']) && isNumber(line['at']) && kinds.includes(String(line['kind'])) && isFields(line['data']);
}

function hasUtterance(event: Fields): boolean {
  return isText(event['utterance']);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

/** A language or a level; whether there is such a one is for the mind to say. */
function isChoice(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.length <= 64);
}

/** Nothing a person says in one turn, and no name, is longer. */
function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 20_000;
}
