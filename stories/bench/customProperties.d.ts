export type CustomProperty = `--${string}`;

declare module 'react' {
  interface CSSProperties {
    [custom: CustomProperty]: string | number | undefined;
  }
}
