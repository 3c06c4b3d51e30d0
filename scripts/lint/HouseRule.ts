import type ts from 'typescript-5.9';

/** A file as a rule sees it. */
export interface SourceView {
  /** Path from the workspace's folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The parsed file; parsed once, on first use. */
  readonly tree: ts.SourceFile;
}

export interface Finding {
  /** Offset into the text; the report turns it into a line. */
  readonly at: number;
  /** What is wrong and how to mend it, one sentence each. */
  readonly message: string;
}

/** A rule of the house that the linter cannot express. */
export interface HouseRule {
  readonly name: string;
  /** Whether the rule looks at this path at all. */
  readonly covers: (path: string) => boolean;
  readonly check: (file: SourceView) => Finding[];
}
