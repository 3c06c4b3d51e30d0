import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './runCommand.ts';

/** Weighs the code that shows a glTF head, its optional peers excluded: min+gzip bytes. */
export async function measureGltfSize(): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: "export { openGltfRig } from '@parley/render/gltf';", resolveDir: join(root, 'examples/embed') },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@parley/source'],
    external: ['three', 'three/*', '@pixiv/three-vrm'],
    absWorkingDir: root,
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}
