/** Keeps a drawing as large as the element it is shown in. */
export interface SizeFollower {
  /** To be called with every frame: a window that moved to a screen of another pixel ratio keeps its size, and no observer speaks. */
  look(): void;
  end(): void;
}

/** Tells an element's size in CSS pixels and the device pixels in each, at once and whenever one of them changes. */
export function followSize(element: HTMLElement, resize: (width: number, height: number, pixelRatio: number) => void): SizeFollower {
  let told: readonly number[] = [];
  // An observer speaks when it begins, too: a size that is known already would be painted twice.
  const tell = (): void => {
    const size = [element.clientWidth, element.clientHeight, devicePixelRatio] as const;
    if (size.every((value, i) => value === told[i])) return;
    told = size;
    resize(...size);
  };
  const sizes = new ResizeObserver(tell);
  sizes.observe(element);
  tell();
  return {
    look() {
      if (devicePixelRatio !== told[2]) tell();
    },
    end: () => sizes.disconnect(),
  };
}
