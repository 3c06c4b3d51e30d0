import type { TraceDamage } from '@parley/engine/trace';

/** What is wrong with a file, line by line; nothing where it is whole. */
export function Damage({ damage }: { readonly damage: readonly TraceDamage[] }) {
  if (damage.length === 0) return null;
  return (
    <ul className="damage" aria-label="Damage">
      {damage.map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}
