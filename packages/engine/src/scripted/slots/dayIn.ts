const days: Readonly<Record<string, RegExp>> = {
  en: /\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/giu,
  de: /\b(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b/giu,
};

/** The weekdays that a text names, as they are written, in the order they are named. */
export function daysIn(text: string, language: string): readonly string[] {
  return (text.match(days[language] ?? /(?!)/u) ?? []).map((day) => `${day[0]!.toUpperCase()}${day.slice(1).toLowerCase()}`);
}
