import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file beside the bundle that names every package in it, with the text of its licence. */
const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** Licences that may be passed on in a bundle with their text and nothing more. */
const ACCEPTED = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

/** Texts of packages that ship none, as their repositories have them. */
const TEXTS = join(import.meta.dirname, 'licence-texts');

/** webpack's runtime is in every bundle, though no module of ours imports it. */
const RUNTIME = 'webpack';

const HEADING =
  'KIM-Abgleich enthält die folgenden Pakete anderer Urheber. / KIM-Abgleich contains these packages of others.';
const RULE = '-'.repeat(80);

/**
 * A webpack plugin that writes the notices of what is really bundled. The build fails for a package whose licence is
 * none of the accepted ones, or that has no text of it.
 */
export class ThirdPartyNotices {
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap('ThirdPartyNotices', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyNotices', stage }, () => {
        const folders = new Set([join(compiler.context, 'node_modules', RUNTIME), ...bundled(compilation)]);
        const { text, problems } = noticesOf(folders);
        compilation.errors.push(...problems.map((problem) => new Error(problem)));
        compilation.emitAsset(NOTICES, new sources.RawSource(text));
      });
    });
  }
}

/**
 * The folders of the packages of which a chunk has at least one module, joined ones included.
 *
 * @param {import('webpack').Compilation} compilation
 */
function bundled({ modules, chunkGraph }) {
  return [...modules]
    .filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0)
    .flatMap((module) => [module, ...(module.modules ?? [])])
    .flatMap(
      ({ resource }) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource ?? '')?.[0] ?? [],
    );
}

/**
 * The notices of packages, and what keeps them from being passed on: a licence that is none of the accepted ones, or no
 * text of it.
 *
 * @param {Iterable<string>} folders
 * @returns {{ text: string, problems: string[] }}
 */
export function noticesOf(folders) {
  const problems = [];
  const notices = [...folders].map((folder) => noticeOf(folder, problems)).sort();
  return { text: `${[HEADING, ...notices].join(`\n\n${RULE}\n\n`)}\n`, problems };
}

function noticeOf(folder, problems) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = licenceText(folder, name);
  if (!ACCEPTED.has(license)) problems.push(`${name} is bundled under the licence ${license}`);
  if (text === null) problems.push(`${name} is bundled without the text of its licence`);
  const who = text?.trim() ?? `Author: ${author?.name ?? author ?? 'not named by the package'}`;
  return [`${name} ${version}`, `Licence: ${license}`, '', who].join('\n');
}

function licenceText(folder, name) {
  const own = readdirSync(folder).find((file) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(file));
  const file = own === undefined ? join(TEXTS, `${name}.txt`) : join(folder, own);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
