import type { TraceDamage } from '@parley/engine/trace';

/** As many lines are told at once; more of them wait behind the first. */
const atOnce = 4;

/** What is wrong with a file, line by line; nothing where it is whole. */
export function Damage({ damage }: { readonly damage: readonly TraceDamage[] }) {
  if (damage.length === 0) return null;
  const list = (some: readonly TraceDamage[]) => some.map(({ message }) => <li key={message}>{message}</li>);
  const more = damage.slice(atOnce);
  return (
    <div className="damage">
      <ul aria-label="Damage">{list(damage.slice(0, atOnce))}</ul>
      {more.length > 0 && (
        <details>
          <summary>{more.length} more</summary>
          <ul aria-label="More damage">{list(more)}</ul>
        </details>
      )}
    </div>
  );
}
