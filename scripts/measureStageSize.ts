import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { root } from './runCommand.ts';

/** What a host brings itself; not counted. */
const peers = ['react', 'react-dom', 'rxjs', 'xstate', 'onnxruntime-web'];

export interface StageSize {
  /** JavaScript that loads before anything shows, min+gzip bytes, chunks loaded later not counted. */
  readonly script: number;
  /** The style sheet, min+gzip bytes. */
  readonly style: number;
  /** Chunks that load later, when they are needed, min+gzip bytes. */
  readonly later: number;
  /** The heaviest sources of the first load: minified bytes before gzip by file or package, heaviest first. */
  readonly heaviest: readonly (readonly [name: string, bytes: number])[];
}

/** Weighs the stage as a host's bundler would load it: everything `@parley/react` exports, peers excluded. */
export async function measureStageSize(): Promise<StageSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: "export * from '@parley/react';", resolveDir: join(root, 'examples/embed') },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['@parley/source'],
    external: peers.flatMap((name) => [name, `${name}/*`]),
    define: { 'process.env.NODE_ENV': '"production"' },
    outdir: 'stage',
    absWorkingDir: root,
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const first = firstLoad(metafile);
  const weigh = (wanted: (name: string) => boolean) =>
    outputFiles.filter(({ path }) => path.endsWith('.js') && wanted(path.slice(root.length))).reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  return { script: weigh((name) => first.has(name)), later: weigh((name) => !first.has(name)), style: await weighStyle(), heaviest: heaviestOf(metafile, first) };
}

/** The entry and all chunks it imports statically, however deep. */
function firstLoad({ outputs }: Metafile): Set<string> {
  const entry = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === '<stdin>');
  const seen = new Set<string>();
  const visit = (name: string | undefined): void => {
    if (name === undefined || seen.has(name) || outputs[name] === undefined) return;
    seen.add(name);
    for (const { path, kind } of outputs[name].imports) if (kind === 'import-statement') visit(path);
  };
  visit(entry);
  return seen;
}

async function weighStyle(): Promise<number> {
  const { outputFiles } = await build({ entryPoints: [join(root, 'packages/react/src/styles.css')], bundle: true, minify: true, write: false, outdir: 'stage', logLevel: 'silent' }).catch(() => ({ outputFiles: [] }));
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

function heaviestOf({ outputs }: Metafile, names: Set<string>): [string, number][] {
  const bytes = new Map<string, number>();
  for (const name of names) {
    for (const [input, { bytesInOutput }] of Object.entries(outputs[name]?.inputs ?? {})) {
      const whose = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(input)?.[1] ?? input.replace(/^packages\/([^/]+)\/.*/, '@parley/$1');
      bytes.set(whose, (bytes.get(whose) ?? 0) + bytesInOutput);
    }
  }
  return [...bytes].sort((a, b) => b[1] - a[1]).slice(0, 8);
}
