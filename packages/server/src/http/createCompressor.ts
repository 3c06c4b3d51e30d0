import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible } from './contentTypes.ts';
import type { FoundFile } from './findFile.ts';

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

export interface CompressedBody {
  readonly encoding: 'br' | 'gzip';
  readonly bytes: Buffer;
}

export interface Compressor {
  /** The file in an encoding the client takes; undefined where it goes out as it is. */
  encode(file: FoundFile, accepted: string): Promise<CompressedBody | undefined>;
}

/** Below this a compressed copy saves no packet. */
const smallest = 1024;
/** Above this the first client is not made to wait: it gets the file as it is. */
const large = 1 << 20;
/** Memory for compressed copies, bytes; when it is full, further files go out as they are. */
const mostKept = 64 << 20;

/** Takes `.br` and `.gz` files that lie beside a file, and else makes one copy in memory, once. */
export function createCompressor(): Compressor {
  const copies = new Map<string, { ready: Buffer | undefined; making: Promise<Buffer | undefined> }>();
  let kept = 0;

  function make(key: string, file: FoundFile, encoding: CompressedBody['encoding']) {
    const entry: { ready: Buffer | undefined; making: Promise<Buffer | undefined> } = { ready: undefined, making: Promise.resolve(undefined) };
    kept += file.stats.size;
    entry.making = readFile(file.path)
      .then((bytes) => (encoding === 'br' ? toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : toGzip(bytes)))
      .then(
        (bytes) => {
          kept += bytes.length - file.stats.size;
          return (entry.ready = bytes);
        },
        () => undefined,
      );
    copies.set(key, entry);
    return entry;
  }

  return {
    async encode(file, accepted) {
      const { path, stats } = file;
      const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
      if (!encoding || !isCompressible(path) || stats.size < smallest) return undefined;
      const beside = await readBeside(file, encoding);
      if (beside) return { encoding, bytes: beside };
      const key = `${path}\0${encoding}\0${stats.size}\0${stats.mtimeMs}`;
      const known = copies.get(key);
      if (!known && kept + stats.size > mostKept) return undefined;
      const copy = known ?? make(key, file, encoding);
      const bytes = copy.ready ?? (stats.size > large ? undefined : await copy.making);
      return bytes && { encoding, bytes };
    },
  };
}

/** A compressed copy that is older than its file is of another version. */
async function readBeside({ path, stats }: FoundFile, encoding: CompressedBody['encoding']): Promise<Buffer | undefined> {
  const name = `${path}.${encoding === 'br' ? 'br' : 'gz'}`;
  const found = await stat(name).catch(() => undefined);
  return found && found.mtimeMs >= stats.mtimeMs ? readFile(name) : undefined;
}
