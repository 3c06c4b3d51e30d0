/** Keeps a drawing as large as the element it is shown in. */
export interface SizeFollower {
  /** To be called with every frame: a window that moved to a screen of another pixel ratio keeps its size, and no observer speaks. */
  look(): void;
  end(): void;
}

/** Tells an element's size in CSS pixels and the device pixels in each, at once and whenever one of them changes. */
export function followSize(element: HTMLElement, resize: (width: number, height: number, pixelRatio: number) => void): SizeFollower {
  let ratio = 0;
  const tell = (): void => {
    ratio = devicePixelRatio;
    resize(element.clientWidth, element.clientHeight, ratio);
  };
  const sizes = new ResizeObserver(tell);
  sizes.observe(element);
  tell();
  return {
    look() {
      if (devicePixelRatio !== ratio) tell();
    },
    end: () => sizes.disconnect(),
  };
}
