/** Acts once nothing has moved for `ms` milliseconds. */
export function whenStill(ms: number, act: () => void): { moved(): void; stop(): void } {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(waiting);
  return {
    stop,
    moved() {
      stop();
      waiting = setTimeout(act, ms);
    },
  };
}
