import { finding } from '../../../src/domain/findings/finding';
import type { Case, MoneySource, Settings } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import type { Language } from '../../../src/domain/language';
import { keyFiguresSheet } from '../../../src/workbook/sheets/key-figures-sheet';
import { resolutionSheet } from '../../../src/workbook/sheets/resolution-sheet';
import { resultSheet } from '../../../src/workbook/sheets/result-sheet';
import { kreis } from '../../domain/kreis-case';
import { exact } from '../../../src/domain/numbers';
import { cover, euro, line, thresholds } from '../../domain/unplanned/examples';

/** Of the 593.195,66 that the Kreis needs in 2021. */
const ALMOST_ENOUGH = [line({ key: '05.313.01 / 501900', appropriation: euro(593_000) })];

const TIME = { year: 2021, month: 3, day: 17, hour: 9, minute: 30, second: 0 };

/** The rows of a sheet with what stands in them, without blanks, for the Kreis with other settings and money. */
function rowsOf(
  sheet: 'KIM-Abgleich' | 'KIM-Eckwerte' | 'KIM-Beschluss',
  settings: Partial<Settings> = {},
  sources: (own: readonly MoneySource[]) => readonly MoneySource[] = (own) => own,
  language: Language = 'de',
  budgetLines?: Case['budgetLines'],
): readonly (readonly unknown[])[] {
  const input: Case = kreis('yes');
  const computation = compute(
    {
      ...input,
      settings: { ...input.settings, ...settings },
      moneySources: sources(input.moneySources),
      budgetLines: budgetLines ?? input.budgetLines,
    },
    kimNrw,
  );
  const { figures } = computation;
  const margin = { above: '', below: '', page: '' };
  const shown = { findings: figures.findings, time: TIME, mark: '', margin, language };
  const charts = { ownShare: null, bridges: [] };
  const plan = {
    'KIM-Abgleich': () =>
      resultSheet({
        result: figures,
        comparison: null,
        dateSystem: 1900,
        derived: '',
        charts,
        isSigned: false,
        ...shown,
      }),
    'KIM-Eckwerte': () => keyFiguresSheet({ computation, ...shown }),
    'KIM-Beschluss': () => resolutionSheet(figures.resolution, null, { mark: '', margin }),
  }[sheet]();
  return plan.values.map((row) =>
    row
      .filter((value) => value !== '')
      .map((value) => (typeof value === 'string' ? value.replaceAll('\u00a0', ' ') : value)),
  );
}

function rowWith(rows: readonly (readonly unknown[])[], label: RegExp): readonly unknown[] | undefined {
  return rows.find(([first]) => typeof first === 'string' && label.test(first));
}

const paid = (own: readonly MoneySource[]): readonly MoneySource[] =>
  own.map((each) => ({ ...each, deductedAmount: euro(100_000) }));

test('while nobody entered a budget note, the first page says so beside the amount, with the gross one', () => {
  const rows = rowsOf('KIM-Abgleich');
  expect(rowWith(rows, /^Überplanmäßig gesamt/)).toEqual([
    'Überplanmäßig gesamt (netto)',
    1_779_587,
    440_837,
  ]);
  expect(rowWith(rows, /^Überplanmäßig 2021/)).toEqual([
    'Überplanmäßig 2021 (netto)',
    593_195.66,
    146_945.66,
  ]);
  expect(rows.flat()).toContain('netto, Haushaltsvermerk nicht belegt; brutto 1.779.587,00 €.');
  const noted = rowsOf('KIM-Abgleich', { budgetNote: 'extra-income' });
  expect(rowWith(noted, /^Überplanmäßig gesamt/)).toEqual(['Überplanmäßig gesamt (netto)', 440_837]);
  expect(noted.flat().join()).not.toContain('nicht belegt;');
});

test('in English too', () => {
  const rows = rowsOf('KIM-Abgleich', {}, paid, 'en');
  expect(rowWith(rows, /^Over-plan total/)).toEqual(['Over-plan total (net)', 1_779_587, 440_837]);
  expect(rows.flat()).toContain('net, budget note not documented; gross €1,779,587.00.');
  expect(rowWith(rowsOf('KIM-Eckwerte', {}, paid, 'en'), /^Reservation/)![0]).toContain('not yet granted');
});

test('the key figures have the need before and after deduction side by side', () => {
  const rows = rowsOf('KIM-Eckwerte');
  expect(rowWith(rows, /^Über-\/außerplanmäßiger Mehrbedarf/)!.slice(4, 6)).toEqual([
    'vor Abzug zweckgebundener Mehrerträge',
    'nach Abzug zweckgebundener Mehrerträge (netto, Haushaltsvermerk nicht belegt)',
  ]);
  expect(rowWith(rows, /^Summe überplanmäßig/)).toEqual(['Summe überplanmäßig', 1_779_587, 440_837, 'A']);
});

test.each(['KIM-Abgleich', 'KIM-Eckwerte'] as const)(
  '%s carries the reservation with the amount at stake',
  (sheet) => {
    const text = (sources?: typeof paid) => rowsOf(sheet, {}, sources).flat().join(' ');
    expect(text(paid)).toContain(
      'Vorbehalt: Beantragte, noch nicht bewilligte Mittel aus „Integrationspauschale“ (2022) sind in den Beträgen bereits eingerechnet.',
    );
    expect(text(paid)).toContain('100.000,00 €');
    expect(text()).toContain('nicht bezifferten Betrag.');
    expect(text()).toContain('Szenario: bewilligte und bereits eingerechnete Mittel');
    const granted = text((own) => own.map((each) => ({ ...each, status: 'granted' })));
    expect(granted).not.toContain('Vorbehalt:');
    expect(granted).toContain('Szenario: nur Bewilligtes');
  },
);

test('a cover proposal is missing while nobody entered one; then it says what is secured', () => {
  const rows = rowsOf('KIM-Abgleich', { years: [2021] });
  expect(rows.flat()).toContain('2021: Deckungsvorschlag fehlt: 146.945,66 €.');
  const proposed = rowsOf('KIM-Abgleich', { years: [2021] }, (own) => [
    ...own,
    cover({ amount: 40_000, years: [2021] }),
    cover({ amount: 6_945.66, years: [2021], status: 'requested' }),
  ]);
  const top = proposed.findIndex((row) => row.includes('Gesicherte Deckung in €'));
  expect(proposed[top]).toEqual([
    'Jahr',
    'Zu decken (netto) in €',
    'Gesicherte Deckung in €',
    'Noch zu sichernde Deckung in €',
    'Noch nicht gesichert in €',
    'Ohne Deckungsvorschlag in €',
  ]);
  expect(proposed[top + 1]).toEqual([2021, 146_945.66, 40_000, 6_945.66, 106_945.66, 100_000]);
  expect(proposed.flat()).toContain(
    '2021: noch nicht gesichert 106.945,66 €; davon noch zu sichernde Deckung 6.945,66 €, ohne Deckungsvorschlag 100.000,00 €.',
  );
});

test('the decision list has the gross amount beside a net one that no note supports', () => {
  const rows = rowsOf('KIM-Abgleich', { years: [2021] });
  const top = rows.findIndex((row) => row.includes('Mehrbedarf (netto) in €'));
  expect(rows[top]!.slice(3, 5)).toEqual(['Mehrbedarf (netto) in €', 'brutto in €']);
  expect(rows[top + 1]!.slice(2, 5)).toEqual(['überplanmäßig', 146_945.66, 593_195.66]);
});

test('no address of a cell stands in the key figures; what speaks of cells is counted', () => {
  const more = (settings: Partial<Settings>) => {
    const text = rowsOf('KIM-Eckwerte', settings).flat().join(' ');
    expect(text).not.toMatch(/\w![A-Z]+\d/);
    return /… und \d+ weitere, siehe Blatt KIM-Hinweise\./.exec(text)?.[0];
  };
  expect(more({ budgetNote: 'none' })).toBeUndefined();
  const places = { budgetNote: { sheet: 'Einstellungen', cell: 'C5' } };
  expect(more({ budgetNote: 'none', basis: 'net', places })).toBe(
    '… und 1 weitere, siehe Blatt KIM-Hinweise.',
  );
});

test('no address of a cell stands in the draft; it points to the sheet that has them', () => {
  const hints = (settings: Partial<Settings>) => {
    const text = rowsOf('KIM-Beschluss', settings).flat().join(' ');
    expect(text).not.toMatch(/\w![A-Z]+\d/);
    return text.includes('was das Blatt KIM-Hinweise mit den betroffenen Zellen nennt');
  };
  expect(hints({ budgetNote: 'none' })).toBe(false);
  const places = { budgetNote: { sheet: 'Einstellungen', cell: 'C5' } };
  expect(hints({ budgetNote: 'none', basis: 'net', places })).toBe(true);
});

test.each(['KIM-Abgleich', 'KIM-Eckwerte'] as const)(
  '%s has the limit that was tested, also where it is a share of the appropriation',
  (sheet) => {
    const tenPercent = { ...thresholds(500_000, null, 'Hauptsatzung'), voluntaryPercent: exact(10, 0) };
    const settings: Partial<Settings> = { years: [2021], budgetNote: 'none', significance: tenPercent };
    const rows = rowsOf(sheet, settings, undefined, 'de', ALMOST_ENOUGH);
    const decided = rows.find((row) => row.includes('freiwillig') && row.includes('überplanmäßig'));
    expect(decided).toContain(59_300);
    expect(decided).not.toContain(500_000);
  },
);

test.each(['KIM-Abgleich', 'KIM-Eckwerte'] as const)(
  '%s names the own rule, and no threshold, where an amount is always insignificant',
  (sheet) => {
    const settings: Partial<Settings> = {
      years: [2021],
      budgetNote: 'none',
      significance: thresholds(500_000, null, 'Hauptsatzung'),
      insignificant: { kinds: ['covered-by-income'], source: '§ 9' },
    };
    const rows = rowsOf(sheet, settings, undefined, 'de', ALMOST_ENOUGH);
    const decided = rows.find((row) => row.includes('freiwillig') && row.includes('überplanmäßig'));
    expect(decided).toContain('immer unerheblich');
    expect(decided).not.toContain(500_000);
    expect(rows.flat().join(' ')).toContain('2021: Nach der eigenen Regel immer unerheblich (§ 9)');
  },
);

test.each(['KIM-Abgleich', 'KIM-Eckwerte'] as const)('%s says what sum decided, without a cell', (sheet) => {
  const significance = {
    ...kreis('yes').settings.significance,
    voluntary: euro(5_000),
    source: 'Hauptsatzung',
  };
  const text = rowsOf(sheet, { years: [2021], significance })
    .flat()
    .join(' ');
  expect(text).toContain(
    '2021: Alle über- und außerplanmäßigen Beträge des Programms zusammen: 146.945,66 €. Wertgrenze: bis einschließlich 5.000,00 €',
  );
  expect(text).toContain(
    'Die Summe liegt darüber. Für sich allein über der Wertgrenze: 05.313.01 / 501900 mit',
  );
});

test('while the budget years cannot be read, no page prints a sum over years; a sum of one year stands', () => {
  const reason = finding('setting-unreadable', null, {
    name: 'Haushaltsjahre',
    text: '2O21',
    allowed: '2021',
  });
  const rows = rowsOf('KIM-Abgleich', { unread: { years: { every: reason, byYear: {} } } });
  const sums = (label: RegExp) => rowWith(rows, label)!.slice(1);
  expect(sums(/^Summe Modul 2/)).toEqual(Array(5).fill('unbekannt'));
  expect(sums(/^Summe gesamt/)).toEqual(Array(5).fill('unbekannt'));
  expect(sums(/^Summe 2021/)).toEqual([16.5, 593_195.66, 446_250, 146_945.66, 0, 146_945.66]);
});

test('extra-plan amounts are called gross, and a column that has both kinds says which is which', () => {
  const positions = [
    line({ key: '05.313.01 / 501900', account: '501900', appropriation: euro(9e6), used: euro(9e6) }),
    line({ year: 2022, key: '05.313.01 / 501900', account: '501900' }),
  ];
  const rowsIn = (language: Language) =>
    rowsOf('KIM-Abgleich', { budgetNote: 'extra-income' }, undefined, language, positions);
  const german = rowsIn('de');
  expect(rowWith(german, /^Überplanmäßig gesamt/)![0]).toBe('Überplanmäßig gesamt (netto)');
  expect(rowWith(german, /^Außerplanmäßig gesamt/)![0]).toBe('Außerplanmäßig gesamt (brutto)');
  expect(german.flat()).toContain('Mehrbedarf (netto; außerplanmäßig brutto) in €');
  expect(german.flat()).toContain('Zu decken (netto; außerplanmäßig brutto) in €');
  expect(rowWith(german, /^Mehrbedarf gesamt/)![0]).toBe('Mehrbedarf gesamt (netto; außerplanmäßig brutto)');
  expect(rowsIn('en').flat()).toContain('To be covered (net; extra-plan gross) in €');
});

test('cover and scenarios say that no budget note supports a net amount', () => {
  const texts = rowsOf('KIM-Abgleich').flat();
  expect(texts).toContain('Deckung des Mehrbedarfs (netto, Haushaltsvermerk nicht belegt)');
  expect(texts).toContain('Mehrbedarf gesamt (netto, Haushaltsvermerk nicht belegt)');
});

test('cover that belongs to no year is in the total of cover', () => {
  const rows = rowsOf('KIM-Abgleich', {}, (own) => [...own, cover({ amount: 40_000, years: [] })]);
  const top = rows.findIndex((row) => row.includes('Gesicherte Deckung in €'));
  expect(rows.slice(top + 1, top + 4).map((row) => row[2])).toEqual([0, 0, 40_000]);
});
