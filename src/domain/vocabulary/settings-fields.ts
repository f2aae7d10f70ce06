import { fieldWords, inTemplate } from './field-words';
import { REMARK, SOURCE } from './shared-fields';

/** The columns of the table `Einstellungen`. */
export const SETTINGS_FIELDS = {
  name: fieldWords(
    ['text', 'template'],
    { en: 'Setting' },
    'Einstellung, Einstellungen, Name, Parameter, Setting',
  ),
  value: fieldWords(['text', 'template'], { en: 'Value' }, 'Wert, Value'),
  source: inTemplate(SOURCE),
  remark: inTemplate(REMARK),
};
