import { finding, type Finding } from '../../domain/findings/finding';
import { numberValue } from '../../domain/findings/number-value';
import { exact } from '../../domain/numbers';
import type { DateSystem } from '../../domain/time';
import { cellAddress, type Area } from '../address';
import type { Correction } from '../assignment/correction';
import { locateCorrections, type LocatedCorrections } from '../assignment/locate-corrections';
import { looksOfBlock } from '../looks/looks-of-block';
import type { SheetSnapshot } from '../snapshot';
import type { PostsNeeds } from '../tables/posts-needs';
import { caseOfFigures, type CountingAs, type FiguresInCase } from './case-of-figures';
import { countedOnce } from './counted-once';
import { withOverviews } from './overview-sheets';
import { isTooLarge, MOST_CELLS, readAmounts, type SheetFigures } from './read-blocks';
import { withTotalsAlone } from './totals-alone';
import { withVersionsOfYears } from './version-of-year';

/** What the cross-tabs of a workbook give. */
export interface CrossTabs extends Omit<FiguresInCase, 'findings'> {
  readonly blocks: readonly SheetFigures[];
  readonly findings: {
    /** About what a user said that labels mean. */
    readonly corrections: readonly Finding[];
    readonly figures: readonly Finding[];
    /** About hidden and struck-out rows, and sheets that are too large. */
    readonly looks: readonly Finding[];
  };
}

/**
 * Reads the cross-tabs of all sheets.
 * @param taken the areas of a sheet that lists cover
 */
export function readCrossTabs(
  sheets: readonly SheetSnapshot[],
  taken: (sheet: string) => readonly Area[],
  corrections: readonly Correction[],
  counting: CountingAs,
  needs: PostsNeeds,
  dateSystem: DateSystem,
): CrossTabs {
  const located = new Map(
    sheets.map((sheet) => [sheet, locateCorrections(sheet, taken(sheet.name), corrections)] as const),
  );
  const amounts = sheets.flatMap(
    (sheet) => readAmounts(sheet, taken(sheet.name), located.get(sheet)!, needs, dateSystem) ?? [],
  );
  const whole = amounts.flatMap((each) => each.aboutProgramme('known') ?? []);
  // `Bedarf | Zuwendung`: where nothing else can be computed with, it is asked what the cost is.
  const isCostAsked = whole.length === 0 && !counting.hasPosts;
  const blocks = isCostAsked ? amounts.flatMap((each) => each.aboutProgramme('unknown') ?? []) : whole;
  const isAsked = blocks !== whole;
  const tooLarge = sheets.filter(
    (sheet) => taken(sheet.name).length === 0 && located.get(sheet)?.isNoTable !== true && isTooLarge(sheet),
  );
  const { findings, ...figures } = inOrder(
    seenTogether(blocks, counting).map((each) => caseOfFigures(each, counting)),
  );
  const questions = findings.filter(({ code }) => !isAsked || code !== 'block-cost-missing');
  return {
    ...figures,
    blocks,
    findings: {
      corrections: [
        ...[...located.values()].flatMap((each) => each.findings),
        ...blocks.flatMap(({ sheet }) => correctedBlock(sheet, located.get(sheet)!)),
      ],
      figures: questions,
      looks: [...blocks.flatMap(looksOfBlock), ...tooLarge.map(tooLargeFinding)],
    },
  };
}

/** The figures with what only those of other sheets say about them, where no list gives the posts. */
function seenTogether(
  blocks: readonly SheetFigures[],
  { hasPosts, isVersionChosen }: CountingAs,
): readonly SheetFigures[] {
  if (hasPosts) return blocks;
  const whole = withTotalsAlone(withOverviews(blocks));
  return isVersionChosen ? whole : withVersionsOfYears(whole);
}

/** What several sheets give, in their order. */
function inOrder(parts: readonly FiguresInCase[]): FiguresInCase {
  const { posts, stated, findings } = countedOnce(parts.flatMap((each) => each.posts));
  return {
    posts,
    moneySources: parts.flatMap((each) => each.moneySources),
    statedFigures: [...parts.flatMap((each) => each.statedFigures), ...stated],
    notCompared: parts.flatMap((each) => each.notCompared),
    targets: parts.flatMap((each) => each.targets),
    findings: [...parts.flatMap((each) => each.findings), ...findings],
  };
}

/** That a cross-tab is read as a user said. */
function correctedBlock(
  sheet: SheetSnapshot,
  { labels, lines, unit }: LocatedCorrections,
): readonly Finding[] {
  const [first] = labels;
  if (first === undefined && lines.length === 0 && unit === null) return [];
  const { row, column } = first ?? { row: sheet.top, column: sheet.left };
  return [finding('block-corrected', { sheet: sheet.name, cell: cellAddress(row, column) }, {})];
}

function tooLargeFinding({ name }: SheetSnapshot): Finding {
  const values = { sheet: name, most: numberValue(exact(MOST_CELLS)) };
  return finding('block-too-large', { sheet: name, cell: 'A1' }, values);
}
