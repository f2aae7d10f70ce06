import { inflateRawSync } from 'node:zlib';

/**
 * Unpacks deflated bytes, a third as long as in a page.
 * @param size what it has to come to; more is an error
 */
export function inflate(compressed: Uint8Array, size: number): Uint8Array {
  if (size === 0 && compressed.length === 0) return new Uint8Array(0);
  return inflateRawSync(compressed, { maxOutputLength: Math.max(1, size) });
}
