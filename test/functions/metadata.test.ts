import { customFunctions } from '../../src/functions/register-functions';
import { builtMetadata } from './built-metadata';

const { german, english } = builtMetadata();

test('every function that is described is associated, and the other way round', () => {
  expect(german.functions.map(({ id }) => id).sort()).toEqual(Object.keys(customFunctions).sort());
});

test('the names are German, the ids are ASCII', () => {
  const names = Object.fromEntries(german.functions.map(({ id, name }) => [id, name]));
  expect(names).toEqual({
    MONATE: 'MONATE',
    FOERDERSATZ: 'FÖRDERSATZ',
    KOSTEN: 'KOSTEN',
    FOERDERUNG: 'FÖRDERUNG',
    EIGENANTEIL: 'EIGENANTEIL',
    UEBERPLANMAESSIG: 'ÜBERPLANMÄSSIG',
    AUSSERPLANMAESSIG: 'AUSSERPLANMÄSSIG',
    ABGLEICH: 'ABGLEICH',
    DECKUNGSLUECKE: 'DECKUNGSLÜCKE',
    VERTEILUNG: 'VERTEILUNG',
    ERLAEUTERUNG: 'ERLÄUTERUNG',
  });
});

test('every argument takes a cell or a range and is described; those in brackets may be left out', () => {
  const signature = ({ name, parameters }: (typeof german.functions)[number]): string => {
    expect(parameters.every((each) => each.dimensionality === 'matrix' && each.description !== '')).toBe(
      true,
    );
    const names = parameters.map((each) => (each.optional === true ? `[${each.name}]` : each.name));
    return `KIM.${name}(${names.join('; ')})`;
  };
  expect(german.functions.map(signature).sort()).toEqual([
    'KIM.ABGLEICH(ausgewiesen; berechnet)',
    'KIM.AUSSERPLANMÄSSIG(bedarf; ansatz; [übertragung]; [bewilligt])',
    'KIM.DECKUNGSLÜCKE(bedarf; deckung; [status])',
    'KIM.EIGENANTEIL(kosten; förderung; [gegenfinanzierung])',
    'KIM.ERLÄUTERUNG(modul; vzä; beginn; ende; jahr; [kosten]; [rolle]; [fördersatz])',
    'KIM.FÖRDERSATZ(modul; stichtag; [rolle]; [fördersatz])',
    'KIM.FÖRDERUNG(modul; vzä; beginn; ende; jahr; [kosten]; [rolle]; [fördersatz])',
    'KIM.KOSTEN(kosten_je_vzä; vzä; beginn; ende; jahr; [methode])',
    'KIM.MONATE(beginn; ende; jahr; [methode])',
    'KIM.VERTEILUNG(stellen; gewichte; [teilnahme]; [schritt]; [verfahren])',
    'KIM.ÜBERPLANMÄSSIG(bedarf; ansatz; [übertragung]; [bewilligt]; [mehrertrag])',
  ]);
});

test('errors among the arguments reach the functions, so that they spoil no other cell', () => {
  expect(german.allowErrorForDataTypeAny).toBe(true);
  expect(english.allowErrorForDataTypeAny).toBe(true);
});

test('the English metadata differ in the descriptions only', () => {
  const bare = ({ functions }: typeof german) =>
    functions.map((each) => ({
      ...each,
      description: '',
      parameters: each.parameters.map((parameter) => ({ ...parameter, description: '' })),
    }));
  expect(bare(english)).toEqual(bare(german));
  german.functions.forEach((each, index) => {
    const other = english.functions[index]!;
    expect(other.description).not.toBe(each.description);
    each.parameters.forEach((parameter, position) => {
      expect(other.parameters[position]!.description).not.toBe(parameter.description);
    });
  });
});

test('descriptions are short enough for the window of Excel and quote nothing that breaks', () => {
  for (const { description, parameters } of [...german.functions, ...english.functions]) {
    expect(description.length).toBeLessThan(160);
    for (const each of parameters) expect(each.description.length).toBeLessThan(140);
  }
});

describe('the build fails', () => {
  test('where a function has no English description', () => {
    expect(() => builtMetadata({}, ['KOSTEN'])).toThrow(
      'missing: KOSTEN.description, missing: KOSTEN.parameters.kosten_je_vzä, missing: KOSTEN.parameters.vzä',
    );
  });

  test('where a parameter has none, or a translation belongs to nothing', () => {
    const parameters = { ausgewiesen: 'Stated', gerechnet: 'Computed' };
    const translations = { ABGLEICH: { description: 'Compares.', parameters }, SUMME: {} };
    expect(() => builtMetadata(translations)).toThrow(
      'superfluous: ABGLEICH.parameters.gerechnet, missing: ABGLEICH.parameters.berechnet, superfluous: SUMME',
    );
  });
});
