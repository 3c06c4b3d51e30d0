import { floorParameters, type FloorChange, type FloorParameter, type FloorParameterName } from '@parley/engine/trace';
import { UsageError } from '../command/UsageError.ts';

const parameters: Readonly<Record<FloorParameterName, FloorParameter>> = floorParameters;
const names = Object.keys(parameters) as FloorParameterName[];
const movers = names.filter((name) => parameters[name].movesWaits);

/** Values of one setting, in the order they were named. */
export interface FloorSweep {
  /** As in `floor.patience`. */
  readonly setting: string;
  readonly values: readonly { readonly value: string | number; readonly change: FloorChange }[];
}

/** More values than this make no readable table. */
const mostValues = 60;

/** Reads `floor.patience=high`, one or several. @throws UsageError that names what there is */
export function readFloorChanges(texts: readonly string[]): FloorChange {
  const changes = texts.map((text) => {
    const { name, value } = split('set', text);
    return changeOf('set', name, value);
  });
  return Object.assign({}, ...changes) as FloorChange;
}

/** Reads `floor.patience=low,high` or `floor.minWait=100:400:50` (from, to, step). @throws UsageError */
export function readFloorSweep(text: string): FloorSweep {
  const { name, value } = split('sweep', text);
  const values = 'words' in parameters[name] ? listOf(value) : rangeOf(name, value);
  if (new Set(values).size < 2) throw new UsageError(`--sweep ${text} names one value; a sweep needs several: ${exampleOf(name)}`);
  if (values.length > mostValues) throw new UsageError(`--sweep ${text} makes ${values.length} values; ${mostValues} are the most. Take a wider step.`);
  return {
    setting: `floor.${name}`,
    values: values.map((item) => {
      const change = changeOf('sweep', name, item);
      return { value: change[name] as string | number, change };
    }),
  };
}

function split(option: string, text: string): { name: FloorParameterName; value: string } {
  const [, path, value] = /^([^=]*)=(.*)$/.exec(text) ?? [];
  if (path === undefined || value === undefined) throw new UsageError(`--${option} takes a setting and its value, such as floor.patience=high, not "${text}".`);
  const name = names.find((known) => `floor.${known}` === path.trim());
  if (name === undefined) throw new UsageError(`--${option}: there is no setting "${path}" that can be changed after the fact. There are: ${movers.map((known) => `floor.${known} (${rangeInWords(known)})`).join(', ')}.`);
  if (!movers.includes(name)) throw new UsageError(`--${option}: floor.${name} moves no wait, and waits are what is judged. Those that do: ${movers.map((known) => `floor.${known}`).join(', ')}.`);
  return { name, value: value.trim() };
}

function changeOf(option: string, name: FloorParameterName, text: string): FloorChange {
  const parameter = parameters[name];
  if ('words' in parameter) {
    if (parameter.words.includes(text)) return { [name]: text };
  } else {
    const number = text === '' ? Number.NaN : Number(text);
    if (number >= parameter.from && number <= parameter.to) return { [name]: number };
  }
  throw new UsageError(`--${option}: floor.${name} is ${rangeInWords(name)}, not "${text}".`);
}

function rangeInWords(name: FloorParameterName): string {
  const parameter = parameters[name];
  return 'words' in parameter ? parameter.words.join(', ') : `a number from ${parameter.from} to ${parameter.to}${name === 'caution' ? '' : ' ms'}`;
}

const listOf = (text: string): string[] => text.split(',').map((item) => item.trim());

function rangeOf(name: FloorParameterName, text: string): string[] {
  if (!text.includes(':')) return listOf(text);
  const parts = text.split(':').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [from = Number.NaN, to = Number.NaN, step = Number.NaN] = parts;
  if (parts.length !== 3 || !(step > 0) || !(to >= from)) throw new UsageError(`--sweep: "${text}" is no range. Write from:to:step with a step above 0, such as ${exampleOf(name)}`);
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  // As many are made as are refused for being too many.
  return Array.from({ length: Math.min(count, 10_000) }, (_, index) => String(Number((from + index * step).toFixed(6))));
}

function exampleOf(name: FloorParameterName): string {
  const parameter = parameters[name];
  if ('words' in parameter) return `floor.${name}=${parameter.words.join(',')}`;
  return name === 'caution' ? 'floor.caution=1:6:1' : `floor.${name}=${name === 'minWait' ? '100:400:50' : '1000:6000:500'}`;
}
