import ts from 'typescript-5.9';
import type { SourceView } from './HouseRule.ts';
import { walk } from './viewSource.ts';

export interface ImportedModule {
  readonly specifier: string;
  /** Offset of the specifier. */
  readonly at: number;
  /** Whether nothing of it is left at run time: `import type`, `export type`, `import('…')` in a type. */
  readonly typeOnly: boolean;
}

/** All modules a file takes from, in every way that has a fixed name. */
export function importsOf({ tree }: SourceView): ImportedModule[] {
  const found: ImportedModule[] = [];
  const add = (literal: ts.Node | undefined, typeOnly: boolean) => {
    if (literal !== undefined && ts.isStringLiteralLike(literal)) found.push({ specifier: literal.text, at: literal.getStart(), typeOnly });
  };
  for (const node of walk(tree)) {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly === true || everyNameIsType(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node)) add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
  }
  return found;
}

/** `import { type A, type B }` keeps the module's side effects, but takes no value. */
function everyNameIsType(clause: ts.ImportClause | undefined): boolean {
  const names = clause?.namedBindings;
  return clause !== undefined && clause.name === undefined && names !== undefined && ts.isNamedImports(names) && names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}
