import { makeOnce } from '../../domain/explanation/make-once';
import { finding, type Finding } from '../../domain/findings/finding';
import type { TableKind } from '../../domain/vocabulary/vocabulary';
import type { DateSystem } from '../../domain/time';
import type { AssignedTable } from '../assignment/assignment';
import type { Correction } from '../assignment/correction';
import { namesOther } from '../cells/other-programme';
import type { SheetSnapshot } from '../snapshot';
import type { TablesOfSheet } from '../tables/find-tables';
import { namesProgramme, otherProgrammeOfSheet } from '../tables/other-programme-of-sheet';
import type { PostsNeeds } from '../tables/posts-needs';
import type { FoundTable } from '../tables/table';
import { readBlocks } from './read-blocks';

/** What is left of the sheets where those of other programmes are not read. */
export interface WithoutOthers {
  /** In their order, without posts and stated figures of other programmes. */
  readonly found: readonly TablesOfSheet[];
  /** The sheets of other programmes. */
  readonly others: ReadonlySet<SheetSnapshot>;
  readonly findings: readonly Finding[];
  /** A sheet without figures names another programme and none this one: to be said where there are posts; else null. */
  readonly doubt: Finding | null;
}

const OF_MODULES: ReadonlySet<TableKind> = new Set(['posts', 'stated']);

/**
 * Leaves the sheets of other programmes aside: modules and parts that they name are not those of this one. It is said of
 * each that would have been read. What a user assigned or corrected on a sheet says that it is about the programme.
 *
 * @param found the tables of each sheet, in the order of the sheets
 */
export function leftToOthers(
  sheets: readonly SheetSnapshot[],
  found: readonly TablesOfSheet[],
  byHand: { readonly assignment: readonly AssignedTable[]; readonly corrections: readonly Correction[] },
  needs: PostsNeeds,
  dateSystem: DateSystem,
): WithoutOthers {
  const said = new Set([...byHand.assignment, ...byHand.corrections].map(({ sheet }) => sheet));
  const others = new Set<SheetSnapshot>();
  const findings: Finding[] = [];
  let doubt: Finding | null = null;
  const withTables = found.filter((each) => each.tables.some(isOfModules));
  const isNamed = makeOnce(() => sheets.some((sheet) => namesProgramme(sheet, needs.words)));
  const left = found.map((each, at): TablesOfSheet => {
    const sheet = sheets[at]!;
    const other = said.has(sheet.name) ? null : otherProgrammeOfSheet(sheet, needs.words);
    if (other === null) return each;
    others.add(sheet);
    const tables = each.tables.filter((table) => !isOfModules(table) && !isBudgetOfNone(table));
    const hasModules =
      each.tables.some(isOfModules) || readBlocks(sheet, [], undefined, needs, dateSystem) !== null;
    const wouldBeRead = hasModules || tables.length < each.tables.length;
    const place = { sheet: sheet.name, cell: other.cell };
    if (wouldBeRead) {
      // Beside sheets of the programme, a field alone may be where its posts work.
      const isInDoubt =
        hasModules && !other.isByName && (isNamed() || withTables.some((table) => table !== each));
      const code = isInDoubt ? 'sheet-of-other-field' : 'sheet-of-other-programme';
      findings.push(finding(code, place, { text: other.text }));
    } else if (namesOther(other.text, needs.words)) {
      doubt ??= finding('programme-in-doubt', place, { text: other.text });
    }
    return { ...each, tables, incomplete: each.incomplete.filter(({ kind }) => !OF_MODULES.has(kind)) };
  });
  return { found: left, others, findings, doubt: doubt !== null && isNamed() ? null : doubt };
}

function isOfModules({ heading }: FoundTable): boolean {
  return OF_MODULES.has(heading.kind);
}

/** Budget lines that name no module: `Budget Kita` is none that an own share is written into. */
function isBudgetOfNone({ heading: { kind, columns } }: FoundTable): boolean {
  return kind === 'budget' && columns.every(({ spec }) => spec.field !== 'module');
}
