import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ParleyError } from '@parley/engine';
import { measureTrace } from '@parley/engine/trace';
import { createScenarioRegistry } from '../hosting/createScenarioRegistry.ts';
import { builtInScenarios, loadScenarios } from '../hosting/loadScenarios.ts';
import { isFolder } from '../places.ts';
import { readLearner } from '../run/readLearner.ts';
import { wavOf } from '../run/recordSides.ts';
import { findServer } from '../run/RemoteServer.ts';
import { runSession } from '../run/runSession.ts';
import type { Command, CommandWorld, OptionValues } from './Command.ts';
import { makeFolder } from './makeFolder.ts';
import { readChoice, readNumber } from './readNumber.ts';
import { readTurnEndModel } from './readTurnEndModel.ts';
import { UsageError } from './UsageError.ts';

export const runSessionCommand: Command = {
  name: 'run',
  summary: 'Runs a whole conversation on recorded speech, without a browser.',
  usage: '--scenario ID --learner LEARNER --out DIR [--words FILE] [--realtime]',
  details: `  --scenario ID     id of a scenario, or the beginning of it
  --learner FILE    a WAV, or a .jsonl with a turn a line:
                    { "wav": "a.wav", "words": "a.json", "when": { "floorOpenFor": 500 } }
                    "when" is { "floorOpenFor": ms }, { "at": ms } or { "personaSpeaking": ms }
  --words FILE      words of the WAV: [{ "text", "start", "end" }] in seconds
  --out DIR         gets trace.jsonl, metrics.json, persona.wav and conversation.wav
  --realtime        at the pace of life, so that latencies are real; else as fast as it goes,
                    with what models take counted as nothing, and the same on every run
  --seed N          what every random choice draws from (1)
  --patience WORD   low, medium or high, instead of the persona's own
  --scenarios DIR   folder with further scenarios
  --turn-end-model FILE  a network that judges the end of turns, such as Smart Turn v3.2
  --inference URL   leaves hearing to a Parley server (needs --realtime)
  --host URL        leaves thinking to a Parley server (needs --realtime)

  Ends when the learner has said everything and nobody has spoken for 3 s, or when the session ends.
  Exit code 1: the moment of a turn never came; what was recorded is written all the same.`,
  options: {
    scenario: { type: 'string' },
    learner: { type: 'string' },
    words: { type: 'string' },
    out: { type: 'string' },
    realtime: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    patience: { type: 'string' },
    scenarios: { type: 'string' },
    'turn-end-model': { type: 'string' },
    inference: { type: 'string', default: 'local' },
    host: { type: 'string', default: 'local' },
  },
  operands: { least: 0, most: 0, what: 'options only' },
  run: runAndWrite,
};

async function runAndWrite(_: readonly string[], options: OptionValues, world: CommandWorld): Promise<number> {
  const [id, file, out] = ['scenario', 'learner', 'out'].map((name) => needed(name, options[name]));
  const seed = readNumber('seed', options['seed'], { from: 0, to: 2 ** 31 - 1 });
  const patience = options['patience'] === undefined ? undefined : readChoice('patience', options['patience'], ['low', 'medium', 'high']);
  const realtime = options['realtime'] === true;
  const inference = await serverOf('inference', options['inference'], realtime);
  const host = await serverOf('host', options['host'], realtime);
  const scenario = host ? await host.scenario(id!) : await findScenario(id!, options['scenarios']);
  const warn = (line: string): unknown => world.stderr.write(`parley: ${line}\n`);
  if (inference && options['turn-end-model'] !== undefined) throw new UsageError('--turn-end-model is for hearing in this process. Give it to the server: parley serve --turn-end-model FILE');
  const turnEndModel = await readTurnEndModel(options['turn-end-model']);
  const turns = await readLearner(file!, options['words'] as string | undefined, warn);
  if (!turns.some(({ words }) => words)) warn('no words were given, so the persona hears a voice and does not know what it says. Add --words.');
  const folder = makeFolder('out', out!);

  const startedAt = new Date().toISOString();
  const tell = (line: string): unknown => world.stderr.write(line);
  const result = await runSession({ scenario, turns, seed, patience, realtime, inference, turnEndModel, host, startedAt, tell });
  const { session, learner, persona, unsaid } = result;
  const run = {
    realtime,
    seed,
    patience: patience ?? scenario.persona.floor.patience,
    inference: options['inference'],
    turnEndModel: turnEndModel?.sha256,
    host: options['host'],
  };
  await Promise.all([
    writeFile(join(folder, 'trace.jsonl'), session.trace.toJsonLines()),
    writeFile(join(folder, 'metrics.json'), `${JSON.stringify({ ...measureTrace(session.trace), run }, null, 2)}\n`),
    writeFile(join(folder, 'persona.wav'), wavOf(persona)),
    writeFile(join(folder, 'conversation.wav'), wavOf(learner, persona)),
  ]);
  if (!unsaid) return 0;
  warn(`the moment for ${unsaid.name} (${JSON.stringify(unsaid.when)}) never came. What was said so far lies in ${folder}.`);
  return 1;
}

function needed(name: string, value: OptionValues[string]): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new UsageError(`run needs --${name}. See: parley run --help`);
}

async function serverOf(option: 'inference' | 'host', address: OptionValues[string], realtime: boolean) {
  if (address === 'local') return undefined;
  if (!realtime) throw new UsageError(`--${option} ${String(address)} works at the pace of life only. Add --realtime.`);
  return findServer(option, String(address));
}

async function findScenario(id: string, folder: OptionValues[string]) {
  if (typeof folder === 'string' && !isFolder(folder)) throw new UsageError(`--scenarios: there is no folder ${folder}. Name one that exists.`);
  const own = typeof folder === 'string' ? await loadScenarios(folder) : [];
  const scenario = createScenarioRegistry([...builtInScenarios(), ...own]).whole(id);
  if (scenario.script) return scenario;
  throw new ParleyError(`The scenario "${scenario.id}" has no script, so nobody can say its words here. Add "script" to it.`, { code: 'invalid-document', port: 'scenario' });
}
