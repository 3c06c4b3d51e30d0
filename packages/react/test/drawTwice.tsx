import { StrictMode, type ReactNode } from 'react';
import { describe } from 'vitest';
import { render } from 'vitest-browser-react';

type Draw = (content: ReactNode) => ReturnType<typeof render>;

/** Runs the same tests bare and under StrictMode, which mounts everything twice. */
export function describeEachMode(name: string, tests: (draw: Draw) => void): void {
  describe(name, () => {
    tests((content) => render(content));
  });
  describe(`${name}, under StrictMode`, () => {
    tests((content) => render(<StrictMode>{content}</StrictMode>));
  });
}
