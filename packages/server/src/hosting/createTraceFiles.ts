import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sealHeader, type TraceHeader, type TraceLine } from '@parley/engine/trace';

/** Where the trace of one hosted session goes. */
export interface TraceFile {
  begin(header: TraceHeader): void;
  append(line: TraceLine): void;
  end(): void;
}

/** A client can make a trace no longer than this, bytes. */
const longest = 256 << 20;

/**
 * One append-only JSON Lines file a session, in a folder; on the disk for good when the session ends.
 * A disk that takes no more costs the rest of the trace, not the conversation; standard error says so.
 */
export function createTraceFiles(folder: string): () => TraceFile {
  mkdirSync(folder, { recursive: true });
  return () => {
    let file: number | undefined;
    let size = 0;
    const softly = (what: string, work: () => void): void => {
      try {
        work();
      } catch (error) {
        if (file !== undefined) closeSync(file);
        file = undefined;
        console.error(`parley: the trace of a session could not be ${what} in ${folder}: ${(error as Error).message}`);
      }
    };
    const write = (line: unknown): void => {
      if (file === undefined || size > longest) return;
      size += writeSync(file, `${JSON.stringify(line)}\n`);
    };
    return {
      begin(header) {
        const name = `${header.startedAt.replace(/[^\dTZ]/g, '')}-${safe(header.session)}`;
        softly('begun', () => {
          file = openNew(folder, name);
          write(sealHeader(header));
        });
      },
      append: (line) => softly('written', () => write(line)),
      end() {
        softly('ended', () => {
          const written = file;
          file = undefined;
          if (written === undefined) return;
          fsyncSync(written);
          closeSync(written);
        });
      },
    };
  };
}

/** The client names its session, so the name is taken apart, and nothing is ever overwritten. */
function safe(session: string): string {
  return session.replace(/[^\w-]/g, '').slice(0, 64) || 'session';
}

function openNew(folder: string, name: string): number {
  for (let copy = 1; ; copy += 1) {
    try {
      return openSync(join(folder, `${name}${copy > 1 ? `-${copy}` : ''}.jsonl`), 'ax', 0o600);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || copy > 1000) throw error;
    }
  }
}
