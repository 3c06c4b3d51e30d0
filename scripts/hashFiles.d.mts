/**
 * One SHA-256 (hex) over names and contents of files and folders below `root`, in a fixed order. A missing path counts
 * as empty, and tests do not count: a changed test never makes a build stale.
 * @param paths - relative to `root`
 */
export function hashFiles(root: string, paths: readonly string[]): string;
