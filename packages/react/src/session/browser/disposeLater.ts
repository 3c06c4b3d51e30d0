/** Who holds a thing that has to be disposed of when nobody does. */
export interface Ownership {
  /** Takes hold; the answer lets go again. */
  take(): () => void;
}

/**
 * Disposes once the last owner has let go and none came back in the same breath: React's StrictMode
 * unmounts and mounts again at once, and that must not close a session.
 */
export function disposeLater(dispose: () => void): Ownership {
  let owners = 0;
  let disposed = false;
  return {
    take() {
      owners += 1;
      let held = true;
      return () => {
        if (!held) return;
        held = false;
        owners -= 1;
        setTimeout(() => {
          if (owners > 0 || disposed) return;
          disposed = true;
          dispose();
        });
      };
    },
  };
}
