import type { SettingField } from '../../domain/case';
import { settingNamed, yearInName } from '../settings/setting-named';
import { KEPT_MEASURES, UNPLANNED_MEASURES, type KeptFigure, type KeptMeasure } from './kept-run';

const BY_GRANT: readonly KeptMeasure[] = ['own-share', 'grant', 'counter-financing', ...UNPLANNED_MEASURES];
const NONE: readonly KeptMeasure[] = [];

/** The measures that go by a setting although no derivation reads its cell. */
const MEASURES: Readonly<Record<SettingField, readonly KeptMeasure[]>> = {
  years: KEPT_MEASURES,
  scenario: ['own-share', 'counter-financing', ...UNPLANNED_MEASURES],
  basis: UNPLANNED_MEASURES,
  budgetNote: UNPLANNED_MEASURES,
  budgetNoteSource: NONE,
  plannedIncome: UNPLANNED_MEASURES,
  bindingLevel: UNPLANNED_MEASURES,
  projectsPersonnel: UNPLANNED_MEASURES,
  fullDerivation: NONE,
  municipality: NONE,
  editor: NONE,
  signatures: NONE,
  accountClasses: UNPLANNED_MEASURES,
  emptyAppropriation: UNPLANNED_MEASURES,
  monthMethod: KEPT_MEASURES,
  monthsWithoutDates: KEPT_MEASURES,
  fullTimeHours: KEPT_MEASURES,
  voluntary: NONE,
  mandatory: NONE,
  voluntaryPercent: NONE,
  mandatoryPercent: NONE,
  significanceSource: NONE,
  insignificant: NONE,
  insignificantSource: NONE,
  localBody: BY_GRANT,
  currentVersion: KEPT_MEASURES,
  asOf: UNPLANNED_MEASURES,
  nextBudget: NONE,
  payRise: NONE,
  payRiseSource: NONE,
  posts: NONE,
  method: NONE,
  step: NONE,
  minShare: NONE,
  passOnTopUp: NONE,
  repaymentRule: NONE,
  repaymentSource: NONE,
  programme: BY_GRANT,
  leastPerFte: NONE,
  mostPerFte: NONE,
  mostFte: NONE,
  mostMaterialPercent: NONE,
};

/** Whether a figure goes by the setting of a name, `Geplanter Ertrag 2022`; none does by a name that is no setting's. */
export function goesBySetting(
  { measure, year }: Pick<KeptFigure, 'measure' | 'year'>,
  name: string,
): boolean {
  const field = settingNamed(name);
  if (field === null || !MEASURES[field].includes(measure)) return false;
  const ofYear = yearInName(name);
  return ofYear === null || year === null || year === ofYear;
}
