import { loadLexicon } from '@parley/engine';
import { parseTrace, type Trace } from '@parley/engine/trace';

const files = import.meta.glob('../../recordings/traces/*/*.jsonl', { query: '?raw', import: 'default' });
const read = new Map<string, Promise<Trace>>();

/** A recorded talk with a simulated learner, such as `pip-daniel/skilled`; read once. @throws RangeError where there is none */
export function learnerRecording(id: string): Promise<Trace> {
  const known = read.get(id);
  if (known) return known;
  const load = files[`../../recordings/traces/${id}.jsonl`];
  if (!load) throw new RangeError(`There is no recording ${id}.`);
  const trace = load().then(async (text) => {
    const parsed = parseTrace(text);
    await loadLexicon(parsed.header.setup.locale);
    return parsed;
  });
  read.set(id, trace);
  return trace;
}
