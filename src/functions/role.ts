import { finding } from '../domain/findings/finding';
import type { Role } from '../domain/module';
import { refused, value, type Reading } from '../workbook/cells/reading';
import { roleNamedIn } from '../workbook/cells/read-role';
import { readText } from '../workbook/cells/read-word';
import type { Argument } from './argument';

/** The roles offered to a user whose word names none of them. */
export const ROLES = {
  de: 'Koordination, Assistenz, Casemanagement, Ausländerbehörde, Einbürgerung',
  en: 'coordination, assistant, case management, foreigners office, naturalisation',
};

/** A role by its name, as a sheet of posts words it; `allowed` is what a user is offered instead of another word. */
export function role(name: string, allowed = ROLES): Argument<Role> {
  return {
    name,
    read: (cell): Reading<Role> => {
      const text = readText(cell);
      if (text.kind !== 'value') return text;
      const named = roleNamedIn(text.value);
      return named === null
        ? refused((place, column) => finding('unknown-word', place, { text: text.value, column, allowed }))
        : value(named);
    },
  };
}
