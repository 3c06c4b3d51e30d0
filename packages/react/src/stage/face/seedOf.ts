/** The seed of a session's face: the same session moves the same way whenever it is watched. */
export function seedOf(id: string): number {
  return [...id].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
}
