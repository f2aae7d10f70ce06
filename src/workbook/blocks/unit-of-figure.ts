import type { LabelFinder } from './labels-reaching';
import type { PlacedLabel } from './placed-label';
import type { ReachingLabels } from './reaching-labels';
import type { SaidByLabels } from './said-by-labels';
import type { UnitNote } from './unit-below-figures';

/** What the amount of a figure is in. */
export interface UnitOfFigure {
  readonly euroPerUnit: number;
  /** Whether anything says it; else it is euro. */
  readonly isStated: boolean;
  /** Another currency than the euro. */
  readonly currency: string | null;
  /** Null: the name of the sheet or the user for the whole sheet says it, or nothing does. */
  readonly label: PlacedLabel | UnitNote | null;
}

/** What each direction says about a figure. */
export interface SaidOfFigure {
  readonly row: SaidByLabels;
  readonly column: SaidByLabels;
  readonly section: SaidByLabels;
}

/**
 * The unit of a figure; the words that contradict each other where they do. What a user said about a label goes before
 * what they said about the sheet, and both before what words say.
 */
export function unitOfFigure(
  finder: LabelFinder,
  reaching: ReachingLabels,
  said: SaidOfFigure,
  row: number,
): UnitOfFigure | { readonly texts: readonly string[] } {
  const section =
    said.section.details.length === 0
      ? said.section.details
      : finder.ofSection(reaching.section, 'unit', () => linesThatHold(reaching.section));
  const [byHand, contradicting] = saidByHand(said, section);
  if (byHand !== undefined) {
    if (contradicting !== undefined) return { texts: [byHand.text, contradicting.text] };
    return { euroPerUnit: byHand.euroPerUnit!, isStated: true, currency: null, label: byHand };
  }
  const { unitByHand } = finder;
  const ofSheet = finder.unitOfSheet();
  const below = finder.unitBelow().of(row);
  const isSilent = said.row.details.length + said.column.details.length + section.length === 0;
  const labels =
    isSilent && below === null
      ? section
      : [said.row.details, said.column.details, section, below ?? []].flat();
  const units = labels.filter((each) => each.euroPerUnit !== null);
  const [label = null] = units;
  if (unitByHand !== null) return { euroPerUnit: unitByHand, isStated: true, currency: null, label };
  if (units.some((each) => each.euroPerUnit !== label!.euroPerUnit)) {
    return { texts: units.map((each) => each.text) };
  }
  if (below !== null && ofSheet !== null && below.euroPerUnit !== ofSheet) {
    return { texts: [below.text, finder.sheet.grid.sheet.name] };
  }
  return {
    euroPerUnit: label?.euroPerUnit ?? ofSheet ?? 1,
    isStated: label !== null || ofSheet !== null,
    currency: labels.find((each) => each.currency !== null)?.currency ?? null,
    label,
  };
}

/** The labels of which a user said the unit: one, or those of row and column where they said two; none where they said none. */
function saidByHand(said: SaidOfFigure, section: readonly PlacedLabel[]): readonly PlacedLabel[] {
  const isSaid = ({ byHand }: PlacedLabel): boolean => byHand?.unit !== undefined;
  const [ofRow, ofColumn] = [said.row.details.find(isSaid), said.column.details.find(isSaid)];
  if (ofRow !== undefined && ofColumn !== undefined && ofRow.euroPerUnit !== ofColumn.euroPerUnit) {
    return [ofRow, ofColumn];
  }
  const closest = ofRow ?? ofColumn ?? section.find(isSaid);
  return closest === undefined ? [] : [closest];
}

/**
 * The lines above that say a unit and still hold. `Modul 1 (T€)` does not below `Modul 2`: a line ends where a closer one
 * names another module or year.
 */
function linesThatHold(section: readonly PlacedLabel[]): readonly PlacedLabel[] {
  const modules = new Set<number>();
  const years = new Set<number>();
  const holding: PlacedLabel[] = [];
  for (const line of section) {
    const saysUnit = line.euroPerUnit !== null || line.currency !== null;
    if (saysUnit && !isEnded(line.module, modules) && !isEnded(line.year, years)) holding.push(line);
    if (line.module !== null) modules.add(line.module);
    if (line.year !== null) years.add(line.year);
  }
  return holding;
}

function isEnded(named: number | null, closer: ReadonlySet<number>): boolean {
  return named !== null && closer.size > (closer.has(named) ? 1 : 0);
}
