import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expectedAnswer } from './expected-answer';
import { problemsOfAnswer } from './problems-of-answer';
import type { Problem } from './problems-of-answer';

/** What came of looking at an address. */
export interface DeploymentReport {
  readonly files: number;
  /** Of what was built, by the folder that it has for its scripts. */
  readonly version: string;
  readonly problems: readonly Problem[];
}

/** A file that no version has. */
const MISSING = 'gibt-es-nicht.js';
/** For one answer. */
const MOST_MILLISECONDS = 30_000;
const VERSION = /^\d+\.\d+\.\d+$/;

/**
 * Asks an address for every file of a build and compares content and headers with what they have to be. Changes nothing.
 * @param address of the add-in, with a path if it has one, without a slash at the end
 * @param dist the folder of the build that was put there
 */
export async function checkDeployment(address: string, dist: string): Promise<DeploymentReport> {
  const nothing = { files: 0, version: '', problems: [] };
  if (!isAddress(address)) return { ...nothing, problems: [{ code: 'address', file: '', given: address }] };
  if (!existsSync(join(dist, 'taskpane.html'))) {
    return { ...nothing, problems: [{ code: 'unbuilt', file: dist, given: '' }] };
  }
  const files = filesIn(dist);
  const problems: Problem[] = [];
  for (const file of files) {
    for (const problem of await problemsOf(address, dist, file)) problems.push(problem);
  }
  const version = readdirSync(dist).find((entry) => VERSION.test(entry)) ?? '';
  return {
    files: files.length,
    version,
    problems: [...problems, ...(await problemsOfMissing(address, version))],
  };
}

function isAddress(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:' && !address.endsWith('/');
}

function filesIn(dist: string): readonly string[] {
  return (
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(dist, file)).isFile())
      // A copy of office.js beside the page brings descriptions for programmers, which nobody loads.
      .filter((file) => !file.endsWith('.d.ts'))
      .map((file) => file.replaceAll(sep, '/'))
      .sort()
  );
}

async function problemsOf(address: string, dist: string, file: string): Promise<readonly Problem[]> {
  const answer = await asked(`${address}/${file}`);
  if ('unreachable' in answer) return [{ code: 'unreachable', file, given: answer.unreachable }];
  const location = answer.headers.get('location');
  if (answer.status >= 300 && answer.status < 400 && location !== null) {
    return [{ code: 'redirected', file, given: location }];
  }
  const built = readFileSync(join(dist, file));
  if (file !== 'manifest.xml') return problemsOfAnswer(file, answer, expectedAnswer(file), built);
  // A manifest is handed out in other ways than by the server; where it lies there, its addresses must be right.
  if (answer.status !== 200) return [];
  const named = /<SourceLocation DefaultValue="([^"]*)\/taskpane\.html"/.exec(
    answer.bytes.toString('utf8'),
  )?.[1];
  return named === address ? [] : [{ code: 'manifest-address', file, given: named ?? '?' }];
}

/** A server that answers everything with one page hides what is missing; one that lets it be kept makes it last. */
async function problemsOfMissing(address: string, version: string): Promise<readonly Problem[]> {
  const file = `${version}/${MISSING}`;
  const answer = await asked(`${address}/${file}`);
  if ('unreachable' in answer) return [];
  if (answer.status !== 404) return [{ code: 'finds-everything', file, given: String(answer.status) }];
  const control = answer.headers.get('cache-control') ?? '';
  return /max-age=[1-9]|immutable/.test(control) ? [{ code: 'keeps-missing', file, given: control }] : [];
}

async function asked(url: string) {
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { 'Accept-Encoding': 'gzip' },
      signal: AbortSignal.timeout(MOST_MILLISECONDS),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, bytes };
  } catch (error) {
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    return { unreachable: cause instanceof Error ? cause.message : message };
  }
}
