/** What happens to a file on its way: some lines are lost, marks and cues are spoilt, and the last third is cut off within a line. */
export function damaged(text: string): string {
  const kept = text
    .split('\n')
    .filter((_, i) => i % 40 !== 20)
    .map((line, i) => (i % 5 === 0 ? line.replace('"start":', '"start":-').replace('"attitude":"', '"attitude":"?') : line));
  const whole = kept.join('\n');
  return whole.slice(0, Math.floor((whole.length * 2) / 3));
}
