import { isGiven, type PlausibilityLimits, type Post, type Settings, type Yearly } from '../../domain/case';
import { finding, type Finding, type FindingValue } from '../../domain/findings/finding';
import { numberValue } from '../../domain/findings/number-value';
import { withCells } from '../../domain/findings/told-once';
import { addToGroup } from '../../domain/group-by';
import {
  cents,
  compareExact,
  exact,
  exactFromCents,
  fraction,
  multiplyExact,
  proratedRate,
  type Cents,
  type Exact,
} from '../../domain/numbers';
import { isOfList, placeOf, type Place } from '../../domain/place';
import type { Rule } from '../../domain/rules/rule';
import type { RuleSet } from '../../domain/rules/rule-set';
import { unreadSetting } from '../../domain/unread-setting';
import type { FieldOf } from '../../domain/vocabulary/vocabulary';
import { linesOfPosts } from './lines-of-posts';

/** Something that is noticed in a row; rows of one table that are noticed for the same reason are told together. */
interface Noticed {
  readonly post: Post;
  readonly key: string;
  readonly place: Place | null;
  readonly tell: (rows: FindingValue, place: Place | null) => Finding;
}

/**
 * Warnings for posts that can be read and are hardly meant so: a grant beside a cost in another unit; in lists a cost per
 * FTE that looks like T€ or a month, an FTE that looks like per cent or hours, much material cost, a role of another module.
 */
export function implausiblePosts(
  posts: readonly Post[],
  settings: Settings,
  { namesRoles, defaultRoles, rules }: RuleSet,
  userRules: readonly Rule[],
): readonly Finding[] {
  const noticed: Noticed[] = [];
  const limits = limitsOf(settings);
  const homes = namesRoles ? homesOf([...rules, ...userRules], defaultRoles) : new Map<string, Set<number>>();
  for (const post of posts) {
    noticeGrant(post, noticed);
    if (!isOfList(post.origin)) {
      if (settings.ownProgramme === null) noticeCostOfBlock(post, limits, noticed);
      continue;
    }
    noticeCost(post, limits, noticed);
    noticeFte(post, limits, noticed);
    noticeMaterial(post, limits, noticed);
    noticeRole(post, homes, noticed);
  }
  return told(noticed);
}

/** The limits that are known: what cannot be read in the settings limits nothing. */
interface Limits {
  readonly perFte: CostLimits | null;
  /** A cost per FTE outside its limits. */
  readonly isOutside: (value: Exact) => boolean;
  readonly mostFte: Exact | null;
  readonly isAboveMostFte: (value: Exact) => boolean;
  readonly mostMaterialPercent: Exact | null;
}

type CostLimits = Pick<PlausibilityLimits, 'leastPerFte' | 'mostPerFte'>;

function limitsOf(settings: Settings): Limits {
  const { plausibility } = settings;
  const { leastPerFte, mostPerFte, mostFte, mostMaterialPercent } = plausibility;
  const isKnown = (...fields: readonly (keyof PlausibilityLimits)[]): boolean =>
    unreadSetting(settings, ...fields) === null;
  return {
    perFte: isKnown('leastPerFte', 'mostPerFte') ? plausibility : null,
    isOutside: (value) =>
      value.digits !== 0 && (compareExact(value, leastPerFte) < 0 || compareExact(value, mostPerFte) > 0),
    mostFte: isKnown('mostFte') ? mostFte : null,
    isAboveMostFte: (value) => compareExact(value, mostFte) > 0,
    mostMaterialPercent: isKnown('mostMaterialPercent') ? mostMaterialPercent : null,
  };
}

function noticeCost(post: Post, { perFte, isOutside }: Limits, noticed: Noticed[]): void {
  if (perFte === null) return;
  const { leastPerFte, mostPerFte } = perFte;
  const found =
    firstOf(post, 'personnelPerFte', post.personnelPerFte, isOutside) ?? totalOutside(post, perFte);
  if (found === null) return;
  const values = { value: euroOf(found.value), least: euroOf(leastPerFte), most: euroOf(mostPerFte) };
  notice(noticed, post, 'cost', found.place, (rows, place) =>
    finding('cost-per-fte-implausible', place, { ...values, rows }),
  );
}

/**
 * A whole cost that lies outside the limits for its FTE, whatever part of a year the post is filled: above the most of a
 * year, or below the least of a month. Its value is the cost.
 */
function totalOutside(
  { origin, totalCost: { every, byYear }, fte, personnelPerFte }: Post,
  { leastPerFte, mostPerFte }: CostLimits,
): { readonly value: Exact; readonly place: Place | null } | null {
  if (personnelPerFte.every !== null || fte.every === null || fte.every.digits === 0) return null;
  const posts = fte.every;
  const isOutside = (cost: Cents): boolean =>
    cost !== 0 &&
    (signOf(cost, mostPerFte, posts) > 0 || signOf(cents(cost * MONTHS), leastPerFte, posts) < 0);
  const costs: [Cents | null, Place | null][] = [
    [every, placeOf(origin, 'totalCost')],
    ...Object.entries(byYear).map(([year, cost]): [Cents, Place | null] => [
      cost,
      placeOf(origin, 'totalCost', Number(year)),
    ]),
  ];
  const found = costs.find(([cost]) => cost !== null && isOutside(cost));
  return found === undefined ? null : { value: exactFromCents(found[0]!), place: found[1] };
}

const MONTHS = 12;

/** 1 for a cost above an amount for each FTE, -1 below it; 0 also where whole numbers are too large to say. */
function signOf(cost: Cents, perFte: Exact, fte: Exact): number {
  const left = cost * 10 ** (fte.scale + perFte.scale);
  const right = perFte.digits * 100 * fte.digits;
  return Number.isSafeInteger(left) && Number.isSafeInteger(right) ? Math.sign(left - right) : 0;
}

/** Hours a week of half a post, of 38.5, 39 or 41 for a full one; ascending. */
const HALF_A_POST = [exact(1925, 2), exact(195, 1), exact(205, 1)] as const;

function isHalfAPost(fte: Exact): boolean {
  // Of 100.000 posts hardly one is compared with more than the first.
  return compareExact(fte, HALF_A_POST[0]) >= 0 && HALF_A_POST.some((each) => compareExact(fte, each) === 0);
}

function noticeFte(post: Post, { perFte, mostFte, isAboveMostFte }: Limits, noticed: Noticed[]): void {
  const hours = firstOf(post, 'fte', post.fte, isHalfAPost);
  if (hours !== null) {
    const value = numberValue(hours.value);
    notice(noticed, post, 'fteHours', hours.place, (rows, place) =>
      finding('fte-like-hours', place, { value, rows }),
    );
    return;
  }
  if (mostFte === null) return;
  const found = firstOf(post, 'fte', post.fte, isAboveMostFte);
  if (found === null) return;
  const value = numberValue(found.value);
  if (compareExact(found.value, FULL_POST_IN_PERCENT) <= 0 && !isBorneOutByCost(post, perFte)) {
    notice(noticed, post, 'ftePercent', found.place, (rows, place) =>
      finding('fte-may-be-percent', place, { value, rows }),
    );
    return;
  }
  notice(noticed, post, 'fte', found.place, (rows, place) =>
    finding('fte-implausible', place, { value, most: numberValue(mostFte), rows }),
  );
}

const FULL_POST_IN_PERCENT = exact(100);

/** True where the whole cost beside the number of posts is that of so many. */
function isBorneOutByCost(post: Post, limits: CostLimits | null): boolean {
  const { totalCost, fte } = post;
  return limits !== null && isGiven(totalCost) && fte.every !== null && totalOutside(post, limits) === null;
}

/** No office has more posts of one module. */
const MOST_POSTS = 100;

/**
 * The cost of a module and year in a cross-tab of the programme, which says no number of them: of more than any
 * office has, or of less than a post and month.
 */
function noticeCostOfBlock(post: Post, { perFte }: Limits, noticed: Noticed[]): void {
  if (perFte === null) return;
  const { leastPerFte, mostPerFte } = perFte;
  const cost = post.totalCost.every;
  if (cost === null || cost === 0) return;
  const isTooMuch = signOf(cost, mostPerFte, exact(MOST_POSTS)) > 0;
  if (!isTooMuch && signOf(cents(cost * MONTHS), leastPerFte, exact(1)) >= 0) return;
  const values = {
    value: euroOf(exactFromCents(cost)),
    least: euroOf(exactFromCents(proratedRate(leastPerFte, exact(1), fraction(1, 1)))),
    most: euroOf(multiplyExact(mostPerFte, MOST_POSTS)),
  };
  notice(noticed, post, 'costOfBlock', placeOf(post.origin, 'totalCost'), (rows, place) =>
    finding('block-cost-implausible', place, { ...values, rows }),
  );
}

/** So many times the grant, a cost is hardly meant in the same unit. */
const TIMES_THE_GRANT = 200;

function noticeGrant(post: Post, noticed: Noticed[]): void {
  const { origin, totalCost, statedGrant } = post;
  if (!isGiven(statedGrant)) return;
  for (const year of [undefined, ...Object.keys(statedGrant.byYear).map(Number)]) {
    const cost = (year === undefined ? null : totalCost.byYear[year]) ?? totalCost.every;
    const grant = year === undefined ? statedGrant.every : statedGrant.byYear[year];
    if (cost === 0 && grant != null && grant > 0) {
      const values = { grant: euroOf(exactFromCents(grant)) };
      notice(noticed, post, 'no cost', placeOf(origin, 'totalCost', year), (rows, place) =>
        finding('cost-zero-beside-grant', place, { ...values, rows }),
      );
      return;
    }
    if (cost === null || grant == null || grant <= 0 || cost < grant * TIMES_THE_GRANT) continue;
    const values = { grant: euroOf(exactFromCents(grant)), cost: euroOf(exactFromCents(cost)) };
    notice(noticed, post, 'grant', placeOf(origin, 'statedGrant', year), (rows, place) =>
      finding('grant-implausible', place, { ...values, rows }),
    );
    return;
  }
}

function noticeMaterial(post: Post, { mostMaterialPercent }: Limits, noticed: Noticed[]): void {
  if (mostMaterialPercent === null || !isGiven(post.materialPerFte)) return;
  const personnel = post.personnelPerFte.every;
  if (personnel === null || personnel.digits === 0) return;
  const isMuch = (value: Exact): boolean => isMoreThanPercent(value, mostMaterialPercent, personnel);
  const found = firstOf(post, 'materialPerFte', post.materialPerFte, isMuch);
  if (found === null) return;
  const values = {
    value: euroOf(found.value),
    personnel: euroOf(personnel),
    most: numberValue(mostMaterialPercent),
  };
  notice(noticed, post, 'material', found.place, (rows, place) =>
    finding('material-implausible', place, { ...values, rows }),
  );
}

/** Compared in euro: limits are far below what a product of amounts and a percentage can hold. */
function isMoreThanPercent(value: Exact, percent: Exact, of: Exact): boolean {
  const share = multiplyExact(of, percent.digits);
  return compareExact(multiplyExact(value, 100), exact(share.digits, share.scale + percent.scale)) > 0;
}

function noticeRole(post: Post, homes: ReadonlyMap<string, ReadonlySet<number>>, noticed: Noticed[]): void {
  const { role, roleText, module } = post;
  const home = role === null ? undefined : homes.get(role);
  if (home === undefined || home.has(module)) return;
  const values = { role: roleText ?? '', home: [...home].join(', '), module: String(module) };
  notice(noticed, post, `role ${role} ${module}`, placeOf(post.origin, 'role'), (rows, place) =>
    finding('role-of-other-module', place, { ...values, rows }),
  );
}

/** The modules that each role is funded in. */
function homesOf(
  rules: readonly Rule[],
  defaultRoles: RuleSet['defaultRoles'],
): ReadonlyMap<string, Set<number>> {
  const homes = new Map<string, Set<number>>();
  const add = (role: string, module: number): void => {
    homes.set(role, (homes.get(role) ?? new Set()).add(module));
  };
  for (const { role, module } of rules) if (role !== null) add(role, module);
  for (const [module, role] of Object.entries(defaultRoles)) {
    if (role !== undefined) add(role, Number(module));
  }
  return homes;
}

/** The first value of a field, for every year or by year, that a test is true for, with its cell. */
function firstOf(
  { origin }: Post,
  field: FieldOf<'posts'>,
  { every, byYear }: Yearly<Exact>,
  test: (value: Exact) => boolean,
): { readonly value: Exact; readonly place: Place | null } | null {
  if (every !== null && test(every)) return { value: every, place: placeOf(origin, field) };
  for (const year in byYear) {
    const value = byYear[year]!;
    if (test(value)) return { value, place: placeOf(origin, field, Number(year)) };
  }
  return null;
}

function notice(
  noticed: Noticed[],
  post: Post,
  key: string,
  place: Place | null,
  tell: Noticed['tell'],
): void {
  noticed.push({ post, key, place, tell });
}

/** One finding for each table and reason: at the first row, with the numbers of all. */
function told(noticed: readonly Noticed[]): readonly Finding[] {
  const groups = new Map<Post['origin']['columns'], Map<string, Noticed[]>>();
  for (const each of noticed) {
    const { columns } = each.post.origin;
    const ofTable = groups.get(columns) ?? new Map<string, Noticed[]>();
    groups.set(columns, ofTable);
    addToGroup(ofTable, each.key, each);
  }
  return [...groups.values()].flatMap((ofTable) =>
    [...ofTable.values()].map((group) => {
      const [first] = group;
      const told = first!.tell(linesOfPosts(group.map(({ post }) => post)), first!.place);
      return withCells(
        told,
        group.flatMap(({ place }) => place?.cell ?? []),
      );
    }),
  );
}

function euroOf(value: Exact): FindingValue {
  const number = numberValue(value, 2);
  return typeof number === 'string'
    ? `${number} €`
    : 'de' in number
      ? { de: `${number.de} €`, en: `€${number.en}` }
      : number;
}
