/** FNV-1a over UTF-16 code units, 32 bits; integers only, so that every engine agrees. */
export function wordHash(word: string, from = 0, to = word.length): number {
  let hash = 0x811c9dc5;
  for (let index = from; index < to; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Two hashes as one; the order matters. */
export function combineHashes(left: number, right: number): number {
  let hash = Math.imul(left ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(right ^ (right >>> 15), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) >>> 0;
}
