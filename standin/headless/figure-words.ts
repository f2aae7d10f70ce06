import type { ModuleNumber } from '../../src/domain/module';

/** What somebody asks to be explained: `Anmeldung M2 2024`, `überleitung/VZÄ`, `Kamen`. */
export interface FigureWords {
  readonly module: ModuleNumber | null;
  readonly year: number | null;
  /** The other words, without blanks, signs and case; '' where there are none. */
  readonly name: string;
}

const MODULE = /(?<![\p{L}\p{N}])(?:m|modul|module|baustein)\s*([1-9]\d?)(?![\p{L}\p{N}])/giu;
const YEAR = /(?<![\p{L}\p{N}.])((?:19|20)\d{2})(?![\p{L}\p{N}])/gu;

/** Takes module and year out of the words, the first of each; what is left is a name. */
export function figureWords(words: string): FigureWords {
  const [module] = [...words.matchAll(MODULE)];
  const [year] = [...words.replace(MODULE, ' ').matchAll(YEAR)];
  return {
    module: module === undefined ? null : Number(module[1]),
    year: year === undefined ? null : Number(year[1]),
    name: plain(words.replace(MODULE, ' ').replace(YEAR, ' ')),
  };
}

const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Lower case, umlauts as two letters, only letters and digits: `Über-/außerplanmäßig` → `ueberausserplanmaessig`. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '');
}
