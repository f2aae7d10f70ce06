import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The version of office.js that this version of the add-in was tested with. */
export const TESTED_VERSION = '1.1.110';

/** What office.js loads in the Excel of Windows, the Mac and the web besides the texts of its language. */
const CODE = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'telemetry/oteljs_agave.js',
];

/** The pages that office.js shows where an add-in cannot start. */
const ERROR_PAGES = 'agaveerrorux';

/**
 * The files of office.js that an Excel asks for, by their paths in the package: a tenth of it. The script for telemetry is
 * among them because office.js loads it in any case; what it would send the policy of the page keeps back.
 * @param folder the package's `dist`
 */
export function neededFiles(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const isNeeded = (path: string) =>
    CODE.includes(path) ||
    /^[a-z0-9-]+\/office_strings\.js$/.test(path) ||
    (path.startsWith(`${ERROR_PAGES}/`) && /\.\w+$/.test(path));
  return files.filter(isNeeded).sort();
}

/** office.js asks for its error pages in this spelling, the package has another: servers may tell them apart. */
export function spellingsOf(path: string): readonly string[] {
  return path.startsWith(`${ERROR_PAGES}/`) ? [path, path.replace(ERROR_PAGES, 'AgaveErrorUX')] : [path];
}

/** Where the version of office.js that this version was tested with lies after `npm ci`. */
export function packagedOfficeJs(project: string): string {
  return join(project, 'node_modules/@microsoft/office-js/dist');
}
