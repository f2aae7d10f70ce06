import { itWithLibreOffice } from '../standin/files/libreoffice';
import { scriptInLibreOffice } from '../standin/files/libreoffice-script';
import { EXAMPLES, reconciledExamples } from './reconciled-examples';

const LOCALES = ['de-DE', 'en-US', 'tr-TR'];
const MARKED = ['KIM-Abgleich', 'KIM-Hinweise', 'KIM-Eckwerte', 'KIM-Beschluss', 'KIM-Herleitung'];

let reconciled: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  reconciled = await reconciledExamples();
}, 300_000);

/** What the marks say, by sheet. */
function marksOf(line: string): Readonly<Record<string, string>> {
  const marks = line.split('\t').filter((mark) => mark !== '');
  return Object.fromEntries(marks.map((mark) => /^(.+?): (.*)$/.exec(mark)!.slice(1) as [string, string]));
}

const eachMarked = (mark: unknown) => Object.fromEntries(MARKED.map((name) => [name, mark]));
const tellMarks = ['Doc.calculateAll()', 'Tell(Marks())'];

/** Row 13 and 14 of the posts of `kreis.xlsx`, of which the costs differ. */
const CHANGES: Readonly<Record<string, readonly string[]>> = {
  'a cent more': ['Cell("Stellen", "I13").Value = Cell("Stellen", "I13").Value + 0.01'],
  'a word of the same length': ['Cell("Stellen", "L13").String = "Sitzunk"'],
  'a number that became text': ['Cell("Stellen", "I13").String = Cell("Stellen", "I13").String'],
  'two rows that changed places': [
    'Dim aOne, aOther',
    'aOne = Cell("Stellen", "B13:L13").getDataArray()',
    'aOther = Cell("Stellen", "B14:L14").getDataArray()',
    'Cell("Stellen", "B13:L13").setDataArray(aOther)',
    'Cell("Stellen", "B14:L14").setDataArray(aOne)',
  ],
  'a row inserted among the posts': ['Doc.Sheets.getByName("Stellen").Rows.insertByIndex(13, 1)'],
  'a post deleted': ['Doc.Sheets.getByName("Stellen").Rows.removeByIndex(13, 1)'],
  'the last post deleted': ['Doc.Sheets.getByName("Stellen").Rows.removeByIndex(17, 1)'],
  'a cleared cost': ['Cell("Stellen", "I13").String = ""'],
  'a row typed below the posts': ['Cell("Stellen", "B19").Value = 2'],
  'a setting': ['Cell("Einstellungen", "C9").String = "oberer Betrag"'],
  'a cleared appropriation': ['Cell("Haushalt", "G11").String = ""'],
  'an account of the budget deleted': ['Doc.Sheets.getByName("Haushalt").Rows.removeByIndex(10, 1)'],
};

describe('an input of the Kreis that is changed in LibreOffice turns the mark on every sheet', () => {
  for (const locale of LOCALES) {
    itWithLibreOffice(`under ${locale}`, () => {
      const bytes = reconciled.get('kreis.xlsx')!;
      const scripts = Object.values(CHANGES).map((change) => ({
        bytes,
        statements: ['Tell(Marks())', ...change, ...tellMarks],
      }));
      const told = scriptInLibreOffice(scripts, locale);
      Object.keys(CHANGES).forEach((name, index) => {
        const [before, after] = told[index]!.map(marksOf);
        expect([name, before]).toEqual([name, eachMarked('aktuell')]);
        const stale = expect.stringMatching(/^VERALTET: Eingaben geändert seit \d\d\.\d\d\.\d{4}/) as unknown;
        expect([name, after]).toEqual([name, eachMarked(stale)]);
      });
    });
  }
});

describe('nothing but opening, computing, saving and opening again turns no mark', () => {
  for (const locale of LOCALES) {
    itWithLibreOffice(`of any example under ${locale}, and every step stays what the add-in found`, () => {
      const tell = [...tellMarks, 'Tell(Cell("KIM-Herleitung", "A3").String)'];
      const scripts = EXAMPLES.map((name) => ({
        bytes: reconciled.get(name)!,
        statements: [...tell, 'SaveAndReopen()', ...tell],
      }));
      const told = scriptInLibreOffice(scripts, locale);
      EXAMPLES.forEach((name, index) => {
        const [marks, counted, marksAgain, countedAgain] = told[index]!;
        expect([name, [...new Set(Object.values(marksOf(marks!)))]]).toEqual([name, ['aktuell']]);
        expect([name, marksAgain]).toEqual([name, marks]);
        expect([name, counted]).toEqual([name, expect.stringMatching(/ 0 Abweichungen$/)]);
        expect([name, countedAgain]).toEqual([name, counted]);
      });
    });
  }
});

itWithLibreOffice('what LibreOffice recomputes follows the input by the cent', () => {
  const cells = ['E8', 'F8'].map((cell) => `Tell(CStr(Cell("KIM-Herleitung", "${cell}").Value))`);
  const statements = [...CHANGES['a cent more']!, 'Doc.calculateAll()', ...cells];
  const [told] = scriptInLibreOffice([{ bytes: reconciled.get('kreis.xlsx')!, statements }], 'en-US');
  const [again, difference] = told!.map(Number);
  expect(again).toBeCloseTo(440_837.01, 6);
  expect(difference).toBeCloseTo(0.01, 6);
});
