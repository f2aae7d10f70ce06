import { parseArgs } from 'node:util';
import { probeExcel } from '../../src/commands/probe-excel';
import { probeLines } from '../../src/commands/probe-lines';
import { PROFILE_NAMES, PROFILES } from '../document/behaviour/profiles';
import type { ProfileName } from '../document/behaviour/profiles';
import { newDocument } from '../document/new-document';
import { EXIT, type Console } from './console';
import { startExcel } from './excel-stand-in';

const USAGE = `Aufruf: npm run probe [-- --profile ${PROFILE_NAMES.join('|')}] [--language de|en]

Stellt dem nachgestellten Excel dieselben Proben wie „Hilfe → Excel prüfen“ im Aufgabenbereich, ohne --profile in jedem
Profil, damit sich der Bericht aus einem echten Excel danebenlegen lässt.`;

/** The command `probe`: puts every probe to the stand-in in one profile or in all of them. Returns the exit status. */
export async function runProbeCommand(words: readonly string[], console: Console): Promise<number> {
  const options = readOptions(words);
  if (options === null) {
    console.complain(USAGE);
    return EXIT.usage;
  }
  for (const profile of options.profiles) {
    const excel = await startExcel(newDocument(['Tabelle1']), { behaviour: PROFILES[profile] });
    const uninstall = excel.install();
    try {
      const { title, summary, lines } = probeLines(await probeExcel(), options.language);
      console.print([`${title} · ${profile}`, ...summary, ...lines, ''].join('\n'));
    } finally {
      uninstall();
    }
  }
  return EXIT.done;
}

interface Options {
  readonly profiles: readonly ProfileName[];
  readonly language: 'de' | 'en';
}

/** Null where they are not understood. */
function readOptions(words: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { profile: { type: 'string' }, language: { type: 'string', default: 'de' } },
    });
    const profiles = PROFILE_NAMES.filter((name) => values.profile === undefined || name === values.profile);
    const { language } = values;
    if (profiles.length === 0 || (language !== 'de' && language !== 'en')) return null;
    return { profiles, language };
  } catch {
    return null;
  }
}
