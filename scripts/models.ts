import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One entry of `models/manifest.json`; `models/README.md` describes the fields. */
export interface Model {
  readonly id: string;
  readonly version: string;
  readonly job: string;
  /** File name below `.cache/models/`. */
  readonly file: string;
  /** Path in this repository of a model of its own; absent for the work of others. */
  readonly path?: string;
  /** Where it is fetched from; absent when it is here or an npm package brings it. */
  readonly url?: string;
  /** The npm package that brings it and its path in there; absent when it has a `url`. */
  readonly package?: { readonly name: string; readonly path: string };
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly licence: string;
}

/** `installed`: in its npm package or in this repository; `fetched`: in the cache; `damaged`: there, but size or hash differ. */
export type ModelState = 'installed' | 'fetched' | 'missing' | 'damaged';

export function readManifest(root: string): Model[] {
  return (JSON.parse(readFileSync(join(root, 'models/manifest.json'), 'utf8')) as { models: Model[] }).models;
}

export function stateOf(root: string, model: Model): ModelState {
  const here = pathHere(root, model);
  const path = here ?? cachePath(root, model);
  if (!existsSync(path)) return 'missing';
  if (differenceFrom(model, readFileSync(path)) !== undefined) return 'damaged';
  return here === undefined ? 'fetched' : 'installed';
}

/**
 * Puts a model into `.cache/models/`, from its npm package or its address, and verifies it. What does not match is
 * not kept.
 * @returns path of the file
 * @throws Error that says the cause and the cure
 */
export async function fetchModel(root: string, model: Model): Promise<string> {
  const target = cachePath(root, model);
  if (existsSync(target) && differenceFrom(model, readFileSync(target)) === undefined) return target;
  const bytes = await takeBytes(root, model);
  const difference = differenceFrom(model, bytes);
  if (difference !== undefined) throw new Error(`${model.id}: ${difference}. The file is not the one in models/manifest.json and was not kept; try again, or correct the manifest if the model has moved on.`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.part`, bytes);
  renameSync(`${target}.part`, target);
  return target;
}

/** What is wrong with a file, or `undefined` when size and hash are as promised. */
function differenceFrom(model: Pick<Model, 'bytes' | 'sha256'>, bytes: Uint8Array): string | undefined {
  if (bytes.length !== model.bytes) return `${bytes.length} bytes instead of ${model.bytes}`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return sha256 === model.sha256 ? undefined : `sha256 ${sha256} instead of ${model.sha256}`;
}

async function takeBytes(root: string, model: Model): Promise<Uint8Array> {
  if (model.path !== undefined) return readFileSync(join(root, model.path));
  if (model.package !== undefined) {
    const path = pathHere(root, model);
    if (path === undefined) throw new Error(`${model.id}: the package ${model.package.name} is not installed. Run any npm script of this repository once; it installs what is missing.`);
    return readFileSync(path);
  }
  if (model.url === undefined) throw new Error(`${model.id}: the manifest gives neither path nor url nor package. Add one of them.`);
  const answer = await fetch(model.url).catch((error: Error) => {
    throw new Error(`${model.id}: ${model.url} could not be reached (${String(error.cause ?? error.message)}). Check the network and run this again, or bring the file to ${join('.cache/models', model.file)} yourself: it is verified there.`);
  });
  if (!answer.ok) throw new Error(`${model.id}: ${model.url} answered ${answer.status}. Look whether the model has moved, and correct models/manifest.json.`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Where it lies without being fetched: in this repository or in its npm package. */
function pathHere(root: string, model: Model): string | undefined {
  if (model.path !== undefined) return join(root, model.path);
  if (model.package === undefined) return undefined;
  const { name, path } = model.package;
  const places = ['node_modules', ...globSync('packages/*/node_modules', { cwd: root })];
  return places.map((place) => join(root, place, name, path)).find((candidate) => existsSync(candidate));
}

function cachePath(root: string, model: Model): string {
  return join(root, '.cache/models', model.file);
}
