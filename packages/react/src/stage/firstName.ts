/** What somebody is called across a table: the first of their names. */
export function firstName({ name }: { readonly name: string }): string {
  return name.split(/\s+/)[0] ?? name;
}
