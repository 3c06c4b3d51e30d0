declare module '*.jsonl?raw' {
  const text: string;
  export default text;
}

interface ImportMeta {
  /** Vite's: every module that fits, imported. */
  glob<Module>(pattern: string, options: { readonly eager: true }): Record<string, Module>;
  /** Vite's: the text of every file that fits, read when it is asked for. */
  glob(pattern: string, options: { readonly query: '?raw'; readonly import: 'default' }): Record<string, () => Promise<string>>;
}
