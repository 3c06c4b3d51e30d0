import { parseArgs } from 'node:util';
import { ParleyError } from '@parley/engine';
import { packageVersion } from '../packageVersion.ts';
import { assetsCommand } from './assetsCommand.ts';
import type { Command, CommandWorld } from './Command.ts';
import { metricsCommand } from './metricsCommand.ts';
import { rerunCommand } from './rerunCommand.ts';
import { runSessionCommand } from './runSessionCommand.ts';
import { scenarioCommand } from './scenarioCommand.ts';
import { serveCommand } from './serveCommand.ts';
import { UsageError } from './UsageError.ts';

const commands: readonly Command[] = [serveCommand, runSessionCommand, scenarioCommand, rerunCommand, metricsCommand, assetsCommand];

/**
 * Runs one command line. Resolves to the exit code: 0, 1 where a check failed, 2 where the caller
 * has to mend something and one line on standard error says what.
 */
export async function runCommandLine(line: readonly string[], world: CommandWorld): Promise<number> {
  const [name, ...rest] = line;
  if (name === '--version' || name === '-v') return say(world, packageVersion());
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return say(world, overview());
  const command = commands.find((known) => known.name === name);
  try {
    if (!command) {
      throw new UsageError(`There is no command "${name}". There are: ${commands.map((known) => known.name).join(', ')}. See: parley --help`);
    }
    if (rest.includes('--help') || rest.includes('-h')) return say(world, helpOf(command));
    const { operands, options } = readOptions(command, rest);
    return await command.run(operands, options, world);
  } catch (error) {
    if (!(error instanceof UsageError) && !ParleyError.is(error)) throw error;
    world.stderr.write(`parley: ${oneLine((error as Error).message)}\n`);
    return 2;
  }
}

function readOptions(command: Command, rest: readonly string[]) {
  const hint = `See: parley ${command.name} --help`;
  let parsed;
  try {
    parsed = parseArgs({ args: [...rest], options: command.options, allowPositionals: true, strict: true });
  } catch (error) {
    const [what = ''] = (error as Error).message.split(/\. |\n/);
    throw new UsageError(`${what.replace(/\.$/, '')}. ${hint}`);
  }
  const { least, most, what } = command.operands;
  const { positionals } = parsed;
  if (positionals.length < least) throw new UsageError(`${command.name} needs ${what}. ${hint}`);
  if (positionals.length > most) throw new UsageError(`"${positionals[most]}" is too much: ${command.name} takes ${what}. ${hint}`);
  return { operands: positionals, options: parsed.values };
}

function overview(): string {
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(9)}${summary}`).join('\n');
  return `parley ${packageVersion()}: face-to-face practice of hard conversations\n\n${list}\n\nparley COMMAND --help says more. parley --version prints the version.`;
}

function helpOf({ name, summary, usage, details }: Command): string {
  return `parley ${name} ${usage}\n\n${summary}\n\n${details}`;
}

function say(world: CommandWorld, text: string): number {
  world.stdout.write(`${text}\n`);
  return 0;
}

function oneLine(text: string): string {
  return text.trim().split(/\s*\n\s*/).join('; ');
}
