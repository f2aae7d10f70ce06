/**
 * Bytes of a text inside a request, at most: quotes are escaped, a host may send what is not ASCII as `\u00fc`, and in the
 * state, which is XML, `&`, `<` and `>` are sent as `&amp;`, `&lt;` and `&gt;`.
 */
export function sentBytes(text: string): number {
  const escaped = text.match(/["\\]/g)?.length ?? 0;
  const notAscii = text.match(/[^ -~]/g)?.length ?? 0;
  const entities = text.match(/[&<>]/g)?.length ?? 0;
  return text.length + escaped + notAscii * 5 + entities * 4;
}
