import { isComputed, type Examination } from '../../commands/examination';
import type { FigureId } from '../../domain/explanation/figure-id';
import { cents, formatEuro } from '../../domain/numbers';
import type { Language } from '../../domain/language';
import { assignment as germanAssignment } from '../../i18n/de/taskpane-assignment';
import type { FollowTexts } from '../../i18n/de/taskpane-follow';
import { assignment as englishAssignment } from '../../i18n/en/taskpane-assignment';
import { fill } from '../../i18n/fill';
import { inLanguage } from '../../i18n/language';
import { numberText } from '../../i18n/number-text';
import { resultSheetTexts } from '../../i18n/result-sheet-texts';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { fieldName } from '../../workbook/entries/field-name';
import { readAs } from '../../workbook/entries/picture-cell-texts';
import { effectOfCell } from '../../workbook/known-cells/effect-of-cell';
import type { FigureOfCell } from '../../workbook/known-cells/figure-of-cell';
import type { CellReading } from '../../workbook/known-cells/reading-of-cells';
import type { PostOfRow } from '../../workbook/post-of-row';

/** The amount of a figure as a result cell shows it: `146.945,66 €`, `2,5 Stellen`. */
export function amountOf({ value, unit }: FigureOfCell, texts: FollowTexts, language: Language): string {
  if (value === null) return texts.unknown;
  if (unit === 'posts') return fill(texts.posts, { count: numberText(value, language) });
  return formatEuro(cents(Math.round(value * 100)), language);
}

/** What an input has an effect on, in words, and the figure that shows its origin; null for one that has none. */
export interface EffectWords {
  readonly text: string;
  readonly figure: FigureId | null;
}

/** What a cell was read as: `VZÄ von Stelle 3`. */
export function readingWords(
  reading: CellReading,
  post: PostOfRow | null,
  texts: FollowTexts,
  language: Language,
): string {
  const assignment = inLanguage(language, germanAssignment, englishAssignment);
  if (reading.kind === 'cross-tab') return readAs(reading.cell, assignment);
  const { kind, table, field } = reading;
  if (field === null) return kind === 'heading' ? texts.unusedHeading : texts.unused;
  const name = fieldName(assignment, language, table, field.name, field.year);
  if (kind === 'heading') return fill(texts.heading, { field: name });
  if (post === null) return fill(texts.ofTable, { field: name, table: taskpaneTexts(language).kinds[table] });
  if (field.name === 'label') return fill(texts.nameOfPost, { nth: String(post.nth) });
  return fill(texts.ofPost, { field: name, nth: String(post.nth) });
}

/** What the input in a cell has an effect on: `Eigenanteil Modul 2, 2022`; null where nothing is said of it. */
export function effectWords(
  reading: CellReading,
  post: PostOfRow | null,
  examination: Examination,
  texts: FollowTexts,
  language: Language,
): EffectWords | null {
  if (!isComputed(examination)) return null;
  const effect = effectOfCell(reading, post, examination);
  switch (effect?.kind) {
    case undefined:
      return null;
    case 'not-counted': {
      const { version } = effect;
      const text = version === null ? texts.notCounted : fill(texts.otherVersion, { version });
      return { text, figure: null };
    }
    case 'unplanned': {
      const { line, year, figure } = effect;
      return { text: fill(texts.unplanned, { line, year: String(year) }), figure };
    }
    case 'own-share': {
      const { module, years, figure } = effect;
      const sheet = resultSheetTexts(language, examination.result.modules);
      const ofModule = module === null ? texts.allModules : fill(sheet.module, { module: String(module) });
      const ofYears = years === null ? texts.allYears : years.join(', ');
      return { text: `${texts.ownShare} ${ofModule}, ${ofYears}`, figure };
    }
  }
}
