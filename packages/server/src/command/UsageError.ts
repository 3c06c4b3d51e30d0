/** Something the caller of a command can mend. The message is one line: what is wrong, and how to mend it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
