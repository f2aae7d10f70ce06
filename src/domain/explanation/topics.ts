import { DRIVERS, type Driver } from '../bridge/driver';
import type { ModuleNumber } from '../module';
import { SCENARIOS } from '../own-share/scenarios';
import type { TieOutRow } from '../tie-out/tie-out-row';
import type { Result } from '../result';
import type { FigureId } from './figure-id';

/** What can be explained beside own shares and budget lines, in the order of the result sheet. */
export const TOPICS = [
  'cover',
  'decision',
  'scenarios',
  'bridge',
  'stated',
  'notice-against-plan',
  'passing-on',
  'allocation',
  'registration',
  'what-if',
  'forecast',
  'use-of-funds',
] as const;

export type Topic = (typeof TOPICS)[number];

/** A figure of a topic with what somebody would call it by. */
export interface TopicFigure {
  readonly id: FigureId;
  readonly module: ModuleNumber | null;
  readonly year: number | null;
  /** Line, carrier, municipality, version or position, as the sheet words it; the scenario; null where module and year say it all. */
  readonly name: string | null;
  /** Which figure it is, where module, year and name mean several. */
  readonly part: TopicPart | null;
  /** True where another figure of the topic explains it too. */
  readonly isWithin: boolean;
}

/** Tells figures of a topic apart that are about the same. */
export type TopicPart =
  | Driver
  | 'total'
  | 'threshold'
  | 'unused'
  | 'remaining'
  | 'from'
  | 'to'
  | 'stated'
  | 'staysWithKreis'
  | 'staysWithCarrier'
  | 'unallocated'
  | 'oneMore'
  | 'oneFewer'
  | 'financed'
  | 'plannedFteMonths'
  | 'filledFteMonths'
  | 'repayment';

/** The figures of a topic that between them explain all others of it, in the order of the result sheet. */
export function figuresOf(topic: Topic, result: Result): readonly TopicFigure[] {
  return LISTS[topic](result);
}

type List = (result: Result) => readonly TopicFigure[];

const LISTS: Readonly<Record<Topic, List>> = {
  cover: ({ cover, unplanned }) =>
    unplanned.length === 0
      ? []
      : [
          ...cover.byYear.map(({ year }) => figure({ measure: 'cover-gap', year }, { year })),
          figure({ measure: 'cover-gap', year: null }, { part: 'total' }),
        ],
  decision: ({ significance }) =>
    significance.flatMap(({ line, year, threshold }, row) => [
      figure({ measure: 'significance', row }, { year, name: line }),
      ...(threshold === null
        ? []
        : [figure({ measure: 'threshold', row }, { year, name: line, part: 'threshold', isWithin: true })]),
    ]),
  scenarios: ({ scenario: chosen, committee, counterFinancing }) =>
    committee.band.statements.length === 0
      ? []
      : [
          ...SCENARIOS.map((scenario) =>
            figure({ measure: 'own-share', module: null, year: null, scenario }, { name: scenario }),
          ),
          ...SCENARIOS.filter((scenario) => {
            const unused = committee.band.unused[scenario];
            return scenario === chosen || !unused.known || unused.value !== 0;
          }).map((scenario) => figure({ measure: 'unused', scenario }, { name: scenario, part: 'unused' })),
          ...(counterFinancing.breakEvenPending.known
            ? [figure({ measure: 'remaining-at-break-even' }, { part: 'remaining' })]
            : []),
        ],
  bridge: ({ committee }) =>
    committee.bridges.flatMap(({ from, to }, row) => {
      const name = [from.version, to.version].filter((version) => version !== null).join(' → ');
      return [
        figure({ measure: 'bridge-undocumented', row }, { name }),
        ...DRIVERS.map((driver) =>
          figure({ measure: 'bridge-driver', row, driver }, { name, part: driver, isWithin: true }),
        ),
        ...(['from', 'to'] as const).map((at) =>
          figure({ measure: 'bridge-level', row, at }, { name, part: at, isWithin: true }),
        ),
      ];
    }),
  stated: ({ tieOut }) =>
    tieOut.flatMap((each, row) => {
      const { module, year } = each;
      const name = nameOfStated(each, tieOut);
      return [
        figure({ measure: 'stated-difference', row }, { module, year, name }),
        figure({ measure: 'stated', row }, { module, year, name, part: 'stated', isWithin: true }),
      ];
    }),
  'notice-against-plan': ({ committee }) =>
    committee.noticeAgainstPlan.map(({ module, year }, row) =>
      figure({ measure: 'notice-against-plan', row, field: 'difference' }, { module, year }),
    ),
  'passing-on': ({ committee }) =>
    (committee.passingOn?.rows ?? []).flatMap(({ carrier, year }, row) =>
      (['staysWithKreis', 'staysWithCarrier'] as const).map((field) =>
        figure({ measure: 'passing-on', row, field }, { year, name: carrier, part: field }),
      ),
    ),
  allocation: ({ committee }) =>
    committee.allocation === null
      ? []
      : [
          ...committee.allocation.rows.map(({ municipality }, row) =>
            figure({ measure: 'allocated-posts', row }, { name: municipality }),
          ),
          figure({ measure: 'allocated-posts', row: null }, { part: 'total' }),
          figure({ measure: 'unallocated' }, { part: 'unallocated' }),
        ],
  registration: ({ committee: { registration } }) =>
    registration === null
      ? []
      : [
          ...registration.rows.map(({ module, year, line }, row) =>
            figure({ measure: 'registration', row, field: 'ownShare' }, { module, year, name: line }),
          ),
          ...registration.years.map((year) =>
            figure({ measure: 'registration-total', year }, { year, part: 'total' }),
          ),
        ],
  'what-if': ({ committee }) =>
    committee.whatIf.flatMap(({ module, year, oneFewer }, row) => [
      ...(['oneMore', ...(oneFewer === null ? [] : (['oneFewer'] as const))] as const).map((change) =>
        figure({ measure: 'what-if', row, change, field: 'ownShare' }, { module, year, part: change }),
      ),
      figure({ measure: 'financed-posts', row, field: 'fte' }, { module, year, part: 'financed' }),
    ]),
  forecast: ({ committee }) =>
    committee.forecast.map(({ module, year }, row) =>
      figure({ measure: 'forecast', row, side: 'difference', field: 'ownShare' }, { module, year }),
    ),
  'use-of-funds': ({ committee }) =>
    (committee.useOfFunds?.rows ?? []).flatMap(({ module, year }, row) =>
      (['plannedFteMonths', 'filledFteMonths', 'repayment'] as const).map((field) =>
        figure({ measure: 'use-of-funds', row, field }, { module, year, part: field }),
      ),
    ),
};

/** The label of a stated figure, with sheet and row where several have the same. */
function nameOfStated({ label, origin }: TieOutRow, all: readonly TieOutRow[]): string {
  const isAlone = all.filter((each) => each.label === label).length === 1;
  return isAlone ? label : `${label} (${origin.sheet}!${origin.row})`;
}

function figure(id: FigureId, about: Partial<Omit<TopicFigure, 'id'>>): TopicFigure {
  return { id, module: null, year: null, name: null, part: null, isWithin: false, ...about };
}
