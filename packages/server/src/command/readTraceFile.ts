import { readFile } from 'node:fs/promises';
import { loadLexicon, ParleyError } from '@parley/engine';
import { parseTrace, type ParsedTrace } from '@parley/engine/trace';
import { UsageError } from './UsageError.ts';

/** @throws UsageError that names the file */
export async function readTraceFile(file: string): Promise<ParsedTrace> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const what = error.code === 'ENOENT' ? 'There is no file' : 'This is not a file that can be read:';
    throw new UsageError(`${what} ${file}. Name a trace.jsonl.`);
  });
  if (text.trim() === '') throw new UsageError(`${file} is empty. Take the file that the session or parley run wrote.`);
  try {
    const trace = parseTrace(text);
    await loadLexicon(trace.header.setup.locale);
    return trace;
  } catch (error) {
    if (ParleyError.is(error)) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}
