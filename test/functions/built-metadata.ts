import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
    }[];
    readonly result: { readonly dimensionality?: string };
  }[];
}

const root = join(__dirname, '../..');
const program = `
  import { readFileSync } from 'node:fs';
  import { englishMetadata, functionFiles, germanMetadata } from './build/functions-metadata.js';
  const german = await germanMetadata(functionFiles('src/functions'));
  const shipped = JSON.parse(readFileSync('src/i18n/en/function-descriptions.json', 'utf8'));
  const { ids, more } = JSON.parse(process.argv[1]);
  for (const id of ids) delete shipped[id];
  console.log(JSON.stringify({ german, english: englishMetadata(german, { ...shipped, ...more }) }));
`;

/**
 * The metadata as the build makes it, which runs outside of jest because it is made of modules for Node.
 *
 * @param more translations that take the place of the shipped ones; `without` are left out
 * @throws Error with what the build would print
 */
export function builtMetadata(
  more: Readonly<Record<string, unknown>> = {},
  without: readonly string[] = [],
): { readonly german: FunctionsMetadata; readonly english: FunctionsMetadata } {
  const input = JSON.stringify({ ids: without, more });
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program, input], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  return JSON.parse(output) as ReturnType<typeof builtMetadata>;
}
