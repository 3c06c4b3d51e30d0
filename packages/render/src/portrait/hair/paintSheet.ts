import { seededRandom, type Random } from '../../animator/random.ts';
import { css, mix, tune, type Rgb } from '../colour.ts';
import { curveThrough, type Pen, type SoftBrush } from '../pen.ts';
import type { Project } from '../projectHead.ts';
import { sheetPoint, type Sheet } from './Sheet.ts';

/** What hair is painted with. */
export interface HairTones {
  readonly base: Rgb;
  readonly light: Rgb;
  readonly deep: Rgb;
  /** How much of it is grey. */
  readonly grey: number;
}

/** A strand between `from` and `to` of its length, bent sideways as the grain has it; `x, y` pairs. */
type Strand = (s: number, from: number, to: number, wave: number, phase: number) => number[];

/**
 * Paints a layer inside its path, which the pen is clipped to: strands dark to light, a band of sheen, the turn
 * into shadow. Light falls from the upper left.
 */
export function paintSheet(pen: Pen, soft: SoftBrush, sheet: Sheet, tones: HairTones, project: Project, seed: number): void {
  const random = seededRandom(seed);
  const shade = sheet.shade ?? 0;
  const dim = (colour: Rgb): Rgb => (shade >= 0 ? mix(colour, tones.deep, shade) : mix(colour, tones.light, -shade));
  const set = { base: dim(tones.base), light: dim(tones.light), deep: shade > 0 ? tune(tones.deep, 0, 1, 1 - 0.35 * shade) : tones.deep, grey: tones.grey };
  const strand: Strand = (s, from, to, wave, phase) => {
    const points: number[] = [];
    const steps = wave > 0 ? (sheet.grain === 'ropes' ? 34 : 18) : 7;
    for (let i = 0; i <= steps; i += 1) {
      const t = from + ((to - from) * i) / steps;
      const [x, y] = project(...sheetPoint(sheet, s, t));
      points.push(x, y);
    }
    if (wave > 0) bend(points, wave, phase, sheet.grain === 'wavy' ? 0.75 : 0.42);
    return points;
  };
  pen.fillStyle = css(set.base);
  pen.fillRect(-4, -5, 8, 9);
  const around = extent(sheet, project);
  soft.dab(around.x - around.w * 0.28, around.y + around.h * 0.22, around.w * 0.5, around.h * 0.42, set.light, sheet.grain === 'cloth' ? 0.45 : 0.3);
  soft.dab(around.x + around.w * 0.36, around.y - around.h * 0.2, around.w * 0.42, around.h * 0.7, set.deep, 0.5);
  pen.lineCap = pen.lineJoin = 'round';
  const draw = { pen, set, random, strand, around };
  if (sheet.grain === 'coily' || sheet.grain === 'cropped') coils(draw, sheet, project);
  else if (sheet.grain === 'ropes') ropes(draw);
  else if (sheet.grain === 'curly') curls(draw);
  else if (sheet.grain === 'cloth') folds(draw);
  else strands(draw, sheet.grain === 'wavy' ? 0.035 : 0);
}

interface Draw {
  readonly pen: Pen;
  readonly set: HairTones;
  readonly random: Random;
  readonly strand: Strand;
  readonly around: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

function stroke(pen: Pen, lines: readonly (readonly number[])[], colour: Rgb, alpha: number, width: number): void {
  pen.strokeStyle = css(colour, alpha);
  pen.lineWidth = width;
  pen.beginPath();
  for (const line of lines) curveThrough(pen, line);
  pen.stroke();
}

function strands({ pen, set, random, strand, around }: Draw, wave: number): void {
  const count = Math.round(34 + 34 * around.w);
  const phase = (s: number) => s * 5;
  /** Strands from somewhere within `spread` of `low` on, `length` long or up to twice that. */
  const some = (share: number, low: number, spread: number, length: number) =>
    Array.from({ length: Math.round(count * share) }, () => {
      const s = random();
      const from = low + spread * random();
      return strand(s, from, Math.min(1, from + length * (1 + random())), wave * (0.7 + 0.6 * random()), phase(s) + random());
    });
  // Locks, broad and soft, then what catches the light along them, then single hairs.
  stroke(pen, some(0.3, 0, 0.05, 1), set.deep, 0.16, 0.1);
  stroke(pen, some(0.34, 0, 0.3, 0.45), set.light, 0.14, 0.07);
  stroke(pen, some(0.5, 0, 0.3, 0.5), set.light, 0.18, 0.026);
  stroke(pen, some(0.5, 0, 0, 1), set.deep, 0.26, 0.018);
  stroke(pen, some(0.5, 0, 0.1, 1), set.light, 0.26, 0.012);
  if (set.grey > 0.1) stroke(pen, some(set.grey, 0, 0.2, 1), [226, 224, 222], 0.18, 0.01);
  // Sheen: a band a third of the way down, broken up.
  stroke(pen, some(0.9, 0.1, 0.14, 0.2), set.light, 0.2, 0.022);
  stroke(pen, some(0.9, 0.18, 0.14, 0.12), mix(set.light, [255, 246, 236], 0.35), 0.16, 0.012);
}

function curls({ pen, set, random, strand, around }: Draw): void {
  const count = Math.round(12 + 15 * around.w);
  const list = Array.from({ length: count }, (_, i) => ({ s: (i + random()) / count, wave: 0.05 + 0.03 * random(), phase: random() * 6.3 }));
  list.sort(() => random() - 0.5);
  for (const { s, wave, phase } of list) {
    const lit = 0.35 + 0.65 * random();
    const line = strand(s, 0, 1, wave, phase);
    stroke(pen, [line], set.deep, 0.4, 0.15);
    stroke(pen, [line], mix(set.base, set.light, 0.16 * lit), 0.9, 0.095);
    const gleam = line.map((value, i) => value + (i % 2 === 0 ? -0.016 : 0.012));
    stroke(pen, pieces(gleam, random), set.light, 0.34 * lit, 0.04);
    stroke(pen, pieces(gleam, random), mix(set.light, [255, 240, 225], 0.25), 0.26 * lit, 0.016);
  }
}

/** Short runs of a curve, as light catches a curl where it bends. */
function pieces(line: readonly number[], random: Random): number[][] {
  const out: number[][] = [];
  for (let i = 2; i + 8 < line.length; i += 10) {
    const from = i + 2 * Math.floor(random() * 3);
    if (from + 6 <= line.length) out.push(line.slice(from, from + 6));
  }
  return out;
}

function ropes({ pen, set, random, strand, around }: Draw): void {
  const count = Math.max(4, Math.round(around.w * 5.6));
  const order = Array.from({ length: count }, (_, i) => i).sort((a, b) => (a % 2) - (b % 2));
  for (const i of order) {
    const line = strand((i + 0.5 + 0.3 * (random() - 0.5)) / count, 0, 0.93 + 0.07 * random(), 0.014, random() * 6.3);
    const tone = mix(set.base, i % 2 === 0 ? set.deep : set.light, 0.12 + 0.2 * random());
    stroke(pen, [line], set.deep, 0.8, 0.19);
    stroke(pen, [line], tone, 1, 0.15);
    const rungs: number[][] = [];
    for (let k = 2; k < line.length; k += 2) rungs.push([line[k]! - 0.06, line[k + 1]! + 0.03, line[k]! + 0.06, line[k + 1]! - 0.03]);
    stroke(pen, rungs, set.deep, 0.26, 0.022);
    stroke(pen, [line.map((value, k) => value + (k % 2 === 0 ? -0.03 : 0.004))], set.light, 0.34, 0.04);
  }
}

function coils({ pen, set, random, around }: Draw, sheet: Sheet, project: Project): void {
  const fine = sheet.grain === 'cropped';
  const count = Math.round(around.w * around.h * (fine ? 300 : 210));
  const radius = fine ? 0.017 : 0.034;
  const layers: readonly (readonly [Rgb, number, number])[] = [
    [set.deep, 0.42, 0.02],
    [mix(set.base, set.light, 0.5), 0.24, 0.016],
    [set.light, 0.3, 0.011],
  ];
  layers.forEach(([colour, alpha, width], layer) => {
    pen.strokeStyle = css(colour, alpha);
    pen.lineWidth = fine ? width * 0.8 : width;
    pen.beginPath();
    for (let i = 0; i < count * (layer === 0 ? 0.5 : 0.36); i += 1) {
      const [x, y] = project(...sheetPoint(sheet, random(), random()));
      const turn = random() * 6.3;
      const r = radius * (0.6 + 0.8 * random());
      pen.moveTo(x + Math.cos(turn) * r, y + Math.sin(turn) * r);
      pen.arc(x, y, r, turn, turn + 3 + random());
    }
    pen.stroke();
  });
}

function folds({ pen, set, random, strand }: Draw): void {
  for (let i = 0; i < 4; i += 1) {
    const s = (i + 0.5 + 0.5 * (random() - 0.5)) / 4;
    const line = strand(s, 0, 1, 0, 0);
    stroke(pen, [line], set.deep, 0.1, 0.2);
    stroke(pen, [line], set.deep, 0.16, 0.09);
    const up = line.map((value, k) => value + (k % 2 === 0 ? -0.03 : 0.05));
    stroke(pen, [up], set.light, 0.16, 0.09);
  }
}

/** Bends a line from side to side, as `x, y` pairs, in place. */
function bend(points: number[], wave: number, phase: number, length: number): void {
  const straight = points.slice();
  let travelled = 0;
  for (let i = 2; i + 3 < straight.length; i += 2) {
    const dx = straight[i + 2]! - straight[i - 2]!;
    const dy = straight[i + 3]! - straight[i - 1]!;
    const size = Math.hypot(dx, dy) || 1;
    travelled += size / 2;
    const off = wave * Math.sin((travelled / length) * 2 * Math.PI + phase) * Math.min(1, travelled * 3);
    points[i]! += (-dy / size) * off;
    points[i + 1]! += (dx / size) * off;
  }
}

function extent(sheet: Sheet, project: Project) {
  let [left, right, low, high] = [9, -9, 9, -9];
  for (const guide of sheet.guides) {
    for (let i = 0; i < guide.length; i += 3) {
      const [x, y] = project(guide[i]!, guide[i + 1]!, guide[i + 2]!);
      left = Math.min(left, x);
      right = Math.max(right, x);
      low = Math.min(low, y);
      high = Math.max(high, y);
    }
  }
  return { x: (left + right) / 2, y: (low + high) / 2, w: right - left, h: high - low };
}
