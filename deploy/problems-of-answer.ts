import type { ExpectedAnswer, Keeping } from './expected-answer';
import type { ProblemCode } from './deployment-texts';

/** What a server answered for a file. */
export interface GivenAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** A thing that is wrong with the answer for one file. */
export interface Problem {
  readonly code: ProblemCode;
  readonly file: string;
  /** What the server said, where that helps. */
  readonly given: string;
}

/** Below this, compressing is not worth it for any server. */
const SMALL = 1_000;
const DAY = 86_400;

/** What is wrong with the answer for a file. */
export function problemsOfAnswer(
  file: string,
  { status, headers, bytes }: GivenAnswer,
  expected: ExpectedAnswer,
  built: Uint8Array,
): readonly Problem[] {
  const problem = (code: ProblemCode, given = ''): Problem => ({ code, file, given });
  if (status !== 200) return [problem('status', String(status))];
  const type = headers.get('content-type') ?? '';
  const text = type.startsWith('text/') || type.includes('javascript');
  return [
    !sameBytes(bytes, built) && problem('other-content'),
    !expected.types.includes(type.split(';')[0]!.trim().toLowerCase()) && problem('type', type),
    text && !/charset=utf-8/i.test(type) && problem('charset', type),
    !keeps(headers.get('cache-control') ?? '', expected.keeping) &&
      problem(expected.keeping, headers.get('cache-control') ?? ''),
    headers.get('x-content-type-options') !== 'nosniff' && problem('nosniff'),
    expected.openToOthers &&
      headers.get('access-control-allow-origin') !== '*' &&
      problem('closed-to-others'),
    file.endsWith('.js') &&
      built.length > SMALL &&
      headers.get('content-encoding') === null &&
      problem('not-compressed'),
    ...(file.endsWith('.html') ? problemsOfPage(headers) : []).map(([code, given]) => problem(code, given)),
  ].filter((each) => each !== false);
}

function problemsOfPage(headers: Headers): (readonly [ProblemCode, string])[] {
  const policy = headers.get('content-security-policy') ?? '';
  const frame = headers.get('x-frame-options');
  const opener = headers.get('cross-origin-opener-policy');
  const frames = /frame-ancestors([^;]*)/.exec(policy)?.[1];
  const isFramed = frames === undefined || /officeapps\.live\.com|\*(?:\s|$)/.test(frames);
  return [
    ...(isFramed ? [] : [['no-frame', `frame-ancestors${frames}`] as const]),
    ...(frame === null ? [] : [['no-frame', `X-Frame-Options: ${frame}`] as const]),
    ...(opener === null ? [] : [['no-frame', `Cross-Origin-Opener-Policy: ${opener}`] as const]),
    ...(/worker-src\s+'none'/.test(policy) ? [['no-worker', policy] as const] : []),
  ];
}

function keeps(control: string, keeping: Keeping): boolean {
  const words = control.toLowerCase().split(/\s*,\s*/);
  const seconds = Number(/max-age=(\d+)/.exec(control)?.[1] ?? NaN);
  const asks = words.includes('no-cache') || words.includes('no-store');
  if (keeping === 'asked-anew') return words.includes('no-cache') || (!asks && seconds === 0);
  // Office keeps no icon that must not be kept.
  return !asks && (keeping === 'for-a-day' || seconds >= DAY);
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.from(one.buffer, one.byteOffset, one.length).equals(Buffer.from(other));
}
