import type { Role } from '../domain/module';
import type { RulePurpose } from '../domain/rules/rule';
import { cellText, plainText } from '../workbook/cells/cell-text';
import { mapReading, type Reading } from '../workbook/cells/reading';
import { optional, type Argument } from './argument';
import { date, kimModule } from './cell-arguments';
import { cellNumber } from './euro';
import { overCells } from './over-cells';
import { failure } from './problem';
import { OWN_RATE } from './grant-arguments';
import { rateOn } from './published-rates';
import { ownRates } from './rates-argument';
import { role, ROLES } from './role';

interface Payee {
  readonly role: Role | null;
  readonly purpose: RulePurpose;
}

const NAMED_ROLE = role('rolle', {
  de: `${ROLES.de}, Arbeitsplatz`,
  en: `${ROLES.en}, workplace`,
});

/** A role, or the workplace, which module 1 pays for by a rate of its own. */
const ROLE_OR_WORKPLACE: Argument<Payee> = {
  name: 'rolle',
  read: (cell): Reading<Payee> =>
    /^(?:arbeitsplatz|workplace)$/.test(plainText(cellText(cell)))
      ? { kind: 'value', value: { role: null, purpose: 'workplace' } }
      : mapReading(NAMED_ROLE.read(cell), (named) => ({ role: named, purpose: 'personnel' })),
};

const ARGUMENTS = [
  kimModule('modul'),
  date('stichtag', 'start'),
  optional(ROLE_OR_WORKPLACE, { role: null, purpose: 'personnel' } as Payee),
  OWN_RATE,
] as const;

/**
 * Fördersatz in Euro je VZÄ und Jahr, der am Stichtag gilt: veröffentlicht oder eigener. #NV mit Grund, wo keiner bekannt ist.
 * @customfunction FOERDERSATZ FÖRDERSATZ
 * @param modul Modul (Baustein) 1, 2 oder 3
 * @param stichtag Tag, an dem der Satz gilt
 * @param [rolle] Koordination, Assistenz, Casemanagement, Ausländerbehörde, Einbürgerung oder Arbeitsplatz
 * @param [fördersatz] Eigener Satz in Euro je VZÄ und Jahr, oder ein Bereich mit der Tabelle Fördersätze samt Überschriften
 * @returns Euro je VZÄ und Jahr
 */
export function rate(modul: any[][], stichtag: any[][], rolle?: any[][], fördersatz?: any[][]): any[][] {
  const rates = ownRates(fördersatz);
  return overCells(ARGUMENTS, [modul, stichtag, rolle, rates.cells], (module, day, payee, own) => {
    const rules = rates.with(own, module, payee.purpose);
    const { inForce, reason } = rateOn(module, payee.role, payee.purpose, day, rules);
    if (reason !== null || inForce === null || inForce.amount === null) throw failure(reason!);
    return cellNumber(inForce.amount);
  });
}
