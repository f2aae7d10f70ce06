import type { MoneySource } from '../../../src/domain/case';
import type { CellValue } from '../../../src/workbook/snapshot';
import { brief, HEADINGS, POST, posts, recognised, sentences, type Rows } from '../workbook-of';

/** What is said besides what the example always says. */
function about(sheet: string, findings: readonly string[]): string[] {
  return findings.filter((each) => each.includes(`${sheet}!`));
}

describe('Besetzt ab', () => {
  const filling = (cell: CellValue) => {
    const rows = [POST, POST, POST].map((row, at) => [...row, at === 1 ? cell : '01.09.2021']);
    const { case: input, findings } = recognised({ Stellen: [[...HEADINGS, 'Besetzt ab'], ...rows] });
    const { isUnfilled } = input!.posts[1]!;
    const stopped = input!.stopped?.forecast;
    return { isUnfilled, isStopped: stopped !== undefined, findings: about('Stellen', brief(findings)) };
  };
  test.each([
    'n.n.',
    'N.N.',
    'N. N.',
    'nn',
    'offen',
    'unbesetzt',
    'Vakant',
    'noch nicht besetzt',
    'in Ausschreibung',
  ])('%j is not filled', (cell) => {
    const told = ['rows-identical Stellen!A3', 'post-not-filled Stellen!G3'];
    const found = filling(cell);
    expect({ ...found, findings: found.findings.filter((each) => told.includes(each)) }).toMatchObject({
      isUnfilled: true,
      isStopped: false,
      findings: ['post-not-filled Stellen!G3'],
    });
  });
  test.each(['x', 'besetzt', 'Mitte 2021', 'ja'])('%j stops the forecast only', (cell) => {
    const found = filling(cell);
    expect(found).toMatchObject({ isUnfilled: false, isStopped: true });
    expect(found.findings.filter((each) => each.startsWith('part-stopped'))).toHaveLength(1);
  });
});

describe('the module', () => {
  const module = (cell: CellValue) => {
    const rows = posts(
      [1, '', 1, 80000, '01.07.2021', '31.12.2022'],
      [cell, '', 2, 80000, '01.07.2021', '31.12.2022'],
    );
    const { case: input, findings } = recognised({ Stellen: rows });
    return [input?.posts[1]?.module ?? null, ...about('Stellen', brief(findings))];
  };
  test.each<[string, number]>([
    ['Casemanagement', 2],
    ['Case Management', 2],
    ['case-management', 2],
    ['CM', 2],
    ['Case Manager/in', 2],
    ['Fallmanagement', 2],
    ['Koordination', 1],
    ['Koordinierung', 1],
    ['KIM-Koordination', 1],
    ['Verwaltungsassistenz', 1],
    ['Koordination und Verwaltungsassistenz', 1],
    ['Ausländerbehörde', 3],
    ['ABH', 3],
    ['Ausländer- und Einbürgerungsbehörde', 3],
    ['2. Modul', 2],
    ['zwei', 2],
  ])('%j is module %i', (cell, expected) => {
    expect(module(cell)).toEqual([expected, 'module-read-as Stellen!A3']);
  });
  test.each([
    'Koordination Kita',
    'Koordination/Casemanagement',
    'Sprachkurse',
    'Modul 4',
    'CM-Software',
    'Koordination Modul',
  ])('%j is asked', (cell) => {
    expect(module(cell)).toEqual([null, 'unknown-module Stellen!A3']);
  });
});

describe('a role in a label of a cross-tab', () => {
  const table = (label: string): Rows => [
    ['KIM 2022', 'Kosten', 'Zuwendung', 'Eigenanteil'],
    [label, 100000, 68750, ''],
    ['Case Management', 70000, 55000, ''],
  ];
  test('alone names its module', () => {
    expect(brief(recognised({ Plan: table('Koordination (2,5 VZÄ)') }).findings)).toEqual([]);
  });
  test('among other words is no module in silence', () => {
    const { findings } = recognised({ Plan: table('Koordination Kita') });
    expect(brief(findings)).toEqual(['block-module-by-role Plan!A2']);
  });
});

describe('money besides the grant', () => {
  const HEADING = ['Bezeichnung', 'Art', 'Jahr', 'Betrag', 'Status', 'bereits abgezogen', 'davon abgezogen'];
  const PLAIN: readonly CellValue[] = ['Stiftung', 'Gegenfinanzierung', 2022, 1000, 'bewilligt', 'nein', ''];
  function source(column: string, cell: CellValue) {
    const at = HEADING.indexOf(column);
    const rows = [HEADING, PLAIN, PLAIN.map((each, index) => (index === at ? cell : each)), PLAIN];
    const { case: input, findings } = recognised({ Stellen: posts(), Deckung: rows });
    const place = ` Deckung!${'ABCDEFG'[at]}3`;
    const said = about('Deckung', brief(findings)).map((each) => each.replace(place, ''));
    return {
      read: input!.moneySources.length === 3 ? input!.moneySources[1]! : null,
      stopped: input!.stopped,
      said,
    };
  }
  const valueOf = (column: string, field: keyof MoneySource, cell: CellValue) => {
    const { read, said } = source(column, cell);
    return [read === null ? null : read[field], ...said];
  };

  test.each<[string, string, ...string[]]>([
    ['Minderaufwand', 'cover', 'word-read-as'],
    ['Minderaufwendungen', 'cover', 'word-read-as'],
    ['Mehrertrag', 'cover', 'word-read-as'],
    ['mehrerträge', 'cover', 'word-read-as'],
    ['Mehreinnahmen', 'cover', 'word-read-as'],
    ['Deckung', 'cover'],
    ['Drittmittel', 'counter-financing'],
  ])('Art %j is %s', (cell, ...expected) => {
    expect(valueOf('Art', 'kind', cell)).toEqual(expected);
  });
  test('own funds are asked, and cannot lower the own share', () => {
    for (const cell of ['Eigenmittel', 'eigenmittel', 'Haushaltsmittel', 'Eigene Mittel']) {
      const { stopped, said } = source('Art', cell);
      expect(said).toEqual(['part-stopped(own-funds-kind)']);
      expect(stopped!.money).toMatchObject([{ kind: 'cover' }]);
    }
  });

  test.each<[string, string, ...string[]]>([
    ['beantragt', 'requested'],
    ['zugesagt', 'requested', 'status-counts-as-requested'],
    ['mdl. zugesagt', 'requested', 'status-counts-as-requested'],
    ['mündliche Zusage', 'requested', 'status-counts-as-requested'],
    ['Zusage liegt vor', 'requested', 'status-counts-as-requested'],
    ['in Aussicht', 'requested', 'status-counts-as-requested'],
    ['Antrag gestellt', 'requested', 'status-counts-as-requested'],
    ['Bescheid steht aus', 'requested', 'status-counts-as-requested'],
    ['noch nicht bewilligt', 'requested', 'status-counts-as-requested'],
    ['vorläufiger Bescheid', 'requested', 'status-counts-as-requested'],
    ['angefragt', 'requested', 'status-counts-as-requested'],
    ['offen', 'requested', 'status-counts-as-requested'],
    ['geplant', 'requested', 'status-counts-as-requested'],
    ['bewilligt', 'granted'],
    ['bew.', 'granted', 'word-read-as'],
    ['Bescheid liegt vor', 'granted', 'word-read-as'],
    ['Bescheid v. 03.02.2021', 'granted', 'word-read-as'],
    ['bewilligt am 03.02.2021', 'granted', 'word-read-as'],
    ['lt. Zuwendungsbescheid', 'granted', 'word-read-as'],
    ['Ablehnungsbescheid', 'rejected', 'word-read-as'],
    ['abgel.', 'rejected', 'word-read-as'],
  ])('Status %j is %s', (cell, ...expected) => {
    expect(valueOf('Status', 'status', cell)).toEqual(expected);
  });
  test.each(['teilweise bewilligt', 'nicht bewilligt', 'Widerspruch gegen Ablehnung, offen', '?'])(
    'Status %j is asked',
    (cell) => {
      expect(valueOf('Status', 'status', cell)).toEqual([null, 'part-stopped(unknown-word)']);
    },
  );

  test.each<[CellValue, string, ...string[]]>([
    ['ja', 'yes'],
    ['x', 'yes', 'word-read-as'],
    ['X', 'yes', 'word-read-as'],
    ['vorhanden', 'yes', 'word-read-as'],
    ['✓', 'yes', 'word-read-as'],
    ['teilweise', 'yes'],
    ['unklar', 'unclear'],
  ])('bereits abgezogen %j is %s', (cell, ...expected) => {
    expect(valueOf('bereits abgezogen', 'deducted', cell)).toEqual(expected);
  });

  test.each<[CellValue, readonly number[], ...string[]]>([
    ['2021/22', [2021, 2022]],
    ['HH 2021', [2021], 'years-read-as'],
    ['HH-Jahr 2021', [2021], 'years-read-as'],
    ['HHJ 2021', [2021]],
    ['Haushalt 2021/2022', [2021, 2022], 'years-read-as'],
    ['2021 (Plan)', [2021], 'years-read-as'],
    ['01.07.2021', [2021], 'years-read-as'],
    ['Juli 2021', [2021], 'years-read-as'],
  ])('Jahr %j', (cell, ...expected) => {
    expect(valueOf('Jahr', 'years', cell)).toEqual(expected);
  });
  test.each(['2021 ff.', 'ab 2021', '21', 'alle', 'laufend'])('Jahr %j is asked', (cell) => {
    expect(valueOf('Jahr', 'years', cell)).toEqual([null, 'part-stopped(not-a-year)']);
  });

  test.each<[CellValue, number, number, ...string[]]>([
    ['450-500 T€', 450_000_00, 500_000_00],
    ['450 bis 500 T€', 450_000_00, 500_000_00],
    ['zwischen 450 und 500 T€', 450_000_00, 500_000_00],
    ['ca. 450–500 T€', 450_000_00, 500_000_00, 'number-approximate'],
    ['450.000 - 500.000 € (gesch.)', 450_000_00, 500_000_00, 'number-approximate'],
    ['110.000 ²)', 110_000_00, 110_000_00, 'number-commented'],
    ['10.000 p.a.', 10_000_00, 10_000_00, 'number-commented'],
  ])('Betrag %j', (cell, low, high, ...said) => {
    const found = source('Betrag', cell);
    expect([found.read!.low, found.read!.high, ...found.said]).toEqual([low, high, ...said]);
  });
  test('an amount of each year in a row of several years is asked', () => {
    const rows = [
      HEADING,
      ['Stiftung', 'Gegenfinanzierung', '2021/2022', '10.000 p.a.', 'bewilligt', '', ''],
    ];
    const { findings } = recognised({ Stellen: posts(), Deckung: rows });
    expect(brief(findings)).toEqual(['part-stopped(amount-of-each-year) Deckung!D2']);
  });
});

describe('a row without words', () => {
  const row = (fte: CellValue, cost: CellValue): Rows[number] => [
    1,
    'Koordination',
    fte,
    cost,
    '01.07.2021',
    '31.12.2022',
  ];
  test('whose numbers are the sums of those above may be the row of totals', () => {
    const rows = posts(row('0,5', 70000), row(1, 80000), ['', '', 1.5, '', '', '']);
    const { findings } = recognised({ Stellen: rows });
    expect(brief(findings)).toEqual(['row-may-be-total Stellen!C4']);
    expect(sentences(findings)[0]).toMatch(/^Stellen!C4: Ist das die Summenzeile\?/);
  });
  test('in Haushalt it stops the over-plan amounts only', () => {
    const Haushalt: Rows = [
      ['Jahr', 'Produkt', 'Sachkonto', 'Ansatz', 'Modul'],
      [2021, '05.313', 501900, 100, 1],
      [2021, '05.313', 501901, 50, 2],
      ['', '', '', 150, ''],
    ];
    const { case: input, findings } = recognised({ Stellen: posts(), Haushalt });
    expect(brief(findings)).toEqual(['part-stopped(row-may-be-total) Haushalt!D4']);
    expect(input!.posts).toHaveLength(1);
  });
  test('with other numbers lacks its words', () => {
    const rows = posts(row('0,5', 70000), row(1, 80000), ['', '', 2, '', '', '']);
    expect(brief(recognised({ Stellen: rows }).findings)).toContain('needed-cell-empty Stellen!A4');
  });
});

test('cells of one column are told together', () => {
  const rows = posts(
    ...['EG 9b', 'EG 10', 1, '19,5 Std.'].map((fte) => [1, '', fte, 70000, '01.07.2021', '31.12.2022']),
  );
  const { findings } = recognised({ Stellen: rows });
  expect(sentences(findings)).toEqual([
    'Stellen!C2: 3 Zellen in der Spalte „VZÄ“: C2, C3, C5. ' +
      'C2: „EG 9b“ in der Spalte „VZÄ“ ist eine Entgeltgruppe; der Umfang der Stelle fehlt. Bitte VZÄ wie 0,5 eintragen. ' +
      'C5: „19,5 Std.“ in der Spalte „VZÄ“ sind Stunden, und wie viele eine volle Stelle hat (39 oder 41?), steht nirgends. ' +
      'Bitte VZÄ wie 0,5 eintragen oder die Einstellung „Vollzeit“ machen. Bitte alle genannten Zellen klären.',
  ]);
});

test('the example in a message fits the column', () => {
  const rows = posts([1, '', 'viel', 'mehr', 'irgendwann', 'später']);
  const texts = sentences(recognised({ Stellen: rows }).findings);
  expect(texts.map((each) => /wie ([\d.,]+) /.exec(each)?.[1])).toEqual([
    '0,5',
    '1.234,56',
    '01.07.2021',
    '31.12.2022',
  ]);
});
