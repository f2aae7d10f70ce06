import { SHEET_WORDS } from '../../domain/vocabulary/sheet-words';
import { headingOf, type FieldOf, type TableKind } from '../../domain/vocabulary/vocabulary';
import type { MissingColumn } from './missing-column';
import type { PostsNeeds } from './posts-needs';
import type { Column } from './table';

/** The needed columns that a heading row does not have for a kind of table; empty where the table can be read. */
export function missingColumns(
  kind: TableKind,
  columns: readonly Column[],
  sheet: string,
  postsNeeds: PostsNeeds,
): readonly MissingColumn[] {
  switch (kind) {
    case 'posts':
      return missingOfPosts(columns, postsNeeds);
    case 'rules': {
      const { needs } = fieldsIn(kind, columns);
      return [
        ...(postsNeeds.onlyModule === null ? needs('module') : []),
        ...needs('amount', 'noticeSum'),
        ...needs('from'),
        ...needs('source', 'to'),
      ];
    }
    case 'notices': {
      const { has, needs } = fieldsIn(kind, columns);
      return [
        ...(postsNeeds.onlyModule === null ? needs('module') : []),
        ...(has('period') ? [] : [...needs('from'), ...needs('to')]),
        ...needs('posts'),
        ...needs('amount', 'noticeSum'),
        // What tells a list of notices from one of rates or posts, which name their notices, too.
        ...(SHEET_WORDS.notices.usual.test(sheet)
          ? needs('reference', 'date', 'called', 'payments', 'reportDue')
          : needs('payments', 'called', 'reportDue')),
      ];
    }
    case 'budget':
      return missingOfBudget(columns);
    case 'accountKey': {
      const { needs } = fieldsIn(kind, columns);
      return [...needs('costClass'), ...needs('account'), ...needs('percent')];
    }
    case 'money': {
      const { has, needs } = fieldsIn(kind, columns);
      const usual = SHEET_WORDS.money.usual.test(sheet);
      return [
        ...needs('label'),
        ...(has('low') && has('high') ? [] : needs('amount')),
        ...(usual ? [] : needs('kind', 'status', 'deducted')),
      ];
    }
    case 'stated': {
      const { needs } = fieldsIn(kind, columns);
      return [...needs('label'), ...needs('amount')];
    }
    case 'municipalities': {
      const { needs } = fieldsIn(kind, columns);
      return [...needs('municipality'), ...needs('weight')];
    }
    case 'programme': {
      const { needs } = fieldsIn(kind, columns);
      return [...needs('programme'), ...needs('financing'), ...needs('amount', 'ceiling'), ...needs('from')];
    }
    case 'settings': {
      const { needs } = fieldsIn(kind, columns);
      return [...needs('name'), ...needs('value')];
    }
  }
}

function missingOfPosts(
  columns: readonly Column[],
  { onlyModule, fte, dates }: PostsNeeds,
): readonly MissingColumn[] {
  const { has, needs, everyYeared } = fieldsIn('posts', columns);
  const module = onlyModule === null ? needs('module') : [];
  const yearedGrant = has('statedGrant') ? everyYeared('statedGrant') : has('sharePercent');
  const stated =
    has('totalCost') &&
    (has('statedGrant') || has('sharePercent')) &&
    (has('year') || (everyYeared('totalCost') && yearedGrant));
  const costs = !fte && has('totalCost') && (has('year') || everyYeared('totalCost'));
  if (stated || costs) return module;
  const isOfPeriod = has('start') || has('end');
  // The year of the months that the setting gives: of each row, or of the columns of one.
  const isYeared = everyYeared('fte') || everyYeared('personnelPerFte');
  const datesOrYear =
    dates || isOfPeriod ? [...needs('start'), ...needs('end')] : isYeared ? [] : needs('year');
  const yearOfMonths = isOfPeriod
    ? [...needs('start'), ...needs('end')]
    : everyYeared('months')
      ? []
      : needs('year');
  return [
    ...module,
    ...(!fte && has('totalCost') ? [] : needs('fte', 'weeklyHours', 'employmentPercent')),
    ...needs('personnelPerFte', 'totalCost', 'monthlyPerFte'),
    ...(has('period') ? [] : has('months') ? yearOfMonths : datesOrYear),
  ];
}

function missingOfBudget(columns: readonly Column[]): readonly MissingColumn[] {
  const { has, needs, everyYeared } = fieldsIn('budget', columns);
  const [product, account] = [headingOf('budget', 'product'), headingOf('budget', 'account')];
  return [
    ...(everyYeared('appropriation') || everyYeared('adjustedAppropriation') ? [] : needs('year')),
    ...(has('product') || has('account') || has('productAndAccount') || has('position')
      ? []
      : [{ de: `${product} oder ${account}`, en: `${product} or ${account}` }]),
    ...(has('amountKind') && has('amount') ? [] : needs('appropriation', 'adjustedAppropriation')),
  ];
}

/** Questions about the columns of one kind of table; `needs` names the first field where none of them is there. */
function fieldsIn<Kind extends TableKind>(kind: Kind, columns: readonly Column[]) {
  const columnsOf = (field: FieldOf<Kind>): readonly Column[] =>
    columns.filter((column) => column.spec.field === field);
  const has = (field: FieldOf<Kind>): boolean => columnsOf(field).length > 0;
  return {
    has,
    needs: (first: FieldOf<Kind>, ...others: readonly FieldOf<Kind>[]): readonly MissingColumn[] =>
      [first, ...others].some(has) ? [] : [headingOf(kind, first)],
    everyYeared: (field: FieldOf<Kind>): boolean =>
      has(field) && columnsOf(field).every((column) => column.year !== null),
  };
}
