import type { SVGProps } from 'react';

interface ChartTextProps extends Pick<SVGProps<SVGTextElement>, 'x' | 'y' | 'className'> {
  /** The room there is, in units of the picture. */
  readonly width: number;
  /** Begins at `x` instead of having its middle there. */
  readonly start?: boolean;
  readonly children: string;
}

/** Mean width of a letter at the size of the chart, in its units. */
const letter = 7.4;

/** A word in the chart; one that is too long for its place, in another language, is drawn closer. */
export function ChartText({ width, start = false, children, ...rest }: ChartTextProps) {
  const isLong = children.length * letter > width;
  return (
    <text {...rest} textAnchor={start ? 'start' : 'middle'} {...(isLong && { textLength: width, lengthAdjust: 'spacingAndGlyphs' })}>
      {children}
    </text>
  );
}
