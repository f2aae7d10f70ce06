import { execFileSync } from 'node:child_process';

/** A piece of code as if it stood in the file of this path. */
export interface Snippet {
  readonly path: string;
  readonly code: string;
}

/** ESLint reads its configuration by a dynamic import, which Jest does not carry out: hence a process of its own. */
const LINT = `
  import { ESLint } from 'eslint';
  import { text } from 'node:stream/consumers';
  const eslint = new ESLint();
  const found = [];
  for (const { path, code } of JSON.parse(await text(process.stdin))) {
    const [{ messages }] = await eslint.lintText(code + '\\n', { filePath: path });
    found.push(messages.map(({ ruleId, message }) => ruleId ?? message));
  }
  console.log(JSON.stringify(found));
`;

/** For each snippet the rules of eslint.config.js that object to it. */
export function lintSnippets(snippets: readonly Snippet[]): string[][] {
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', LINT], {
    input: JSON.stringify(snippets),
    encoding: 'utf8',
  });
  return JSON.parse(printed) as string[][];
}
