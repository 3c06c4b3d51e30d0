import { parseArgs } from 'node:util';
import { languages, type Half, type Language } from './labelled.ts';

export const usage = `npm run bench -- appraisal [options]          scores the rules and lexicons
npm run bench -- appraisal --model URL       asks a model the same sentences, beside the rules
npm run bench -- appraisal --export FILE     writes the requests instead of sending them
npm run bench -- appraisal --answers FILE    scores replies that were recorded elsewhere

  --language LIST    of en,de,es,fr                                                  (all)
  --half HALF        open (for tuning), kept (unread until the end) or all           (open)
  --model URL        base of a service of the OpenAI protocol, such as http://localhost:11434/v1
  --model-name NAME  as the service knows it                                         (gpt-5-mini)
  --key-env VAR      environment variable that holds the key; none is sent without
  --api API          responses or chat                                               (responses)
  --within MS        how long a reply may take; a session waits 2500                 (2500)
  --at-once N        requests under way at a time, 1 to 64                           (4)
  --export FILE      JSON Lines of { id, body }, the body as it would be posted
  --answers FILE     JSON Lines of { id, text }, the text of a reply; a line without text is the reply itself; may be repeated
  --resamplings N    for the 95 % intervals of differences                           (1000)
  --worst            lists what was misread, of the open half only`;

export interface AppraisalArguments {
  readonly languages: readonly Language[];
  readonly half: Half;
  readonly model: { readonly baseURL: string; readonly apiKey: string | undefined; readonly withinMs: number; readonly atOnce: number } | undefined;
  readonly name: string;
  readonly api: 'responses' | 'chat';
  readonly exportTo: string | undefined;
  readonly answers: readonly string[];
  readonly resamplings: number;
  readonly worst: boolean;
}

/** @throws Error with one line that begins with the option that is wrong */
export function readArguments(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): AppraisalArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      language: { type: 'string', default: languages.join(',') },
      half: { type: 'string', default: 'open' },
      model: { type: 'string' },
      'model-name': { type: 'string', default: 'gpt-5-mini' },
      'key-env': { type: 'string' },
      api: { type: 'string', default: 'responses' },
      within: { type: 'string', default: '2500' },
      'at-once': { type: 'string', default: '4' },
      export: { type: 'string' },
      answers: { type: 'string', multiple: true },
      resamplings: { type: 'string', default: '1000' },
      worst: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const { half, api, model } = values;
  if (half !== 'open' && half !== 'kept' && half !== 'all') throw new Error('--half must be open, kept or all.');
  if (api !== 'responses' && api !== 'chat') throw new Error('--api must be responses or chat.');
  if (values.worst && half !== 'open') throw new Error('--worst lists sentences of the open half only; the kept half stays unread.');
  const wanted = values.language.split(',').map((item) => item.trim());
  const unknown = wanted.find((item) => !(languages as readonly string[]).includes(item));
  if (unknown !== undefined) throw new Error(`--language must be of ${languages.join(', ')}; there are no labelled sentences for "${unknown}".`);
  const ways = [model, values.export, values.answers].filter((way) => way !== undefined).length;
  if (ways > 1) throw new Error('--model, --export and --answers are three ways to the same figures; take one at a time.');
  if (model !== undefined && !/^https?:\/\//.test(model)) throw new Error('--model must be the URL of a service, such as http://localhost:11434/v1; its name goes to --model-name.');
  const key = values['key-env'];
  if (key !== undefined && !environment[key]) throw new Error(`--key-env names ${key}, which is not set; export it first, or leave the option out where the service wants no key.`);
  const limits = { withinMs: count('--within', values.within, 1, 600_000), atOnce: count('--at-once', values['at-once'], 1, 64) };
  return {
    languages: languages.filter((language) => wanted.includes(language)),
    half,
    model: model === undefined ? undefined : { baseURL: model, apiKey: key && environment[key], ...limits },
    name: values['model-name'],
    api,
    exportTo: values.export,
    answers: values.answers ?? [],
    resamplings: count('--resamplings', values.resamplings, 0, 100_000),
    worst: values.worst,
  };
}

function count(name: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most) throw new Error(`${name} must be a whole number from ${least} to ${most}.`);
  return number;
}
