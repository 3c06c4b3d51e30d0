import { posix } from 'node:path';
import type { Finding, HouseRule } from './HouseRule.ts';
import { importsOf, type ImportedModule } from './importsOf.ts';
import { isScript, isTestOrTool, packageOf } from './places.ts';

/** Which packages a package may import. Arrows point one way: engine ← perception, speech, render ← react and server. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  perception: ['engine'],
  speech: ['engine'],
  render: ['engine'],
  react: ['engine', 'perception', 'speech', 'render'],
  server: ['engine', 'perception', 'speech'],
};

const reactOnly = /^react(-dom)?(\/|$)/;
const notForEngine = /^(onnxruntime|three|ws|openai|@mediapipe|@xstate\/react)/;

/** A subpath of the engine that is the adapter of one client, and is loaded by nobody who does not name it. */
const openAiAdapter = 'packages/engine/src/openai/';

/** Imports between packages follow the arrows of the architecture and go through the published subpaths. */
export const importDirection: HouseRule = {
  name: 'import-direction',
  covers: isScript,
  check: (file) => importsOf(file).flatMap((imported) => judge(file.path, imported)),
};

function judge(path: string, { specifier, at, typeOnly }: ImportedModule): Finding[] {
  const own = packageOf(path);
  const say = (message: string): Finding[] => [{ at, message }];

  if (specifier.startsWith('.')) {
    // Training has to use the very features that are shipped, which no published subpath shows.
    if (path.startsWith('models/train/')) return [];
    const target = packageOf(posix.join(posix.dirname(path), specifier));
    return target !== undefined && target !== own ? say(`reaches into packages/${target} by a relative path; import from '@parley/${target}' or one of its subpaths`) : [];
  }
  if (/^@parley\/[^/]+\/(src|dist)\//.test(specifier)) return say(`imports a file inside a package; export it from a subpath and import that`);
  if (own === undefined) return [];

  const target = /^@parley\/([^/]+)/.exec(specifier)?.[1];
  if (target !== undefined && target !== own) {
    const may = allowed[own] ?? [];
    if (!may.includes(target)) return say(`${own} must not import @parley/${target} (it may import: ${may.join(', ') || 'no other package'}); move the shared type or value inwards, or pass it in as a port`);
    if (own === 'render' && !typeOnly && !isTestOrTool(path)) return say(`render takes only types from @parley/${target}; write \`import type\`, or keep the value in render`);
  }
  if (own !== 'react' && reactOnly.test(specifier)) return say(`only packages/react may import ${specifier}; keep the logic free of React and bind it there`);
  const isOwnClient = specifier === 'openai' && path.startsWith(openAiAdapter);
  if (own === 'engine' && !isOwnClient && notForEngine.test(specifier)) return say(`the engine must not import ${specifier}; put it behind a port and its adapter into another package`);
  if (specifier.startsWith('node:') && own !== 'server' && !isTestOrTool(path) && !/\/(node|bin)\//.test(path)) return say(`${specifier} does not exist in a browser; move this into the package's node/ folder`);
  return [];
}
