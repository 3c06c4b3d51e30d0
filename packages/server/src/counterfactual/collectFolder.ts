import { ParleyError } from '@parley/engine';
import { collectWaits, type CollectedWaits } from '@parley/engine/trace';
import type { CommandWorld } from '../command/Command.ts';
import { UsageError } from '../command/UsageError.ts';
import type { NamedTrace } from '../command/readTraces.ts';

export interface CollectedTrace extends CollectedWaits {
  readonly name: string;
  readonly session: string;
  readonly scenario: string;
  /** Waits of which it is unknown what the learner did next; nothing is judged of them. */
  readonly unknown: number;
}

/**
 * Finds the waits of each trace. What is special about traces is said on standard error, a line for each kind.
 *
 * @throws UsageError when no trace has a floor
 */
export function collectFolder(traces: readonly NamedTrace[], world: CommandWorld): CollectedTrace[] {
  const problems: string[] = [];
  const notes = new Map<string, string[]>();
  const collected = traces.flatMap(({ name, trace }) => {
    try {
      const found = collectWaits(trace);
      for (const note of [...trace.damage.map(({ message }) => message), ...notesOn(found)]) notes.set(note, [...(notes.get(note) ?? []), name]);
      const unknown = found.waits.filter(({ outcome }) => outcome.kind === 'unknown').length;
      return [{ ...found, name, session: trace.header.session, scenario: trace.header.scenario.id, unknown }];
    } catch (error) {
      const why = ParleyError.is(error) ? error.message : `the machines do not take what it holds (${(error as Error).message}).`;
      problems.push(`${name}: ${why}`);
      return [];
    }
  });
  if (collected.length === 0) throw new UsageError(`${problems[0]} Nothing can be judged.`);
  for (const problem of problems) world.stderr.write(`parley: left out: ${problem}\n`);
  for (const [note, names] of notes) world.stderr.write(`parley: ${inShort(names)}: ${note}\n`);
  return collected;
}

/** Names that are said before the rest is only counted. */
const mostNamed = 3;

function inShort(names: readonly string[]): string {
  if (names.length <= mostNamed) return names.join(', ');
  return `${names.length} traces (${names.slice(0, mostNamed).join(', ')} and ${names.length - mostNamed} more)`;
}

function* notesOn({ waits, otherVersion, lacking, settings }: CollectedWaits): Generator<string> {
  if (settings.policy !== 'open-mic') yield `the learner ends turns by ${settings.policy === 'typed' ? 'typing' : 'a key'}, so there are no waits to judge.`;
  if (waits.length === 0) return;
  if (lacking.length > 0) yield `the channels ${[...new Set(lacking)].join(', ')} were dropped, so the floor knows less than it did.`;
  if (otherVersion) yield 'recorded by another version of the floor; the waits are judged by what this version would have known.';
}
