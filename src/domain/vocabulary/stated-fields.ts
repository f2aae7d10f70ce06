import { fieldWords, inTemplate } from './field-words';
import { MODULE, REMARK, SOURCE, VERSION, YEAR } from './shared-fields';

/** The columns of the table `Ausgewiesen`. */
export const STATED_FIELDS = {
  label: fieldWords(
    ['text', 'template'],
    { en: 'Item' },
    'Position, Ausgewiesen, Ausgewiesene Position, Größe, Kennzahl, Angabe, Item',
  ),
  module: inTemplate(MODULE),
  year: inTemplate(YEAR),
  amount: fieldWords(['money', 'template'], { en: 'Amount' }, 'Betrag, ausgewiesener Betrag, Wert, Amount'),
  version: inTemplate(VERSION),
  source: inTemplate(SOURCE),
  measure: fieldWords(['text'], { en: 'Measure' }, 'Messgröße, Art, Measure'),
  remark: REMARK,
};
