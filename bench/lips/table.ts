import type { BenchResult } from './runBench.ts';
import type { Scores } from './scores.ts';

const columns: readonly (readonly [string, (scores: Scores) => string])[] = [
  ['n', ({ sentences }) => String(sentences)],
  ['frames', ({ accuracy }) => percent(accuracy)],
  ['balanced', ({ balanced }) => percent(balanced)],
  ['p b m', ({ bilabial }) => percent(bilabial)],
  ['f v', ({ labiodental }) => percent(labiodental)],
  ['in vain', ({ shutInVain }) => percent(shutInVain)],
  ['vowels', ({ vowelsBitten }) => percent(vowelsBitten)],
  ['gap off', ({ gapError }) => gapError.toFixed(3)],
  ['width off', ({ widthError }) => widthError.toFixed(3)],
  ['lead ms', ({ lead }) => lead.toFixed(0)],
  ['lowest', ({ leadLowest }) => leadLowest.toFixed(0)],
  ['closes', ({ closes }) => percent(closes)],
  ['trembles', ({ trembles }) => trembles.toExponential(0)],
];

/** The result as a table to read in a terminal. */
export function tableOf({ groups, delays, costMs }: BenchResult): string {
  const lines: string[] = [];
  for (const { group, systems, ahead } of groups) {
    lines.push('', `${group.padEnd(26)}${columns.map(([name]) => name.padStart(10)).join('')}`);
    for (const [system, scores] of Object.entries(systems)) {
      lines.push(`  ${system.padEnd(24)}${columns.map(([, show]) => show(scores).padStart(10)).join('')}`);
    }
    for (const [peer, { difference, interval }] of Object.entries(ahead)) {
      lines.push(`  sound is ahead of ${peer} by ${points(difference)} points [${points(interval.low)} ${points(interval.high)}]`);
    }
  }
  const given = Object.entries(delays).map(([peer, delay]) => `${peer} ${delay} ms`).join(', ');
  return [...lines, '', `sound held back for the peers: ${given}`, `audio path: ${costMs.toFixed(3)} ms for 10 ms of sound`].join('\n');
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`;
}

function points(share: number): string {
  return (share * 100).toFixed(1);
}
