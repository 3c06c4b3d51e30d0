const query = /prefers-reduced-motion:\s*reduce/;

/** Makes a page's scripts believe that its visitor asks for reduced motion. @returns takes it back */
export function reduceMotion(view: Window): () => void {
  const real = view.matchMedia;
  view.matchMedia = (text) => {
    const answer = real.call(view, text);
    return query.test(text) ? Object.defineProperty(answer, 'matches', { value: true }) : answer;
  };
  return () => {
    view.matchMedia = real;
  };
}
