import { performance } from 'node:perf_hooks';
import type { Case, Post } from '../src/domain/case';
import { computeOwnShares } from '../src/domain/own-share';
import { kimNrw } from '../src/domain/rules/kim-nrw';
import { usualSettings } from '../src/domain/usual-settings';

const YEARS = [2021, 2022] as const;
const COLUMNS = { module: 'A', fte: 'B', personnelPerFte: 'C', materialPerFte: 'D', begin: 'E', end: 'F' };

/** The same `count` posts of module 1 and 2 on every call: begins in the middle of months, shares from 0,5 to 1. */
export function makePosts(count: number): Post[] {
  const next = lehmer(20_210_701);
  return Array.from({ length: count }, (_, index): Post => {
    const module = next() % 3 === 0 ? 1 : 2;
    return {
      origin: { sheet: 'Stellen', row: index + 2, columns: COLUMNS },
      module,
      role: module === 1 ? 'coordination' : 'case-management',
      roleText: null,
      label: null,
      municipality: null,
      carrier: null,
      version: null,
      fte: every({ digits: 50 + (next() % 51), scale: 2 }),
      personnelPerFte: every({ digits: 5_500_000 + (next() % 3_000_000), scale: 2 }),
      materialPerFte: every({ digits: 500_000 + (next() % 600_000), scale: 2 }),
      oneOffPerFte: null,
      totalCost: every(null),
      eligibleCost: every(null),
      ratePerFte: every(null),
      statedGrant: every(null),
      year: null,
      begin: { year: 2021, month: 1 + (next() % 12), day: 1 + (next() % 28) },
      end: { year: 2022, month: 1 + (next() % 12), day: 1 + (next() % 28) },
      filledFrom: null,
      duty: null,
      expenseType: null,
      assumed: false,
    };
  });
}

export function makeCase(posts: readonly Post[]): Case {
  return {
    posts,
    userRules: [],
    budgetLines: [],
    moneySources: [],
    statedFigures: [],
    municipalities: [],
    settings: usualSettings(YEARS),
  };
}

/** Milliseconds of the fastest of `runs` computations of all own shares, with the total in cents. */
export function measureOwnShares(posts: readonly Post[], runs = 5): { ms: number; total: number } {
  const input = makeCase(posts);
  let ms = Infinity;
  let total = Number.NaN;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const { ownShare } = computeOwnShares(input, kimNrw).totals.granted;
    ms = Math.min(ms, performance.now() - start);
    total = ownShare.known ? ownShare.value : Number.NaN;
  }
  return { ms, total };
}

function every<T>(value: T): { readonly every: T; readonly byYear: Readonly<Record<number, never>> } {
  return { every: value, byYear: NO_YEARS };
}

const NO_YEARS: Readonly<Record<number, never>> = {};

/** Park–Miller generator: the same numbers on every machine. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647);
}
