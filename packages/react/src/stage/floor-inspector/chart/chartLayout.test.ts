import { describe, expect, it } from 'vitest';
import { chart, children, edges, nodes, parties, type Box } from './chartLayout.ts';

const holds = (outer: Box, { x, y, width, height }: Box): boolean =>
  x >= outer.x && y >= outer.y && x + width <= outer.x + outer.width && y + height <= outer.y + outer.height;
const meets = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const picture: Box = { x: 0, y: 0, ...chart };
const boxOf = (end: string): Box => ({ ...nodes, ...parties })[end as keyof typeof nodes];
const near = ([x, y]: readonly number[], box: Box): boolean =>
  holds({ x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8 }, { x: x!, y: y!, width: 0, height: 0 });

/** First and last point of a path of M, H, V and C. */
function endsOf(path: string): readonly [readonly number[], readonly number[]] {
  const numbers = path.match(/-?\d+/g)!.map(Number);
  const first = numbers.slice(0, 2);
  const last = path.includes('H') ? [numbers.at(-1)!, first[1]!] : path.includes('V') ? [first[0]!, numbers.at(-1)!] : numbers.slice(-2);
  return [first, last];
}

describe('the chart', () => {
  it('keeps everything inside the picture, and states apart', () => {
    const boxes = [...Object.values(nodes), ...Object.values(children)];
    expect([...boxes, ...Object.values(parties)].filter((box) => !holds(picture, box))).toEqual([]);
    for (const [index, box] of boxes.entries()) expect(boxes.slice(index + 1).filter((other) => meets(box, other))).toEqual([]);
  });

  it('draws the states of a party inside it, and nothing else', () => {
    for (const [party, box] of Object.entries(parties)) {
      for (const [name, node] of Object.entries(nodes)) expect(name.startsWith(party) ? holds(box, node) : !meets(box, node)).toBe(true);
      for (const part of Object.values(children)) expect(meets(box, part)).toBe(false);
    }
  });

  it.each(Object.entries(edges))('%s leads from the one to the other', (name, path) => {
    const [from, to] = name.split('>') as [string, string];
    const [first, last] = endsOf(path);
    expect([near(first, boxOf(from)), near(last, boxOf(to))]).toEqual([true, true]);
  });
});
