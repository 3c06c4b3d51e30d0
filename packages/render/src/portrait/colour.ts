/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

export function parseColour(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1, 7), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export function mix(a: Rgb, b: Rgb, share: number): Rgb {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}

export function css(colour: Rgb, alpha = 1): string {
  return `rgba(${Math.round(colour[0])},${Math.round(colour[1])},${Math.round(colour[2])},${alpha})`;
}

export function luminance([r, g, b]: Rgb): number {
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
}

/** Gives a gradient tones that follow each other evenly. */
export function toned(gradient: CanvasGradient, ...tones: readonly Rgb[]): CanvasGradient {
  tones.forEach((tone, i) => gradient.addColorStop(i / (tones.length - 1), css(tone)));
  return gradient;
}

/** Gives a gradient one colour that fades away along it, in even steps to these shares of `alpha`. */
export function fading(gradient: CanvasGradient, colour: Rgb, alpha: number, shares: readonly number[] = [1, 0]): CanvasGradient {
  shares.forEach((share, i) => gradient.addColorStop(i / (shares.length - 1), css(colour, alpha * share)));
  return gradient;
}

/** Turns the hue by degrees and scales saturation and lightness. */
export function tune(colour: Rgb, hue: number, saturation: number, lightness: number): Rgb {
  const [r, g, b] = colour.map((part) => part / 255) as [number, number, number];
  const high = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const spread = high - low;
  const light = (high + low) / 2;
  const rawSaturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const sector = spread === 0 ? 0 : high === r ? ((g - b) / spread + 6) % 6 : high === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  const h = (((sector * 60 + hue) % 360) + 360) % 360;
  const s = Math.min(1, rawSaturation * saturation);
  const l = Math.min(1, light * lightness);
  const reach = s * Math.min(l, 1 - l);
  const part = (n: number) => {
    const k = (n + h / 30) % 12;
    return 255 * (l - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return [part(0), part(8), part(4)];
}
