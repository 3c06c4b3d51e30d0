/**
 * Begins something that has to be loaded first, for an effect: what is returned ends it, also where it has not begun
 * yet. A load that fails leaves what is there.
 */
export function untilLeft(begin: () => Promise<() => void>): () => void {
  let left = false;
  let stop: (() => void) | undefined;
  begin().then(
    (ending) => {
      if (left) ending();
      else stop = ending;
    },
    (error: unknown) => console.error(error),
  );
  return () => {
    left = true;
    stop?.();
  };
}
