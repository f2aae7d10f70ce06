import { DRIVERS, type Driver } from '../bridge';
import type { ModuleNumber } from '../case';
import { SCENARIOS } from '../own-share/scenarios';
import type { FigureId, Result } from '../result';

/** What can be explained beside own shares and budget lines, in the order of the result sheet. */
export const TOPICS = [
  'cover',
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
  /** Set where the figure is part of another one of the topic, which explains it too. */
  readonly driver: Driver | null;
}

/** The figures of a topic that between them explain all others of it, in the order of the result sheet. */
export function figuresOf(topic: Topic, result: Result): readonly TopicFigure[] {
  return LISTS[topic](result);
}

type List = (result: Result) => readonly TopicFigure[];

const LISTS: Readonly<Record<Topic, List>> = {
  cover: ({ cover, unplanned }) =>
    unplanned.length === 0
      ? []
      : [...cover.byYear.map(({ year }) => year), null].map((year) =>
          figure({ measure: 'cover-gap', year }, { year }),
        ),
  scenarios: ({ committee, counterFinancing }) =>
    committee.band.statements.length === 0
      ? []
      : [
          ...SCENARIOS.map((scenario) =>
            figure({ measure: 'own-share', module: null, year: null, scenario }, { name: scenario }),
          ),
          figure({ measure: 'unused' }, {}),
          ...(counterFinancing.breakEvenPending.known
            ? [figure({ measure: 'remaining-at-break-even' }, {})]
            : []),
        ],
  bridge: ({ committee }) =>
    committee.bridges.flatMap(({ from, to }, row) => {
      const name = [from.version, to.version].filter((version) => version !== null).join(' → ');
      return [
        figure({ measure: 'bridge-undocumented', row }, { name }),
        ...DRIVERS.map((driver) => figure({ measure: 'bridge-driver', row, driver }, { name, driver })),
      ];
    }),
  stated: ({ reconciliation }) =>
    reconciliation.map(({ label, module, year }, row) =>
      figure({ measure: 'stated-difference', row }, { module, year, name: label }),
    ),
  'notice-against-plan': ({ committee }) =>
    committee.noticeAgainstPlan.map(({ module, year }, row) =>
      figure({ measure: 'notice-against-plan', row, field: 'difference' }, { module, year }),
    ),
  'passing-on': ({ committee }) =>
    (committee.passingOn?.rows ?? []).flatMap(({ carrier, year }, row) =>
      (['staysWithKreis', 'staysWithCarrier'] as const).map((field) =>
        figure({ measure: 'passing-on', row, field }, { year, name: carrier }),
      ),
    ),
  allocation: ({ committee }) =>
    (committee.allocation?.rows ?? []).map(({ municipality }, row) =>
      figure({ measure: 'allocated-posts', row }, { name: municipality }),
    ),
  registration: ({ committee }) =>
    (committee.registration?.rows ?? []).map(({ module, year, line }, row) =>
      figure({ measure: 'registration', row, field: 'ownShare' }, { module, year, name: line }),
    ),
  'what-if': ({ committee }) =>
    committee.whatIf.flatMap(({ module, year, oneFewer }, row) => [
      ...(['oneMore', ...(oneFewer === null ? [] : (['oneFewer'] as const))] as const).map((change) =>
        figure({ measure: 'what-if', row, change, field: 'ownShare' }, { module, year }),
      ),
      figure({ measure: 'financed-posts', row, field: 'fte' }, { module, year }),
    ]),
  forecast: ({ committee }) =>
    committee.forecast.map(({ module, year }, row) =>
      figure({ measure: 'forecast', row, side: 'difference', field: 'ownShare' }, { module, year }),
    ),
  'use-of-funds': ({ committee }) =>
    (committee.useOfFunds?.rows ?? []).flatMap(({ module, year }, row) =>
      (['plannedFteMonths', 'filledFteMonths', 'repayment'] as const).map((field) =>
        figure({ measure: 'use-of-funds', row, field }, { module, year }),
      ),
    ),
};

function figure(id: FigureId, about: Partial<Omit<TopicFigure, 'id'>>): TopicFigure {
  return { id, module: null, year: null, name: null, driver: null, ...about };
}
