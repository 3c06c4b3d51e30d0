import ts from 'typescript-5.9';
import type { Finding, HouseRule } from './HouseRule.ts';
import { isPublishedSource, packageOf } from './places.ts';
import { walk } from './viewSource.ts';

/** Single files that touch the world because that is their whole job. Each has its reason. */
const adapters = new Map([
  ['packages/engine/src/clock/systemClock.ts', 'the real clock behind ClockPort'],
  ['packages/render/src/portrait/createFaceLoop.ts', 'the frame loop of the portrait'],
]);
const adapterFolders = /\/(browser|node|bin)\//;

const timerGlobals = new Set(['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate', 'requestAnimationFrame', 'cancelAnimationFrame', 'requestIdleCallback']);
const globalObjects = new Set(['globalThis', 'window', 'self', 'global']);
const readings = new Map([
  ['Date.now', 'take the time from the clock port'],
  ['Math.random', 'take random numbers from the seeded source'],
  ['performance.now', 'take the time from the clock port'],
  ['performance.timeOrigin', 'take the time from the clock port'],
]);

/** Time and chance come in as arguments; only adapters ask the machine for them. */
export const worldAccess: HouseRule = {
  name: 'world-access',
  covers: (path) => isPublishedSource(path) && packageOf(path) !== 'server' && !adapterFolders.test(path) && !adapters.has(path),
  check: ({ tree }) => {
    const own = declaredNames(tree);
    return [...walk(tree)].flatMap((node) => judge(node, own));
  },
};

function judge(node: ts.Node, own: ReadonlySet<string>): Finding[] {
  const found = (what: string, cure: string): Finding[] => [
    { at: node.getStart(), message: `${what} outside an adapter makes a re-run differ; ${cure}, or move this into an adapter (browser/, node/)` },
  ];
  if (ts.isPropertyAccessExpression(node)) {
    const object = ts.isPropertyAccessExpression(node.expression) && isGlobalObject(node.expression.expression) ? node.expression.name : node.expression;
    const cure = ts.isIdentifier(object) && !own.has(object.text) ? readings.get(`${object.text}.${node.name.text}`) : undefined;
    if (cure !== undefined) return found(node.getText(), cure);
    if (isGlobalObject(node.expression) && timerGlobals.has(node.name.text)) return found(node.getText(), 'use the clock port');
  }
  if (ts.isNewExpression(node) && isGlobalDate(node.expression, own) && (node.arguments?.length ?? 0) === 0) return found('new Date()', 'take the time from the clock port');
  if (ts.isCallExpression(node) && isGlobalDate(node.expression, own)) return found('Date()', 'take the time from the clock port');
  if (ts.isIdentifier(node) && timerGlobals.has(node.text) && !own.has(node.text) && isValue(node)) return found(node.text, 'use the clock port');
  return [];
}

function isGlobalObject(node: ts.Node): boolean {
  return ts.isIdentifier(node) && globalObjects.has(node.text);
}

function isGlobalDate(node: ts.Node, own: ReadonlySet<string>): boolean {
  return ts.isIdentifier(node) && node.text === 'Date' && !own.has('Date');
}

/** Whether an identifier is read as a value: not the name of a member, and not inside a type. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isTypeNode(parent) || ts.isQualifiedName(parent)) return false;
  const isMember = ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isMethodSignature(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent);
  return !(isMember && parent.name === node);
}

/** Names a file binds itself: parameters, variables, functions, imports. */
function declaredNames(tree: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  for (const node of walk(tree)) {
    const declares = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node) || ts.isFunctionDeclaration(node) || ts.isImportSpecifier(node);
    if (declares && node.name !== undefined && ts.isIdentifier(node.name)) names.add(node.name.text);
  }
  return names;
}
