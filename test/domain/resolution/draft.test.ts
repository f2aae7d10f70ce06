import { everyYear, type Case, type MoneySource, type Settings } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { known } from '../../../src/domain/maybe';
import type { Result } from '../../../src/domain/result';
import { resolutionPlainText } from '../../../src/workbook/sheets/resolution-plain-text';
import { kreis } from '../kreis-case';
import { cover, euro, line, thresholds } from '../unplanned/examples';

const ONE_POSITION = lines(['05.313.01 / 501900', 9e6]);
/** 505100 is a provision for pensions, which is not paid out; 501200 has no appropriation. */
const SEVERAL = lines(
  ['05.313.01 / 501900', 50_000],
  ['05.313.02 / 505100', 50_000],
  ['05.313.03 / 501200', 0],
);

function lines(
  ...positions: readonly (readonly [key: string, appropriation: number])[]
): Case['budgetLines'] {
  return [2021, 2022].flatMap((year) => [
    ...positions.map(([key, appropriation], index) =>
      line({
        year,
        key,
        account: key.slice(-6),
        appropriation: euro(appropriation),
        used: euro(appropriation === 9e6 ? 9e6 : 0),
        usedForKim: euro(0),
        module: positions.length === 1 ? null : ((index + 1) as 1 | 2 | 3),
      }),
    ),
    line({ year, key: '05.313.01 / 414100', account: '414100', kind: 'income', appropriation: euro(10_000) }),
  ]);
}

const COVER = [
  cover({ amount: 20_000, years: [2021], label: 'Spende der Sparkasse', status: 'requested' }),
  cover({
    amount: 300_000,
    years: [2022],
    label: 'Minderaufwand Umlage 16.611.01/537400',
    status: 'requested',
  }),
];

const KREIS: Partial<Settings> = {
  localBody: 'kreis',
  budgetNote: 'extra-income',
  significance: thresholds(5000, null, 'Hauptsatzung'),
  asOf: { year: 2021, month: 3, day: 17 },
};

function draftOf(
  settings: Partial<Settings>,
  budgetLines = ONE_POSITION,
  sources: readonly MoneySource[] = COVER,
): { readonly result: Result; readonly text: string; readonly points: readonly string[] } {
  const input = kreis('yes');
  const result = compute(
    {
      ...input,
      budgetLines,
      moneySources: [...input.moneySources, ...sources],
      settings: { ...input.settings, ...KREIS, ...settings },
    },
    kimNrw,
  ).figures;
  const text = resolutionPlainText(result.resolution, null).replaceAll('\u00a0', ' ');
  return { result, text, points: text.split('\n\n') };
}

/** `440.837,00 €` in a text as cents, in the order of the text. */
function amountsIn(text: string): number[] {
  return [...text.matchAll(/([\d.]+),(\d\d) €/g)].map(([, euros, rest]) =>
    Number(`${euros!.replaceAll('.', '')}${rest}`),
  );
}

function valueOf(amount: Result['totals']['ownShare']): number {
  return amount.known ? amount.value : Number.NaN;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, each) => all + each, 0);
}

/** What the draft has to say, in its order, from the figures of the result beside it. */
function expectedIn(result: Result): number[] {
  const { years, ownShare, totals, decision } = result;
  const deciding = result.unplanned.filter(({ amount }) => valueOf(amount) !== 0);
  const ofPart = (isInformation: boolean) =>
    deciding.filter((_, index) => (decision.entries[index]!.part === 'information') === isInformation);
  const yearsOf = (rows: Result['unplanned']) =>
    years.filter((year) => rows.some((row) => row.year === year));
  const inYear = (rows: Result['unplanned'], year: number) => rows.filter((row) => row.year === year);
  const motion = (rows: Result['unplanned']): number[] => {
    const isNet = (row: Result['unplanned'][number]) =>
      result.budgetNote === null && result.basis === 'net' && row.kind === 'over-plan';
    const hasGross = rows.some(isNet);
    const voted = (of: Result['unplanned']) => [
      sum(of.map((row) => valueOf(row.amount))),
      ...(of.some(isNet) ? [sum(of.map((row) => valueOf(row.gross)))] : []),
    ];
    const all = yearsOf(rows).map((year) => inYear(rows, year));
    const said = [...all.flatMap(voted), ...(all.length > 1 ? voted(rows) : [])];
    if (new Set(rows.map((row) => `${row.kind} ${row.line}`)).size === 1) return said;
    const cells = (of: Result['unplanned']) => [
      sum(of.map((row) => valueOf(row.amount))),
      ...(hasGross ? [sum(of.map((row) => valueOf(row.gross)))] : []),
      sum(of.filter((row) => !row.line.endsWith('505100')).map((row) => valueOf(row.amount))),
    ];
    const places = [...new Set(rows.map((row) => row.line))];
    const ordered = ['over-plan', 'extra-plan'].flatMap((kind) =>
      places.flatMap((place) => rows.filter((row) => row.kind === kind && row.line === place)),
    );
    return [
      ...said,
      ...ordered.flatMap((row) => cells([row])),
      ...(all.length > 1 ? all.flatMap(cells) : []),
      ...cells(rows),
    ];
  };
  const income = (of: (row: Result['unplanned'][number]) => number) =>
    yearsOf(deciding)
      .map((year) => sum(inYear(deciding, year).map(of)))
      .filter((amount) => amount !== 0);
  return [
    valueOf(totals.ownShare),
    ...[...totals.byModule].flatMap(([module, total]) => [
      ...ownShare.filter((row) => row.module === module).map((row) => valueOf(row.ownShare)),
      valueOf(total),
    ]),
    ...[...totals.byYear.values()].map(valueOf),
    valueOf(totals.ownShare),
    ...(ofPart(false).length === 0 ? [] : motion(ofPart(false))),
    ...(ofPart(true).length === 0 ? [] : motion(ofPart(true))),
    ...income((row) => valueOf(row.gross) - valueOf(row.amount)),
    ...income((row) => valueOf(row.earmarked)),
    ...result.cover.byYear.flatMap(({ year, needed, earmarked }) => {
      const rest = valueOf(needed) - valueOf(earmarked);
      const used = Math.min(rest, year === 2021 ? 2_000_000 : 30_000_000);
      return [used, rest - used].filter((amount) => amount > 0);
    }),
  ];
}

describe('every figure of the draft is one of the result', () => {
  test.each<[string, Partial<Settings>, Case['budgetLines']]>([
    ['a Kreis with a note', {}, ONE_POSITION],
    ['a Kreis without an answer about a note', { budgetNote: null }, ONE_POSITION],
    ['a Kreis without a note', { budgetNote: 'none' }, ONE_POSITION],
    ['missing income lowers the authorisation too', { budgetNote: 'both' }, ONE_POSITION],
    ['a StädteRegion', { localBody: 'staedteregion' }, ONE_POSITION],
    ['a town without a note', { localBody: 'kreisfreie-stadt', budgetNote: 'none' }, ONE_POSITION],
    ['a town within a Kreis', { localBody: 'kreisangehoerig' }, ONE_POSITION],
    ['below the threshold', { significance: thresholds(5e6, null) }, ONE_POSITION],
    ['one year below, one above', { significance: thresholds(200_000, null) }, ONE_POSITION],
    ['a single year', { years: [2021] }, ONE_POSITION],
    ['several positions with a note', {}, SEVERAL],
    ['several positions without an answer about a note', { budgetNote: null }, SEVERAL],
    ['several positions without a note', { budgetNote: 'none' }, SEVERAL],
    ['several positions in a single year', { years: [2022] }, SEVERAL],
    ['several positions below the threshold', { significance: thresholds(5e6, null) }, SEVERAL],
  ])('%s', (_, settings, budgetLines) => {
    const { result, text } = draftOf(settings, budgetLines);
    expect(amountsIn(text)).toEqual(expectedIn(result));
  });
});

test('a Kreis: own shares, consent for each year and the sum, income inside, cover, reservation', () => {
  expect(draftOf({}).points.filter((point) => !point.includes('\t'))).toEqual([
    'Beschlussvorschlag',
    'Der Ausschuss empfiehlt dem Kreistag, folgenden Beschluss zu fassen:',
    '1. Der Kreistag nimmt zur Kenntnis, dass im Programm Kommunales Integrationsmanagement (KIM) in den Haushaltsjahren 2021 und 2022 nach Abzug der Zuwendung des Landes Eigenanteile in Höhe von insgesamt 440.837,00 € verbleiben:',
    '2. Der Kreistag stimmt gemäß § 53 Abs. 1 KrO NRW i. V. m. § 83 Abs. 1, 2 und 4 GO NRW der Leistung überplanmäßiger Aufwendungen und Auszahlungen bei Produkt 05.313.01, Sachkonto 501900, im Haushaltsjahr 2021 in Höhe von 156.945,66 € und im Haushaltsjahr 2022 in Höhe von 303.891,34 €, insgesamt 460.837,00 €, zu.',
    '3. Von den Beträgen nach Nummer 2 sind zweckgebundene Mehrerträge bereits abgezogen (Haushaltsvermerk nach § 21 KomHVO NRW): bei Sachkonto 414100 im Haushaltsjahr 2021 in Höhe von 436.250,00 € und im Haushaltsjahr 2022 in Höhe von 882.500,00 €.',
    '4. Die Deckung erfolgt im Haushaltsjahr 2021 in Höhe von 20.000,00 € durch „Spende der Sparkasse“ (Produkt und Sachkonto: [bitte ergänzen]; beantragt, noch nicht bewilligt) und in Höhe von 136.945,66 € durch [bitte ergänzen]; im Haushaltsjahr 2022 in Höhe von 300.000,00 € durch „Minderaufwand Umlage 16.611.01/537400“ und in Höhe von 3.891,34 € durch [bitte ergänzen].',
    '5. Der Beschluss steht unter folgendem Vorbehalt: „Integrationspauschale“ im Haushaltsjahr 2022 ist noch nicht bewilligt, aber in den Beträgen bereits eingerechnet; ohne Bewilligung erhöht sich der Eigenanteil um einen nicht bezifferten Betrag.',
    'Begründung',
    'Begründung der Unabweisbarkeit (§ 83 Abs. 1 Satz 1 GO NRW): [bitte ergänzen].',
  ]);
});

test.each([
  ['kreis', 'Der Kreistag stimmt gemäß § 53 Abs. 1 KrO NRW i. V. m. § 83 Abs. 1, 2 und 4 GO NRW der'],
  [
    'staedteregion',
    'Der Städteregionstag stimmt gemäß § 53 Abs. 1 KrO NRW i. V. m. § 83 Abs. 1, 2 und 4 GO NRW der',
  ],
  ['kreisfreie-stadt', 'Der Rat stimmt gemäß § 83 Abs. 1, 2 und 4 GO NRW der'],
  ['kreisangehoerig', 'Der Rat stimmt gemäß § 83 Abs. 1, 2 und 4 GO NRW der'],
] as const)('%s', (localBody, words) => {
  expect(draftOf({ localBody }).text).toContain(`2. ${words} Leistung überplanmäßiger`);
});

test('Abs. 4 only where the day of the resolution is entered and a year is later', () => {
  const law = (settings: Partial<Settings>) => /§ 83 (Abs\. [\d, und]+) GO/.exec(draftOf(settings).text)![1];
  expect(law({})).toBe('Abs. 1, 2 und 4');
  expect(law({ asOf: { year: 2022, month: 2, day: 1 } })).toBe('Abs. 1 und 2');
  expect(law({ asOf: null })).toBe('Abs. 1 und 2');
  expect(law({ years: [2021] })).toBe('Abs. 1 und 2');
});

test('below the threshold the council takes note of what the treasurer granted', () => {
  const { text } = draftOf({ significance: thresholds(5e6, null), years: [2021] });
  expect(text).toContain(
    '2. Der Kreistag nimmt von den durch die Kämmerin/den Kämmerer nach § 83 Abs. 1 GO NRW bewilligten überplanmäßigen Aufwendungen und Auszahlungen bei Produkt 05.313.01, Sachkonto 501900, im Haushaltsjahr 2021 in Höhe von 156.945,66 € Kenntnis (§ 83 Abs. 2 GO NRW).',
  );
});

test('without a note the amounts are gross, and the grant is named as cover', () => {
  const { points } = draftOf({ budgetNote: 'none', years: [2021] });
  expect(points.find((point) => point.startsWith('3. '))).toBe(
    '3. Die Beträge nach Nummer 2 lauten brutto, vor Abzug zweckgebundener Mehrerträge. Zu ihrer Deckung dient die Zuwendung des Landes: bei Sachkonto 414100 im Haushaltsjahr 2021 in Höhe von 436.250,00 €.',
  );
});

test('while it is not known what is planned, only what the note lets income do is to be filled in', () => {
  const notPlanned = { plannedIncome: everyYear<never>(null) };
  const withoutIncome = ONE_POSITION.filter(({ kind }) => kind === 'expense');
  const about = (budgetNote: Settings['budgetNote']) =>
    draftOf({ ...notPlanned, budgetNote }, withoutIncome).text.match(
      /Mehrerträge bereits abgezogen|Mindererträge enthalten|lauten brutto/g,
    );
  expect(about('extra-income')).toEqual(['Mehrerträge bereits abgezogen']);
  expect(about('both')).toEqual(['Mehrerträge bereits abgezogen', 'Mindererträge enthalten']);
  expect(about('none')).toEqual(['lauten brutto']);
});

test('where nothing has to be granted, no reason for it is asked for', () => {
  const enough = lines(['05.313.01 / 501900', 8e6]);
  const { text } = draftOf({}, enough);
  expect(text).toContain('sind nicht erforderlich.');
  expect(text).not.toContain('Unabweisbarkeit');
});

test('while nobody entered a note, the words and the gross amount stand beside every net one', () => {
  const { text } = draftOf({ budgetNote: null });
  expect(text).toContain(
    'im Haushaltsjahr 2021 in Höhe von 156.945,66 € (netto, Haushaltsvermerk nicht belegt; brutto 593.195,66 €) und im Haushaltsjahr 2022 in Höhe von 303.891,34 € (netto, Haushaltsvermerk nicht belegt; brutto 1.186.391,34 €), insgesamt 460.837,00 € (netto, Haushaltsvermerk nicht belegt; brutto 1.779.587,00 €), zu.',
  );
  expect(text).toContain('(Haushaltsvermerk nach § 21 KomHVO NRW: [bitte ergänzen])');
});

test('several positions are a table; a provision for pensions is expenditure but no payment', () => {
  const { points } = draftOf({ budgetNote: 'none' }, SEVERAL);
  expect(points.find((point) => point.startsWith('2. '))).toMatch(
    /der Leistung über- und außerplanmäßiger Aufwendungen und, soweit zahlungswirksam, Auszahlungen bei folgenden Haushaltsstellen im Haushaltsjahr 2021 .* zu:$/,
  );
  expect(points.find((point) => point.startsWith('Produkt\t'))!.split('\n')).toEqual([
    'Produkt\tSachkonto\tJahr\tüpl/apl\tBetrag\tdavon zahlungswirksam',
    '05.313.01\t501900\t2021\tüpl\t59.961,33 €\t59.961,33 €',
    '05.313.01\t501900\t2022\tüpl\t169.922,67 €\t169.922,67 €',
    '05.313.02\t505100\t2021\tüpl\t330.723,33 €\t0,00 €',
    '05.313.02\t505100\t2022\tüpl\t711.446,67 €\t0,00 €',
    '05.313.03\t501200\t2021\tapl\t102.511,00 €\t102.511,00 €',
    '05.313.03\t501200\t2022\tapl\t205.022,00 €\t205.022,00 €',
    'Summe 2021\t\t\t\t493.195,66 €\t162.472,33 €',
    'Summe 2022\t\t\t\t1.086.391,34 €\t374.944,67 €',
    'Summe\t\t\t\t1.579.587,00 €\t537.417,00 €',
  ]);
});

test('a single position that is not paid out is expenditure only', () => {
  const { text } = draftOf({ years: [2021] }, lines(['05.313.01 / 505100', 9e6]));
  expect(text).toContain(
    'der Leistung überplanmäßiger Aufwendungen bei Produkt 05.313.01, Sachkonto 505100,',
  );
  expect(text).toContain(' zu. Die Aufwendungen sind nicht zahlungswirksam.');
});

test('a budget with accounts of both sorts: what is paid out is to be filled in', () => {
  const both = lines(['05.313.01 / 501900', 0], ['05.313.01 / 505100', 0]).map((each) =>
    each.kind === 'expense' ? { ...each, group: 'Integration', module: null } : each,
  );
  const { text } = draftOf({ years: [2021], emptyAppropriation: 'over-plan' }, both);
  expect(text).toMatch(
    /, Budget „Integration“, im Haushaltsjahr 2021 .* Davon zahlungswirksam: \[bitte ergänzen\]\./,
  );
});

test('counter-financing is named with its account where the sheet gives one', () => {
  const money = cover({ kind: 'counter-financing', amount: 10_000, years: [2021], label: 'Kreisstiftung' });
  const accounts = (position?: MoneySource['position']) =>
    /bei Sachkonto (.*?) im Haushaltsjahr 2021/.exec(
      draftOf({ years: [2021] }, ONE_POSITION, [
        position === undefined ? money : { ...money, position },
      ]).text.replace(/^2\. .*$/m, ''),
    )?.[1];
  expect(accounts({ product: '05.313.01', account: '414700' })).toBe('414100 und 414700 (Gegenfinanzierung)');
  expect(accounts()).toBe('414100 und [bitte ergänzen] (Gegenfinanzierung)');
});

test('Abs. 4 is for what is consented to: a later year that is insignificant needs none', () => {
  const more = ONE_POSITION.map((each) =>
    each.kind === 'expense' && each.year === 2022 ? { ...each, appropriation: euro(9_290_000) } : each,
  );
  const { text } = draftOf({ significance: thresholds(150_000, null) }, more);
  expect(text).toMatch(
    /stimmt gemäß .* § 83 Abs\. 1 und 2 GO NRW der Leistung .* im Haushaltsjahr 2021 in Höhe/,
  );
  expect(text).toMatch(/nimmt von den .* im Haushaltsjahr 2022 in Höhe von 13\.891,34 € Kenntnis/);
});

describe('cover by product and account', () => {
  const coverPoint = (sources: readonly MoneySource[]) =>
    draftOf({ years: [2022] }, ONE_POSITION, sources).points.find((point) =>
      /^\d\. Die Deckung/.test(point),
    )!;
  const of = (position?: MoneySource['position']) =>
    cover({
      amount: 300_000,
      years: [2022],
      label: 'Minderaufwand Umlage',
      status: 'requested',
      ...(position === undefined ? {} : { position }),
    });

  test.each([
    [{ product: '16.611.01', account: '537400' }, ' bei Produkt 16.611.01, Sachkonto 537400 und'],
    [{ product: '16.611.01', account: null }, ' bei Produkt 16.611.01, Sachkonto [bitte ergänzen] und'],
    [{ product: null, account: '537400' }, ' bei Produkt [bitte ergänzen], Sachkonto 537400 und'],
    [undefined, ' (Produkt und Sachkonto: [bitte ergänzen]) und'],
  ])('%p', (position, words) => {
    expect(coverPoint([of(position)])).toContain(
      `im Haushaltsjahr 2022 in Höhe von 300.000,00 € durch „Minderaufwand Umlage“${words}`,
    );
  });

  test('money of several years has its position, too, while its parts are to be filled in', () => {
    const several = { ...of({ product: '16.611.01', account: '537400' }), years: [2021, 2022] };
    expect(draftOf({}, ONE_POSITION, [several]).text).toContain(
      'Für „Minderaufwand Umlage“ bei Produkt 16.611.01, Sachkonto 537400 mit 300.000,00 € ist kein einzelnes Haushaltsjahr genannt; Aufteilung: [bitte ergänzen].',
    );
  });
});

describe('what is not paid out in another Land', () => {
  const BAVARIA = { personnel: ['40', '41'], material: ['42'], transfer: ['43'] };
  const draft = (key: string, withoutPayment: readonly string[] | null) =>
    draftOf({ years: [2021], accountClasses: { ...BAVARIA, withoutPayment } }, lines([key, 9e6])).text;

  test('accounts that `Kontenklassen` calls not paid out are expenditure only', () => {
    expect(draft('0.313 / 405100', ['405', '47'])).toContain(
      'der Leistung überplanmäßiger Aufwendungen bei Produkt 0.313, Sachkonto 405100,',
    );
    expect(draft('0.313 / 401200', ['405', '47'])).toContain(
      'der Leistung überplanmäßiger Aufwendungen und Auszahlungen bei Produkt 0.313, Sachkonto 401200,',
    );
    expect(draft('0.313 / 405100', [])).toContain('überplanmäßiger Aufwendungen und Auszahlungen bei');
  });

  test('where nobody says which, it is to be filled in; 504 means nothing there', () => {
    for (const key of ['0.313 / 405100', '0.313 / 504100']) {
      expect(draft(key, null)).toMatch(
        /überplanmäßiger Aufwendungen und, soweit zahlungswirksam, Auszahlungen bei .* zu\. Davon zahlungswirksam: \[bitte ergänzen\]\./,
      );
    }
  });

  test('a position without an account, or with a group that has both sorts, is to be filled in', () => {
    for (const account of [null, '50']) {
      const both = lines(['05.313.01 / 501900', 9e6]).map((each) =>
        each.kind === 'expense' ? { ...each, key: '05.313.01 / Personal', account } : each,
      );
      expect(draftOf({ years: [2021] }, both).text).toContain('Davon zahlungswirksam: [bitte ergänzen].');
    }
  });
});

test('only due dates that were entered are asked for', () => {
  const place = { sheet: 'Einstellungen', cell: 'C9' };
  const evaluation = { label: 'Evaluation', date: known({ year: 2022, month: 6, day: 30 }), place };
  const keyParameters = { label: 'Eckparameter', date: known({ year: 2021, month: 11, day: 15 }), place };
  const asked = (settings: Partial<Settings>) =>
    draftOf(settings).points.find((point) => point.includes('Verwaltung wird beauftragt'));
  expect(asked({})).toBeUndefined();
  expect(asked({ dueDates: [evaluation, keyParameters], nextBudget: { years: [2023, 2024] } })).toBe(
    '6. Die Verwaltung wird beauftragt, dem Ausschuss zur Vorbereitung der Haushaltsplanung 2023/2024 die Evaluation bis zum 30.06.2022 und die Eckparameter in der Herbstsitzung 2021 (bis zum 15.11.2021) vorzulegen.',
  );
  expect(asked({ dueDates: [evaluation] })).toBe(
    '6. Die Verwaltung wird beauftragt, dem Ausschuss die Evaluation bis zum 30.06.2022 vorzulegen.',
  );
});

test('the user’s reason ends with one full stop', () => {
  const { text } = draftOf({ other: { 'Unabweisbar, weil': 'die Förderung sonst verfällt.' } });
  expect(text).toMatch(/\(§ 83 Abs\. 1 Satz 1 GO NRW\): weil die Förderung sonst verfällt\.$/);
});

test('what nobody entered stays to be filled in, and no cell or finding stands in the paper', () => {
  const { text } = draftOf({ localBody: null, budgetNote: null, significance: thresholds(null, null) });
  expect(text).toContain(
    'Der [bitte ergänzen] stimmt gemäß [bitte ergänzen] § 83 Abs. 1, 2 und 4 GO NRW der',
  );
  expect(text).not.toMatch(/Erheblichkeit|[A-Z]\d+\b|!|KIM-Abgleich/);
});

test('income is told with the numbers of the points that it belongs to', () => {
  const of = (year: number, appropriation: number | null) => [
    line({
      year,
      key: '05.313.01 / 501900',
      account: '501900',
      appropriation: appropriation === null ? null : euro(appropriation),
    }),
    line({
      ...{ year, key: '05.313.01 / 414100', account: '414100', kind: 'income' as const },
      appropriation: euro(400_000),
    }),
  ];
  const settings = { significance: thresholds(300_000, null, 'Hauptsatzung') };
  const { points } = draftOf(settings, [...of(2021, 400_000), ...of(2022, null)]);
  const begins = points.filter((point) => /^[234]\. /.test(point)).map((point) => point.slice(0, 60));
  expect(begins).toEqual([
    expect.stringMatching(/^2\. Der Kreistag stimmt gemäß/),
    expect.stringMatching(/^3\. Der Kreistag nimmt von den/),
    expect.stringMatching(/^4\. Von den Beträgen nach Nummer 3 sind/),
  ]);
  expect(points.join(' ')).toContain('Die außerplanmäßigen Beträge nach Nummer 2 lauten brutto');
});

test.each([
  ['wegen der Frist lt. RdErl.', 'wegen der Frist lt. RdErl.'],
  ['die Stellen sind besetzt', 'die Stellen sind besetzt.'],
  ['Personal, Räume usw', 'Personal, Räume usw.'],
])('the reason %p has one full stop', (reason, ending) => {
  const { text } = draftOf({ other: { Unabweisbar: reason } });
  expect(text).toMatch(new RegExp(`GO NRW\\): ${ending.replaceAll('.', '\\.')}(?!\\.)`));
});
