/** A conversation was asked for that is not there. */
export class UnknownScenario extends Error {
  override readonly name = 'UnknownScenario';
  /** What there is instead. */
  readonly known: readonly { readonly id: string; readonly title: string }[];

  constructor(id: string, known: UnknownScenario['known']) {
    super(`There is no conversation “${id.slice(0, 64)}”. There are: ${known.map((each) => each.id).join(', ')}.`);
    this.known = known.map(({ id, title }) => ({ id, title }));
  }
}
