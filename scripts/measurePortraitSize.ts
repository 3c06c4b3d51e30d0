import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './runCommand.ts';

/** What a host adds for one persona that brings its own look: the portrait, its loop and that look. */
const host = `
import { createFaceLoop, createPortrait } from '@parley/render/portrait';
const look = { skin: { tone: '#e6b896', age: 46 }, face: { identity: [-0.5, -0.6, -0.2, 0, 0.3] }, eyes: { colour: '#5d7f92' }, brows: { colour: '#43332a' }, lips: {}, hair: { style: 'short', colour: '#41322a' }, attire: { style: 'shirt', outer: '#34435a', inner: '#d9e2ea' }, room: { wall: '#bdb6a9', deep: '#655d54', light: '#f2e8d6' } };
export const show = (canvas, loop) => createFaceLoop({ ...loop, rig: createPortrait(canvas, look) });
`;

/** Weighs the portrait code with one persona as a host's bundler would load it: min+gzip bytes, without the animator. */
export async function measurePortraitSize(): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: host, resolveDir: join(root, 'examples/embed') },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@parley/source'],
    absWorkingDir: root,
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}
