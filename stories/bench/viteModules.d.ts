declare module '*.jsonl?raw' {
  const text: string;
  export default text;
}

interface ImportMeta {
  /** Vite's: every module that fits, imported. */
  glob<Module>(pattern: string, options: { readonly eager: true }): Record<string, Module>;
}
