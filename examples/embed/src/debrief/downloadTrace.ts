import type { Trace } from '@parley/engine/trace';

/** Gives the visitor the trace as a file of JSON Lines. */
export function downloadTrace({ header, lines }: Trace): void {
  const text = `${[header, ...lines].map((line) => JSON.stringify(line)).join('\n')}\n`;
  const url = URL.createObjectURL(new Blob([text], { type: 'application/jsonl' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `parley-${header.session}.jsonl`;
  link.click();
  URL.revokeObjectURL(url);
}
