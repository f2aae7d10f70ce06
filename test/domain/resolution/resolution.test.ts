import type { Case, MoneySource, Settings } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { resolutionText } from '../../../src/workbook/sheets/resolution-text';
import { kreis } from '../kreis-case';
import { cover, euro, shown, thresholds } from '../unplanned/examples';

function resolutionOf(settings: Partial<Settings>, sources: readonly MoneySource[] = []) {
  const input: Case = kreis('yes');
  const changed = {
    ...input,
    settings: { ...input.settings, ...settings },
    moneySources: [...input.moneySources, ...sources],
  };
  return compute(changed, kimNrw).figures.resolution;
}

const LIMIT = thresholds(5000, null, 'Hauptsatzung');

test('granted cover comes first, then what is applied for; the rest is open', () => {
  const resolution = resolutionOf({ budgetNote: 'extra-income', significance: LIMIT }, [
    cover({ amount: 300_000, years: [2022], label: 'Minderaufwand Umlage', status: 'requested' }),
    cover({ amount: 46_945.66, years: [2021], label: 'Minderaufwand Zinsen' }),
  ]);
  const [first, second] = resolution.cover;
  expect(first!.sources).toEqual([
    {
      label: 'Minderaufwand Zinsen',
      position: null,
      amount: 4_694_566,
      status: 'granted',
      isLessExpenditure: true,
    },
  ]);
  expect(second!.sources).toEqual([
    {
      label: 'Minderaufwand Umlage',
      position: null,
      amount: 29_389_134,
      status: 'requested',
      isLessExpenditure: true,
    },
  ]);
  expect([first, second].map((each) => shown(each!.open))).toEqual(['100000.00', '0.00']);
  expect([first, second].map((each) => shown(each!.excess))).toEqual(['0.00', '6108.66']);
});

test('the council consents to what is significant, and takes note of the rest', () => {
  const { consent, information } = resolutionOf({
    budgetNote: 'extra-income',
    significance: { ...LIMIT, voluntary: euro(200_000) },
  });
  expect(consent!.items.map(({ kind, year }) => [kind, year])).toEqual([['over-plan', 2022]]);
  expect(information!.items.map(({ kind, year }) => [kind, year])).toEqual([['over-plan', 2021]]);
});

test('what nobody knows to be insignificant needs consent', () => {
  const { consent, information } = resolutionOf({ budgetNote: 'extra-income' });
  expect(consent!.items.map(({ part }) => part)).toEqual(['to-clarify', 'to-clarify']);
  expect(information).toBeNull();
});

test('net amounts with a budget note, gross ones without, the basis of the settings where nobody decided', () => {
  expect(resolutionOf({ budgetNote: 'extra-income', basis: 'gross' }).basis).toBe('net');
  expect(resolutionOf({ budgetNote: 'none', basis: 'net' }).basis).toBe('gross');
  const undecided = resolutionOf({ budgetNote: null, basis: 'net' });
  expect(undecided.basis).toBe('net');
  expect(undecided.consent!.byYear.map(({ gross }) => shown(gross))).toEqual(['593195.66', '1186391.34']);
  expect(undecided.consent!.sum.isUndocumented).toBe(true);
  expect(resolutionOf({ budgetNote: 'extra-income' }).consent!.sum.isUndocumented).toBe(false);
});

test('an amount of a later year than that of the resolution, which is the day of the settings', () => {
  const later = (asOf: Settings['asOf']) => resolutionOf({ asOf }).concernsLaterYear;
  expect(later({ year: 2021, month: 3, day: 17 })).toBe(true);
  expect(later({ year: 2022, month: 3, day: 17 })).toBe(false);
  expect(later(null)).toBeNull();
});

test('money inside the figures that is not granted is reserved, with its amount where somebody said it', () => {
  const inside = (given: Partial<MoneySource>) => {
    const input = kreis('yes');
    const moneySources = input.moneySources.map((each) => ({ ...each, ...given }));
    return compute({ ...input, moneySources }, kimNrw).figures.resolution.reservation?.sources ?? [];
  };
  const about = { label: 'Integrationspauschale', years: [2022] };
  expect(inside({})).toEqual([{ ...about, amount: null, isInside: true }]);
  expect(inside({ deductedAmount: euro(100_000) })).toEqual([
    { ...about, amount: 10_000_000, isInside: true },
  ]);
  expect(inside({ deducted: 'unclear' })).toEqual([{ ...about, amount: null, isInside: false }]);
  expect(inside({ deducted: 'no' })).toEqual([]);
  expect(inside({ status: 'granted' })).toEqual([]);
});

test.each([
  [{ 'Unabweisbar, weil': 'die Förderung sonst verfällt.' }, 'weil die Förderung sonst verfällt'],
  [{ 'Unabweisbar, weil': 'weil die Förderung sonst verfällt' }, 'weil die Förderung sonst verfällt'],
  [{ 'Unabweisbar, weil': 'Die Förderung verfällt sonst.' }, 'Die Förderung verfällt sonst'],
  [{ Unabweisbarkeit: 'die Förderung verfällt sonst' }, 'die Förderung verfällt sonst'],
  [{ 'Unabweisbar, weil': ' ' }, null],
])('the user’s own reason %j reads on', (other, reason) => {
  expect(resolutionOf({ other: other as Settings['other'] }).unavoidable).toBe(reason);
});

test('a hint says that figures are assumed, and that nobody entered whether it is a Kreis', () => {
  const hintsOf = (localBody: Settings['localBody'], assumed: Partial<Record<keyof Case, boolean>>) => {
    const input = kreis('yes');
    const settings = {
      ...input.settings,
      localBody,
      asOf: { year: 2021, month: 3, day: 17 },
      budgetNote: 'extra-income' as const,
      significance: LIMIT,
    };
    const marked = {
      posts: input.posts.map((each) => ({ ...each, assumed: assumed.posts ?? false })),
      budgetLines: input.budgetLines.map((each) => ({ ...each, assumed: assumed.budgetLines ?? false })),
    };
    const { resolution } = compute({ ...input, ...marked, settings }, kimNrw).figures;
    const notes = resolutionText(resolution, null).flatMap((block) =>
      block.kind === 'note' ? block.text : [],
    );
    return notes.slice(1).map((text) => text.split(/ die |,/)[0]);
  };
  expect(hintsOf('kreis', {})).toEqual([]);
  expect(hintsOf('kreis', { posts: true })).toEqual(['Die Beträge beruhen auf Angaben']);
  expect(hintsOf('kreis', { budgetLines: true })).toEqual(['Die Beträge beruhen auf Angaben']);
  expect(hintsOf(null, {})).toEqual(['Ob Kreis oder Stadt']);
});
