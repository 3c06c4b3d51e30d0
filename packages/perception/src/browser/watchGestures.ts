const gestures = ['pointerdown', 'keydown', 'touchend'] as const;

/** Calls `run` in each gesture of the learner until it is stopped. */
export function watchGestures(run: () => void): () => void {
  for (const gesture of gestures) document.addEventListener(gesture, run, { capture: true, passive: true });
  return () => {
    for (const gesture of gestures) document.removeEventListener(gesture, run, { capture: true });
  };
}
