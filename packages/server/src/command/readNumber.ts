import { UsageError } from './UsageError.ts';

/** The whole number an option holds. @throws UsageError */
export function readNumber(option: string, text: unknown, { from, to }: { readonly from: number; readonly to: number }): number {
  const number = typeof text === 'string' && /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw new UsageError(`--${option} is a whole number from ${from} to ${to}, not "${String(text)}".`);
}

/** One of the words an option may be. @throws UsageError */
export function readChoice<Choice extends string>(option: string, text: unknown, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw new UsageError(`--${option} is one of ${choices.join(', ')}, not "${String(text)}".`);
  return found;
}
