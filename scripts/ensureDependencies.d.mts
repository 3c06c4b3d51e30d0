/**
 * Installs the workspace when `node_modules` is missing or what decides its content has changed.
 * @throws Error that says the cause and the cure
 */
export function ensureDependencies(root: string): Promise<void>;
/** The likely cause of a failed install, and what to do about it, from pnpm's exit code and output. */
export function explain(code: number | null, output: string): string;
