import { inflateSync } from 'fflate';

/** `inflate` where there is no Node; the field `browser` of package.json puts it in its place. */
export function inflate(compressed: Uint8Array, size: number): Uint8Array {
  return inflateSync(compressed, { out: new Uint8Array(size) });
}
