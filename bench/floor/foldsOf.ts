/**
 * Parts the groups into at most `count` folds of about as many pauses each, always the same way:
 * the largest group goes first into the emptiest fold.
 */
export function foldsOf(pauses: readonly { readonly group: string }[], count: number): readonly ReadonlySet<string>[] {
  const sizes = new Map<string, number>();
  for (const { group } of pauses) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const ordered = [...sizes].sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || (a < b ? -1 : 1));
  const folds = Array.from({ length: Math.min(count, ordered.length) }, () => ({ groups: new Set<string>(), size: 0 }));
  for (const [group, size] of ordered) {
    const emptiest = folds.reduce((least, fold) => (fold.size < least.size ? fold : least));
    emptiest.groups.add(group);
    emptiest.size += size;
  }
  return folds.map(({ groups }) => groups);
}
