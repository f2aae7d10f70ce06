import type { Allocation } from '../../../src/domain/allocation/allocation';
import { computeAllocation } from '../../../src/domain/allocation/compute-allocation';
import type { AllocationSettings, Case, Municipality } from '../../../src/domain/case';
import { toDecimalText } from '../../../src/domain/numbers';
import type { OwnShareRow } from '../../../src/domain/own-share/own-share-row';
import { usualSettings } from '../../../src/domain/usual-settings';
import { exactly, exampleCase } from '../own-share/example-case';

const COLUMNS = { municipality: 'A', weight: 'B', participates: 'C', minShare: 'D' };

/** A municipality in row `row` that takes part, unless said otherwise. */
export function municipality(
  name: string,
  weight: string,
  changes: Partial<Municipality> = {},
  row = 2,
): Municipality {
  return {
    origin: { sheet: 'Kommunen', row, columns: COLUMNS },
    name,
    weight: exactly(weight),
    participates: true,
    minShare: null,
    targets: { posts: null, before: null },
    ...changes,
  };
}

/** Municipalities A, B, C … with these weights. */
export function withWeights(...weights: readonly string[]): Municipality[] {
  return weights.map((weight, index) => municipality(String.fromCharCode(65 + index), weight, {}, index + 2));
}

export function caseOf(
  municipalities: readonly Municipality[],
  posts: string | null,
  settings: Partial<AllocationSettings> = {},
): Case {
  const usual = usualSettings([2021]).allocation;
  const allocation = { ...usual, posts: posts === null ? null : exactly(posts), ...settings };
  return { ...exampleCase([], { settings: { allocation } }), municipalities };
}

export function allocated(
  municipalities: readonly Municipality[],
  posts: string | null,
  settings: Partial<AllocationSettings> = {},
  ownShare: readonly OwnShareRow[] = [],
): Allocation {
  return computeAllocation(caseOf(municipalities, posts, settings), ownShare)!;
}

/** The posts of each municipality as decimal text, or the code of the finding that says why they are unknown. */
export function posts({ rows }: Allocation, which: 'posts' | 'before' | 'difference' = 'posts'): string[] {
  return rows.map((row) => {
    const value = row[which];
    return value.known ? toDecimalText(value.value) : value.reason.code;
  });
}

export function codes({ findings }: Allocation): string[] {
  return findings.map((each) => each.code);
}
