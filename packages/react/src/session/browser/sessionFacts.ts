/** What tells one session from another: a pseudonym, and the time at which it starts. */
export function sessionFacts(): { readonly id: string; readonly startedAt: () => string } {
  // `randomUUID` is missing on pages that are not served securely.
  const id = crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16)).join('-');
  return { id, startedAt: () => new Date().toISOString() };
}
