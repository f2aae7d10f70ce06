import type { ProgrammeWords } from '../cells/programme-words';
import type { CellValue, SheetSnapshot } from '../snapshot';

const TEACHING =
  /modulhandbuch|studiengang|studienplan|curriculum|lehrplan|lehrgang|workload|leistungspunkte|\bects\b|semester|unterrichtseinheit|kursprogramm|fortbildungsprogramm|seminarplan/i;
const LONGEST = 200;

/** True for a sheet about the modules of a course, which have costs and funding as well, and not about the programme. */
export function isAboutTeaching(
  { name, values }: SheetSnapshot,
  { namesProgramme }: ProgrammeWords,
): boolean {
  const some = (says: (text: string) => boolean): boolean =>
    says(name) || values.some((row) => row.some((cell) => isShort(cell) && says(cell)));
  return some((text) => TEACHING.test(text)) && !some(namesProgramme);
}

function isShort(cell: CellValue): cell is string {
  return typeof cell === 'string' && cell !== '' && cell.length < LONGEST;
}
