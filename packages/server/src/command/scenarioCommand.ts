import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { inLanguage, scenarioLanguages, type Scenario } from '@parley/engine';
import { scenarios } from '@parley/engine/scenarios';
import { languageFromEnv } from '../hosting/languageFromEnv.ts';
import { checkScenario } from '../scenario/checkScenario.ts';
import { isFolder } from '../places.ts';
import { playScenario } from '../scenario/playScenario.ts';
import type { Command, CommandWorld, OptionValues } from './Command.ts';
import { readNumber } from './readNumber.ts';
import { textTable } from './textTable.ts';
import { UsageError } from './UsageError.ts';

const verbs = ['check', 'play', 'show', 'list'] as const;

export const scenarioCommand: Command = {
  name: 'scenario',
  summary: 'Checks a scenario document, talks to its persona in the terminal, or shows the ones that come along.',
  usage: 'check FILE [--json] | play FILE|ID [--level L] [--locale TAG] | show ID | list',
  details: `  check FILE      validates and lints: unreachable beats, gates that never open, missing words; each with its line
  play FILE|ID    talks to the persona by typing; an empty line is silence, the end of input leaves
  show ID         prints a scenario that comes along as JSON, to start from
  list            names them, with --locale in that language where they have it

  --json          check: prints the findings as JSON
  --level L       play: a level of difficulty
  --locale TAG    play, list: the language, where the scenario has it (its own)
  --seed N        play: other wordings (1)
  --inside        play: shows moves, stance and beats
  --model         play: by the model of PARLEY_LANGUAGE_MODEL, with the script behind it

  Exit code of check: 0 without errors, 1 with errors, 2 where there is no such file.`,
  options: {
    json: { type: 'boolean', default: false },
    level: { type: 'string' },
    locale: { type: 'string' },
    seed: { type: 'string', default: '1' },
    inside: { type: 'boolean', default: false },
    model: { type: 'boolean', default: false },
  },
  operands: { least: 1, most: 2, what: `${verbs.join(', ')} and a scenario` },
  async run([verb, name], options, world) {
    if (verb === 'list') return list(options, world);
    if (!verbs.includes(verb as never)) throw new UsageError(`"${verb}" is nothing that can be done with a scenario. There are: ${verbs.join(', ')}.`);
    if (name === undefined) throw new UsageError(`scenario ${verb} needs a file${verb === 'check' ? '' : ` or one of ${ids()}`}.`);
    if (verb === 'check') return check(name, options, world);
    if (verb === 'show') return show(name, world);
    return play(await find(name), options, world);
  },
};

const ids = (): string => scenarios.map(({ id }) => id).join(', ');

function list({ locale }: OptionValues, world: CommandWorld): number {
  const speaks = (scenario: Scenario): boolean => scenarioLanguages(scenario).includes(`${locale as string}`.split('-')[0]!);
  const rows = scenarios.map((whole) => {
    const scenario = locale !== undefined && speaks(whole) ? inLanguage(whole, locale as string) : whole;
    const { id, title, persona, difficulty } = scenario;
    return [id, title, `${persona.name}, ${persona.role}`, difficulty.map((level) => level.id).join(', '), scenarioLanguages(whole).join(', ')];
  });
  world.stdout.write(`${textTable([['id', 'title', 'with', 'levels', 'languages'], ...rows], 5).join('\n')}\n`);
  return 0;
}

function show(id: string, world: CommandWorld): number {
  const scenario = scenarios.find((known) => known.id === id);
  if (!scenario) throw new UsageError(`There is no scenario "${id}". There are: ${ids()}.`);
  world.stdout.write(`${JSON.stringify(scenario, null, 2)}\n`);
  return 0;
}

async function check(file: string, options: OptionValues, world: CommandWorld): Promise<number> {
  const { findings } = checkScenario(await read(file));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (options['json']) world.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
  else {
    for (const { line, severity, message } of findings) world.stdout.write(`${file}:${line}: ${severity}: ${message}\n`);
    world.stdout.write(`${errors} ${errors === 1 ? 'error' : 'errors'}, ${findings.length - errors} to look at\n`);
  }
  return errors > 0 ? 1 : 0;
}

async function play(scenario: Scenario, options: OptionValues, world: CommandWorld): Promise<number> {
  const { level, locale } = options as { level?: string; locale?: string };
  if (level !== undefined && !scenario.difficulty.some(({ id }) => id === level)) {
    throw new UsageError(`--level: "${level}" is none of ${scenario.difficulty.map(({ id }) => id).join(', ')}.`);
  }
  const languages = Object.keys(scenario.script?.words ?? {});
  if (locale !== undefined && !languages.includes(locale.split('-')[0]!)) throw new UsageError(`--locale: this scenario speaks ${languages.join(', ')}.`);
  const seed = readNumber('seed', options['seed'], { from: 0, to: 1e9 });
  const model = options['model'] ? languageFromEnv(world.env) : undefined;
  if (options['model'] && !model) throw new UsageError('--model needs PARLEY_LANGUAGE_MODEL and OPENAI_API_KEY or OPENAI_BASE_URL in the environment.');
  const input = createInterface({ input: process.stdin, terminal: process.stdin.isTTY });
  // Taken at once: lines that come while a model still thinks about its opening would be lost, and with them the end.
  const lines = input[Symbol.asyncIterator]();
  try {
    await playScenario({
      scenario, level, seed, locale: locale ?? scenario.locale, languageOf: model, lines, inside: options['inside'] === true, interactive: process.stdin.isTTY,
      write: (text) => world.stdout.write(text),
    });
  } finally {
    input.close();
  }
  return 0;
}

async function find(name: string): Promise<Scenario> {
  const known = scenarios.find(({ id }) => id === name);
  if (known) return known;
  const { scenario, findings } = checkScenario(await read(name));
  if (!scenario) throw new UsageError(`${name}:${findings[0]?.line ?? 1}: ${findings[0]?.message ?? 'not a scenario'}. See all: parley scenario check ${name}`);
  return scenario;
}

async function read(file: string): Promise<string> {
  if (isFolder(file)) throw new UsageError(`${file} is a folder. Name the scenario’s file in it.`);
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new UsageError(`There is no file ${file}, and no scenario of that name. Scenarios that come along: ${ids()}.`);
  }
}
