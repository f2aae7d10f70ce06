import type { FunctionMetadata } from '../grid/function-metadata';

/** A function whose name somebody has begun to type. */
export interface BegunName {
  /** Where the name begins and where it ends so far. */
  readonly from: number;
  readonly to: number;
  readonly functions: readonly FunctionMetadata[];
}

/** A call that somebody is filling in. */
export interface OpenCall {
  readonly name: string;
  /** The argument that is being typed, 0-based. */
  readonly argument: number;
}

/** The functions that fit what stands before the cursor of a formula; null where no name of one is begun there. */
export function begunName(
  text: string,
  cursor: number,
  namespace: string,
  functions: readonly FunctionMetadata[],
): BegunName | null {
  if (!text.startsWith('=') || isQuoted(text, cursor)) return null;
  const typed = /[\p{L}_][\p{L}\d_.]*$/u.exec(text.slice(1, cursor))?.[0];
  if (typed === undefined) return null;
  const begun = typed.toUpperCase();
  const fitting = functions.filter(({ name }) => `${namespace}.${name}`.toUpperCase().startsWith(begun));
  return fitting.length === 0 ? null : { from: cursor - typed.length, to: cursor, functions: fitting };
}

/** The innermost call whose brackets are open at the cursor of a formula; `separator` stands between arguments. */
export function openCall(text: string, cursor: number, separator: ';' | ','): OpenCall | null {
  if (!text.startsWith('=')) return null;
  const open: { name: string; argument: number }[] = [];
  const token = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|([\p{L}_][\p{L}\d_.]*)?\(|\)|[;,]|\{|\}/gu;
  for (const match of text.slice(0, cursor).matchAll(token)) {
    if (match[0].endsWith('(')) open.push({ name: (match[1] ?? '').toUpperCase(), argument: 0 });
    else if (match[0] === '{') open.push({ name: '', argument: 0 });
    else if (match[0] === ')' || match[0] === '}') open.pop();
    else if (match[0] === separator && open.length > 0) open.at(-1)!.argument += 1;
  }
  const innermost = open.at(-1);
  return innermost === undefined || innermost.name === '' ? null : innermost;
}

function isQuoted(text: string, cursor: number): boolean {
  return (text.slice(0, cursor).split('"').length - 1) % 2 === 1;
}
