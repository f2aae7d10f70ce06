import { readdirSync, readFileSync } from 'node:fs';
import { reconcileFile } from '../../standin/headless/reconcile-file';

/** The examples in which there is something to reconcile. */
export const EXAMPLES = readdirSync('assets/examples').filter(
  (name) => name.endsWith('.xlsx') && !name.endsWith('.abgleich.xlsx') && name !== 'vorlage-leer.xlsx',
);

/** What a run makes of each of them, by its name. */
export async function reconciledExamples(): Promise<ReadonlyMap<string, Uint8Array>> {
  const reconciled = new Map<string, Uint8Array>();
  for (const name of EXAMPLES) {
    const file = readFileSync(`assets/examples/${name}`);
    reconciled.set(name, (await reconcileFile(file, { language: 'de' }, () => undefined)).bytes!);
  }
  return reconciled;
}
