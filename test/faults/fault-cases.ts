import { addToGroup } from '../../src/domain/group-by';
import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';
import type { ActionFault, Fault, RequestFault } from './broken-excel';
import { JOBS_AT_WORK } from './jobs-at-work';
import type { JobAtWork } from './jobs-at-work';
import { randomNumbers } from './random-numbers';

/** The error codes of Excel as Microsoft documents them. */
export const CODES = [
  'AccessDenied',
  'ActivityLimitReached',
  'ApiNotAvailable',
  'ApiNotFound',
  'BadPassword',
  'Conflict',
  'ContentLengthRequired',
  'EmptyChartSeries',
  'FilteredRangeConflict',
  'FormulaLengthExceedsLimit',
  'GeneralException',
  'HttpRequestTimeout',
  'InactiveWorkbook',
  'InsertDeleteConflict',
  'InvalidArgument',
  'InvalidBinding',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'InvalidOrTimedOutSession',
  'InvalidReference',
  'InvalidRequest',
  'InvalidSelection',
  'ItemAlreadyExists',
  'ItemNotFound',
  'MemoryLimitReached',
  'MergedRangeConflict',
  'NonBlankCellOffSheet',
  'NotImplemented',
  'OperationCellsExceedLimit',
  'PivotTableRangeConflict',
  'RangeExceedsLimit',
  'RequestAborted',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ServiceNotAvailable',
  'Unauthenticated',
  'UnsupportedFeature',
  'UnsupportedOperation',
  'UnsupportedSheet',
] as const;

/** One thing that goes wrong in a job, and perhaps another one on the way back from it. */
export interface FaultCase {
  readonly job: JobAtWork;
  /** Of the job, from 1. */
  readonly request: number;
  readonly fault: Fault;
  /** So many requests after the failed one, so many requests fail; absent: the way back goes as it should. */
  readonly wayBack?: { readonly after: number; readonly times: number; readonly fault: RequestFault };
}

/** How many actions each request of a job has, releases left out. */
export function actionsOf({ requests }: ExcelStandIn, from: number): readonly number[] {
  return requests
    .slice(from)
    .filter(({ onlyReleases }) => !onlyReleases)
    .map(({ request }) => request.Actions.length);
}

/** Every case of a job: each request with everything that can happen to it, each of its actions, and the ways back. */
export function casesOf(job: JobAtWork, actions: readonly number[]): FaultCase[] {
  return actions.flatMap((count, index): FaultCase[] => {
    const request = index + 1;
    const failing = Array.from({ length: count }, (_, action): ActionFault => ({
      kind: 'action',
      code: CODES[action % CODES.length]!,
      action,
    }));
    return [
      ...requestFaults().map((fault) => ({ job, request, fault })),
      ...failing.map((fault) => ({ job, request, fault })),
      ...wayBacks(failing).map(({ fault, wayBack }) => ({ job, request, fault, wayBack })),
    ];
  });
}

function requestFaults(): readonly RequestFault[] {
  return [
    ...CODES.map((code): RequestFault => ({ kind: 'refused', code })),
    ...CODES.map((code): RequestFault => ({ kind: 'answer-lost', code })),
    { kind: 'thrown' },
    { kind: 'no-answer' },
  ];
}

/** The request fails at some of its actions, and the way back at each of its requests: once, thrice, or for good. */
function wayBacks(
  failing: readonly ActionFault[],
): readonly Required<Pick<FaultCase, 'fault' | 'wayBack'>>[] {
  const some = failing.filter((_, index) => index % Math.ceil(failing.length / 12) === 0);
  return some.flatMap((fault) =>
    Array.from({ length: 12 }, (_, after) =>
      [1, 3, 100].flatMap((times) =>
        (['refused', 'answer-lost'] as const).map((kind) => ({
          fault,
          wayBack: { after: after + 1, times, fault: { kind, code: CODES[(after * 7) % CODES.length]! } },
        })),
      ),
    ).flat(),
  );
}

/** Draws cases, the same ones for the same seed; each job has its share. */
export function sample(cases: readonly FaultCase[], size: number, seed: number): FaultCase[] {
  const random = randomNumbers(seed);
  const share = Math.ceil(size / JOBS_AT_WORK.length);
  return JOBS_AT_WORK.flatMap((job) => {
    const ofJob = cases.filter((each) => each.job === job);
    return Array.from({ length: Math.min(share, ofJob.length) }, () => drawn(ofJob, random));
  }).slice(0, size);
}

/** One case of each kind for each request of each job: the same ones for the same seed. */
export function oneOfEachKind(cases: readonly FaultCase[], seed: number): FaultCase[] {
  const random = randomNumbers(seed);
  const kinds = new Map<string, FaultCase[]>();
  for (const each of cases) addToGroup(kinds, kindOf(each), each);
  return [...kinds.values()].map((ofKind) => drawn(ofKind, random));
}

function kindOf({ job, request, fault, wayBack }: FaultCase): string {
  const back = wayBack === undefined ? [] : [Math.min(wayBack.after, 4), wayBack.times, wayBack.fault.kind];
  return [job.name, request, fault.kind, ...back].join('|');
}

function drawn(cases: readonly FaultCase[], random: () => number): FaultCase {
  return cases[Math.floor(random() * cases.length)]!;
}

/** A case in words, for the report of one that broke. */
export function caseText({ job, request, fault, wayBack }: FaultCase): string {
  const text = `${job.name}, request ${request}: ${JSON.stringify(fault)}`;
  return wayBack === undefined ? text : `${text}, then ${JSON.stringify(wayBack)}`;
}
