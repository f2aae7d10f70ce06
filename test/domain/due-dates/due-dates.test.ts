import { computeDueDates } from '../../../src/domain/due-dates/compute-due-dates';
import { sentence } from '../../../src/domain/findings/sentence';
import { severityOf } from '../../../src/domain/findings/severity';
import { known } from '../../../src/domain/maybe';
import type { CalendarDate } from '../../../src/domain/time';
import { usualSettings } from '../../../src/domain/usual-settings';

const EVALUATION = {
  label: 'Evaluation',
  date: known({ year: 2022, month: 6, day: 30 }),
  place: { sheet: 'Einstellungen', cell: 'B9' },
};

function dueDates(asOf: CalendarDate | null) {
  return computeDueDates({ ...usualSettings([2021]), dueDates: [EVALUATION], asOf });
}

test.each([
  [{ year: 2022, month: 6, day: 29 }, false],
  [{ year: 2022, month: 6, day: 30 }, false],
  [{ year: 2022, month: 7, day: 1 }, true],
])('the evaluation due on 30.06.2022, seen on %j: overdue %s', (asOf, overdue) => {
  const { rows, findings } = dueDates(asOf);
  expect(rows).toEqual([{ ...EVALUATION, overdue: { known: true, value: overdue } }]);
  expect(findings.map((each) => each.code)).toEqual(overdue ? ['due-date-passed'] : []);
});

test('what is overdue names the due date and the day it is looked at from', () => {
  const [found] = dueDates({ year: 2022, month: 10, day: 3 }).findings;
  expect(sentence(found!, 'de')).toBe(
    'Einstellungen!B9: Die Frist „Evaluation“ ist am 30.06.2022 abgelaufen, vor dem Stichtag 03.10.2022. Bitte nachholen oder die Frist anpassen, wenn sie verlängert wurde.',
  );
});

test('without Stichtag nothing is known, and the finding asks for it', () => {
  const { rows, findings } = dueDates(null);
  expect(rows[0]!.overdue.known).toBe(false);
  expect(findings).toMatchObject([{ code: 'as-of-missing', place: EVALUATION.place }]);
  expect(findings.map(severityOf)).toEqual(['warning']);
});
