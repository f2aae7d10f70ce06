/** Bytes of a text inside a request: quotes are escaped, and a host may send what is not ASCII as `\u00fc`. */
export function sentBytes(text: string): number {
  const escaped = text.match(/["\\]/g)?.length ?? 0;
  const notAscii = text.match(/[^ -~]/g)?.length ?? 0;
  return text.length + escaped + notAscii * 5;
}
