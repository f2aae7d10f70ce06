import type { Language } from '../../domain/language';
import type { Result } from '../../domain/result';
import type { KeyFiguresTexts } from '../../i18n/de/key-figures';
import type { ResultSheetTexts } from '../../i18n/de/result-sheet';
import type { KeyFiguresPage } from './key-figures-page';
import type { Marks } from './marks';

/** What every part of the page needs. */
export interface KeyFiguresContext {
  readonly page: KeyFiguresPage;
  readonly result: Result;
  readonly marks: Marks;
  readonly texts: ResultSheetTexts;
  readonly words: KeyFiguresTexts;
  readonly language: Language;
}
