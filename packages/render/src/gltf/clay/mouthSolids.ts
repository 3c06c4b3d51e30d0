import { moveOf, sharesAt } from './skinMoves.ts';
import { lipLine, skinFront } from './skinSolid.ts';
import { gridIndices, linear, movesOf, sheet, type Solid } from './Solid.ts';

function tinted(count: number, colour: string): Float32Array {
  const colours = new Float32Array(count);
  for (let i = 0; i < count; i += 3) colours.set(linear(colour), i);
  return colours;
}

/** Inner sides of the lips, teeth, tongue and the dark behind them. */
export function mouthSolids(): Solid[] {
  return [innerLip('upper'), innerLip('lower'), teeth('upper'), teeth('lower'), tongue(), throat()];
}

/** A lip turned inwards, so that it has a thickness. */
function innerLip(part: 'upper' | 'lower'): Solid {
  const [rows, columns] = [4, 33];
  const away = part === 'upper' ? 1 : -1;
  const positions = sheet(rows, columns, (down, along) => {
    const x = lipLine.corner * (2 * along - 1);
    return [x, lipLine.y + away * 0.05 * down, skinFront(x, lipLine.y) - 0.16 * down];
  });
  const shares = Array.from({ length: columns }, (_, column) => {
    const x = positions[3 * column]!;
    return sharesAt(x, lipLine.y, positions[3 * column + 2]!, part);
  });
  return {
    name: `${part}Lip`,
    positions,
    colours: tinted(positions.length, '#8a4a45'),
    indices: gridIndices(rows, columns),
    moves: movesOf(positions, (name, vertex) => moveOf(name, shares[vertex % columns]!)),
  };
}

/** A band of teeth; the lower one goes with the jaw. Heights about as ICT-FaceKit's incisors. */
function teeth(part: 'upper' | 'lower'): Solid {
  const [top, bottom] = part === 'upper' ? [-0.97, -1.15] : [-1.15, -1.28];
  const [rows, columns] = [5, 33];
  const positions = sheet(rows, columns, (down, along) => {
    const aside = 2 * along - 1;
    return [0.31 * aside, top + (bottom - top) * down, (part === 'upper' ? 0.34 : 0.3) - 0.26 * aside * aside + 0.012 * Math.sin(Math.PI * down)];
  });
  return { name: `${part}Teeth`, positions, colours: tinted(positions.length, '#f1ece4'), indices: gridIndices(rows, columns), moves: movesOf(positions, (name) => (part === 'lower' ? withJaw[name] : undefined)), roughness: 0.35 };
}

/** What the jaw does to what is fixed in it; from the same geometry. */
const withJaw: Readonly<Record<string, readonly [number, number, number]>> = {
  jawOpen: [0, -0.47, -0.12],
  jawForward: [0, 0, 0.12],
  jawLeft: [0.13, 0, 0],
  jawRight: [-0.13, 0, 0],
};

function tongue(): Solid {
  const [rows, columns] = [15, 25];
  const positions = sheet(rows, columns, (down, along) => {
    const [polar, turn] = [down * Math.PI, along * 2 * Math.PI];
    return [0.21 * Math.sin(polar) * Math.cos(turn), -1.24 + 0.06 * Math.sin(polar) * Math.sin(turn), 0.05 + 0.25 * Math.cos(polar)];
  });
  const moves = movesOf(positions, (name, vertex) => {
    const tip = (positions[3 * vertex + 2]! + 0.2) / 0.5;
    if (name === 'tongueOut') return [0, -0.02 * tip, 0.42 * tip];
    return name === 'jawOpen' ? [0, -0.38, -0.08] : withJaw[name];
  });
  return { name: 'tongue', positions, colours: tinted(positions.length, '#a8524f'), indices: gridIndices(rows, columns), moves, roughness: 0.4 };
}

function throat(): Solid {
  const [rows, columns] = [9, 17];
  const positions = sheet(rows, columns, (down, along) => {
    const [across, height] = [2 * along - 1, -0.86 - 0.86 * down];
    return [0.46 * across * (1 - 0.45 * down), height, -0.1 + 0.28 * across * across * (1 - 0.8 * down)];
  });
  return { name: 'mouthInside', positions, colours: tinted(positions.length, '#22090b'), indices: gridIndices(rows, columns), moves: new Map(), roughness: 1 };
}
