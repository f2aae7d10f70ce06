import type { Allocation } from '../../../domain/allocation/allocation';
import { sumOfPosts } from '../../../domain/allocation/sum-of-posts';
import type { FigureId } from '../../../domain/explanation/figure-id';
import type { Language } from '../../../domain/language';
import type { Maybe } from '../../../domain/maybe';
import { type Exact, formatNumber } from '../../../domain/numbers';
import type { AllocationTexts } from '../../../i18n/de/taskpane-allocation';
import { fill } from '../../../i18n/fill';
import { resultSheetTexts } from '../../../i18n/result-sheet-texts';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import type { ShownFigureText } from '../../parts/shown';
import { postsText, weightText } from './post-count';

/** The posts of a municipality, or of all: without opt-outs, with them, and what they change. */
export interface ShownAllocation {
  readonly key: string;
  readonly title: string;
  /** What it is allocated by; null for the sum. */
  readonly weight: string | null;
  readonly total: boolean;
  readonly figures: readonly ShownFigureText[];
}

const FIELDS = ['before', 'posts', 'difference'] as const;
type Field = (typeof FIELDS)[number];

/** The municipalities in sheet order, then the sum. */
export function allocationRows(
  { rows }: Allocation,
  texts: AllocationTexts,
  language: Language,
): readonly ShownAllocation[] {
  const { unknown, all } = taskpaneTexts(language);
  const names: Readonly<Record<Field, string>> = {
    before: texts.beforeOf,
    posts: texts.postsOf,
    difference: texts.differenceOf,
  };
  const figures = (
    row: number | null,
    municipality: string,
    postsOf: (field: Field) => Maybe<Exact>,
  ): ShownFigureText[] =>
    FIELDS.map((field) => ({
      text: postsText(postsOf(field), unknown, language, field === 'difference'),
      figure: { measure: `allocated-${field}`, row } satisfies FigureId,
      name: fill(names[field], { municipality }),
    }));
  return [
    ...rows.map((each, row) => ({
      key: `${row}`,
      title: each.municipality,
      weight: weightText(each, texts, language),
      total: false,
      figures: figures(row, each.municipality, (field) => each[field]),
    })),
    {
      key: 'sum',
      title: all,
      weight: null,
      total: true,
      figures: figures(null, texts.all, (field) => sumOfPosts(rows, field)),
    },
  ];
}

/** The posts that nobody gets; null where all are allocated, and where they are unknown. */
export function unallocatedPosts(
  { unallocated }: Allocation,
  texts: AllocationTexts,
  language: Language,
): ShownFigureText | null {
  if (!unallocated.known || unallocated.value.digits <= 0) return null;
  const { allocation } = resultSheetTexts(language);
  return {
    text: fill(allocation.unallocated, { posts: formatNumber(unallocated.value, language) }),
    figure: { measure: 'unallocated' },
    name: texts.unallocated,
  };
}
