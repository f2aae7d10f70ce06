import type { Role } from '../domain/module';
import type { RulePurpose } from '../domain/rules/rule';
import { cellText, plainText } from '../workbook/cells/cell-text';
import { mapReading, type Reading } from '../workbook/cells/reading';
import { optional, type Argument } from './argument';
import { date, kimModule } from './cell-arguments';
import { cellNumber } from './euro';
import { overCells } from './over-cells';
import { failure } from './problem';
import { rateOn } from './published-rates';
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
] as const;

/**
 * Veröffentlichter Fördersatz in Euro je VZÄ und Jahr, der am Stichtag gilt. #NV mit Grund, wo keiner bekannt ist.
 * @customfunction FOERDERSATZ FÖRDERSATZ
 * @param modul Modul (Baustein) 1, 2 oder 3
 * @param stichtag Tag, an dem der Satz gilt
 * @param [rolle] Koordination, Assistenz, Casemanagement, Ausländerbehörde, Einbürgerung oder Arbeitsplatz
 * @returns Euro je VZÄ und Jahr
 */
export function rate(modul: any[][], stichtag: any[][], rolle?: any[][]): any[][] {
  return overCells(ARGUMENTS, [modul, stichtag, rolle], (module, day, payee) => {
    const { inForce, reason } = rateOn(module, payee.role, payee.purpose, day);
    if (reason !== null || inForce === null || inForce.amount === null) throw failure(reason!);
    return cellNumber(inForce.amount);
  });
}
