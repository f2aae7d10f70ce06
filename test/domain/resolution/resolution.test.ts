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
  expect(first!.sources).toEqual([{ label: 'Minderaufwand Zinsen', amount: 4_694_566, granted: true }]);
  expect(shown(first!.open)).toBe('100000.00');
  expect(second!.sources).toEqual([{ label: 'Minderaufwand Umlage', amount: 29_389_134, granted: false }]);
  expect(shown(second!.open)).toBe('0.00');
});

test('the items say who decides, by line and kind', () => {
  const { items } = resolutionOf({
    budgetNote: 'extra-income',
    significance: { ...LIMIT, voluntary: euro(200_000) },
  });
  expect(items.map(({ part, kind, amounts }) => [part, kind, amounts.map(({ year }) => year)])).toEqual([
    ['consent', 'over-plan', [2022]],
    ['information', 'over-plan', [2021]],
  ]);
});

test('net amounts with a budget note, gross ones without, the basis of the settings where nobody decided', () => {
  expect(resolutionOf({ budgetNote: 'extra-income', basis: 'gross' }).basis).toBe('net');
  expect(resolutionOf({ budgetNote: 'none', basis: 'net' }).basis).toBe('gross');
  const undecided = resolutionOf({ budgetNote: null, basis: 'net' });
  expect(undecided.basis).toBe('net');
  expect(undecided.grossByYear!.map(({ amount }) => shown(amount))).toEqual(['593195.66', '1186391.34']);
});

test('the user’s own reason and the date of the evaluation stand in the text', () => {
  const place = { sheet: 'Einstellungen', cell: 'C9' };
  const date = { year: 2022, month: 6, day: 30 };
  const texts = resolutionText(
    resolutionOf({
      dueDates: [{ label: 'Evaluation', date, place }],
      other: { 'Unabweisbar, weil': 'die Förderung sonst verfällt' },
    }),
  ).map((block) => ('text' in block ? block.text : ''));
  expect(texts.some((text) => text.includes('bis zum 30.06.2022'))).toBe(true);
  expect(texts).toContain(
    'Die Aufwendungen und Auszahlungen sind unabweisbar (§ 83 Abs. 1 GO NRW), weil die Förderung sonst verfällt.',
  );
});

test('a hint says that figures are assumed, and that nobody entered whether it is a Kreis', () => {
  const hintsOf = (localBody: Settings['localBody'], assumed: Partial<Record<keyof Case, boolean>>) => {
    const input = kreis('yes');
    const settings = {
      ...input.settings,
      localBody,
      budgetNote: 'extra-income' as const,
      significance: LIMIT,
    };
    const marked = {
      posts: input.posts.map((each) => ({ ...each, assumed: assumed.posts ?? false })),
      budgetLines: input.budgetLines.map((each) => ({ ...each, assumed: assumed.budgetLines ?? false })),
    };
    const { resolution } = compute({ ...input, ...marked, settings }, kimNrw).figures;
    const notes = resolutionText(resolution).flatMap((block) => (block.kind === 'note' ? block.text : []));
    return notes.slice(1).map((text) => text.split(/ die |,/)[0]);
  };
  expect(hintsOf('kreis', {})).toEqual([]);
  expect(hintsOf('kreis', { posts: true })).toEqual(['Die Beträge beruhen auf Angaben']);
  expect(hintsOf('kreis', { budgetLines: true })).toEqual(['Die Beträge beruhen auf Angaben']);
  expect(hintsOf(null, {})).toEqual(['Ob Kreis oder kreisfreie Stadt']);
});
