import type { MoneySource, Post, StatedFigure, Yearly } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import type { ModuleNumber } from '../../domain/module';
import { placeOf } from '../../domain/place';
import { placeOfMoney } from './money-counted-once';

/** Stated own shares, without those that are the ones before or after third-party money beside them. */
export interface OwnSharesByWitness {
  readonly statedFigures: readonly StatedFigure[];
  readonly findings: readonly Finding[];
}

/** Third-party money beside costs and grants, and the source that it counts as. */
export interface MoneyBeside {
  readonly source: MoneySource;
  readonly counted: MoneySource;
}

/**
 * `Kosten – Zuwendung – Drittmittel = Eigenanteil` where the money does not lower the own share, as it is not granted; and
 * `Kosten – Zuwendung = Eigenanteil` where it does: the stated figure is no wrong one, but that of another stage.
 *
 * @param stated figures beside costs and grants
 * @param posts that count
 */
export function ownSharesByWitness(
  stated: readonly StatedFigure[],
  posts: readonly Post[],
  beside: readonly MoneyBeside[],
): OwnSharesByWitness {
  const ownShares = stated.filter(({ measure }) => measure === 'own-share');
  if (beside.length === 0 || ownShares.length === 0) return { statedFigures: stated, findings: [] };
  const parts = partsOf(posts, beside);
  const found = new Map(
    ownShares.flatMap((figure) => {
      const each = witnessOf(figure, parts);
      return each === null ? [] : [[figure, each] as const];
    }),
  );
  return { statedFigures: stated.filter((each) => !found.has(each)), findings: [...found.values()] };
}

/** What stands in the cells of a module and year. */
interface Part {
  readonly module: ModuleNumber | null;
  readonly year: number | null;
  /** Cost less grant, in cents; null where a post states not both. */
  before: number | null;
  readonly money: MoneyBeside[];
}

function partsOf(posts: readonly Post[], beside: readonly MoneyBeside[]): readonly Part[] {
  const parts = new Map<string, Part>();
  const partAt = (module: ModuleNumber | null, year: number | null): Part => {
    const key = `${module}|${year}`;
    const part = parts.get(key) ?? { module, year, before: 0, money: [] };
    parts.set(key, part);
    return part;
  };
  for (const { module, year, totalCost, statedGrant } of posts) {
    const part = partAt(module, year);
    const [cost, grant] = [inYear(totalCost, year), inYear(statedGrant, year)];
    part.before = part.before === null || cost === null || grant === null ? null : part.before + cost - grant;
  }
  for (const each of beside) partAt(each.source.module, each.source.years[0] ?? null).money.push(each);
  return [...parts.values()];
}

function witnessOf({ module, year, amount, origin }: StatedFigure, all: readonly Part[]): Finding | null {
  const parts = all.filter(
    (each) => (module === null || each.module === module) && (year === null || each.year === year),
  );
  const money = parts.flatMap((each) => each.money);
  const [first] = money;
  if (first === undefined || parts.some(({ before }) => before === null)) return null;
  const before = parts.reduce((sum, each) => sum + each.before!, 0);
  const after = money.reduce((rest, { source }) => rest - source.high, before);
  const lowering = money.filter(
    ({ counted }) => counted.status === 'granted' && counted.deducted === 'no',
  ).length;
  const how =
    amount === after && lowering === 0
      ? { de: 'nach Abzug von', en: 'after deduction of' }
      : amount === before && lowering === money.length
        ? { de: 'vor', en: 'before' }
        : null;
  if (how === null) return null;
  const values = { how, source: first.source.label, cell: placeOfMoney(first.source)?.cell ?? '' };
  return finding('own-share-of-other-stage', placeOf(origin, 'amount'), values);
}

function inYear<T>({ every, byYear }: Yearly<T>, year: number | null): T | null {
  return (year === null ? undefined : byYear[year]) ?? every;
}
