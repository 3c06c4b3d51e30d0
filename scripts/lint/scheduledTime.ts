import ts from 'typescript-5.9';
import type { Finding, HouseRule } from './HouseRule.ts';
import { isPublishedSource } from './places.ts';
import { walk } from './viewSource.ts';

/** RxJS operators and creators that read a clock. Without a scheduler they read the machine's, and a re-run differs. */
const timed = new Set([
  'delay', 'debounceTime', 'auditTime', 'throttleTime', 'sampleTime', 'bufferTime', 'windowTime',
  'timer', 'interval', 'timeout', 'timestamp', 'timeInterval',
]);
const wallSchedulers = new Set(['asyncScheduler', 'asapScheduler', 'animationFrameScheduler', 'async', 'asap', 'animationFrame']);

/** Every RxJS operator that takes time names the scheduler it takes it from. */
export const scheduledTime: HouseRule = {
  name: 'scheduled-time',
  covers: isPublishedSource,
  check: ({ tree }) => {
    const names = namesFromRx(tree);
    const findings: Finding[] = [];
    for (const node of walk(tree)) {
      if (!ts.isCallExpression(node)) continue;
      const operator = calledOperator(node.expression, names);
      if (operator === undefined || !timed.has(operator)) continue;
      if (!node.arguments.some(isScheduler)) {
        findings.push({ at: node.getStart(), message: `${operator}() without a scheduler runs on the machine's clock; pass clockScheduler(clock) as its scheduler` });
      }
    }
    for (const [local, { imported, at }] of names.operators) {
      if (wallSchedulers.has(imported)) findings.push({ at, message: `${local} is the machine's clock; take the scheduler from clockScheduler(clock)` });
    }
    return findings;
  },
};

interface RxNames {
  readonly operators: Map<string, { readonly imported: string; readonly at: number }>;
  readonly namespaces: Set<string>;
}

/** Local names of what a file imports from RxJS, so that a method called `delay` elsewhere is left alone. */
function namesFromRx(tree: ts.SourceFile): RxNames {
  const names: RxNames = { operators: new Map(), namespaces: new Set() };
  for (const statement of tree.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier) || !/^rxjs(\/|$)/.test(statement.moduleSpecifier.text)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (bindings === undefined) continue;
    if (ts.isNamespaceImport(bindings)) names.namespaces.add(bindings.name.text);
    else for (const { name, propertyName } of bindings.elements) names.operators.set(name.text, { imported: (propertyName ?? name).text, at: name.getStart() });
  }
  return names;
}

function calledOperator(callee: ts.Expression, names: RxNames): string | undefined {
  if (ts.isIdentifier(callee)) return names.operators.get(callee.text)?.imported;
  if (ts.isPropertyAccessExpression(callee) && ts.isIdentifier(callee.expression) && names.namespaces.has(callee.expression.text)) return callee.name.text;
  return undefined;
}

/** A scheduler is known by its name, by the call that makes it, or as the `scheduler` of an options object. */
function isScheduler(argument: ts.Expression): boolean {
  if (ts.isObjectLiteralExpression(argument)) return argument.properties.some((property) => property.name !== undefined && property.name.getText() === 'scheduler');
  const target = ts.isCallExpression(argument) ? argument.expression : argument;
  const name = ts.isPropertyAccessExpression(target) ? target.name : target;
  return ts.isIdentifier(name) && /scheduler$/i.test(name.text);
}
