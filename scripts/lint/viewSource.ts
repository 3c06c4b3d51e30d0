import ts from 'typescript-5.9';
import type { SourceView } from './HouseRule.ts';

/** Wraps a file's text for the rules; it is parsed only when a rule asks. */
export function viewSource(path: string, text: string): SourceView {
  let tree: ts.SourceFile | undefined;
  return {
    path,
    text,
    get tree() {
      return (tree ??= ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
    },
  };
}

/** Every node of a tree, outermost first. */
export function* walk(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  for (const child of children) yield* walk(child);
}
