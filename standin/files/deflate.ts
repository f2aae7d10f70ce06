import { deflateRawSync } from 'node:zlib';

/** Packs bytes, a quarter as long as in a page. The result differs by the processor, and never what comes out of it. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes);
}
