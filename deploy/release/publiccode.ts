import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRODUCT_VERSION } from '../../src/domain/product-version';

/** What the catalogues of public software ask for and only the publisher knows. */
export interface Publisher {
  /** The repository, https. */
  readonly url: string;
  /** The office that maintains it. */
  readonly maintainer: string;
}

/** The publisher that the environment names in `REPOSITORY_URL` and `PROVIDER_NAME`; null where one of them is missing. */
export function publisherFrom(variables: Readonly<Record<string, string | undefined>>): Publisher | null {
  const url = variables['REPOSITORY_URL']?.trim() ?? '';
  const maintainer = variables['PROVIDER_NAME']?.trim() ?? '';
  return url === '' || maintainer === '' ? null : { url, maintainer };
}

/**
 * The file `publiccode.yml` for the root of a published repository, version 0.5 of https://yml.publiccode.tools/.
 * @param project folder with `CHANGELOG.md`, which has the day of the version
 * @throws Error where the address does not begin with https:// or the change log lacks the version
 */
export function publicCode(project: string, { url, maintainer }: Publisher): string {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') {
    throw new Error(`REPOSITORY_URL ist „${url}“: bitte eine Adresse, die mit https:// beginnt.`);
  }
  const template = readFileSync(join(project, 'deploy/release/publiccode.yml'), 'utf8');
  const date = dateOf(PRODUCT_VERSION, readFileSync(join(project, 'CHANGELOG.md'), 'utf8'));
  const filled = { url, maintainer, version: PRODUCT_VERSION, date };
  return template.replaceAll(/'\{(url|maintainer|version|date)\}'/g, (_, name: keyof typeof filled) =>
    // A text in JSON is one in YAML, whatever stands in it.
    JSON.stringify(filled[name]),
  );
}

function dateOf(version: string, changes: string): string {
  const date = changes.split(`## ${version} (`)[1]?.slice(0, '2026-11-30'.length);
  if (date === undefined) throw new Error(`CHANGELOG.md has no section ${version}`);
  return date;
}
