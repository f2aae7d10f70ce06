import { ALLOCATION } from './catalogue/allocation';
import { BLOCKS } from './catalogue/blocks';
import { composed } from './catalogue/composed';
import { DECISIONS } from './catalogue/decisions';
import { EXCEL } from './catalogue/excel';
import { GRANTS } from './catalogue/grants';
import { NOTICES } from './catalogue/notices';
import { PLAUSIBILITY } from './catalogue/plausibility';
import { PROGRAMME } from './catalogue/programme';
import { READING } from './catalogue/reading';
import { RULES } from './catalogue/rules';
import { SETTINGS } from './catalogue/settings';
import { TABLES } from './catalogue/tables';
import { TIE_OUT } from './catalogue/tie-out';
import { UNPLANNED } from './catalogue/unplanned';
import { WORKBOOK } from './catalogue/workbook';

/**
 * Every finding that the add-in can report: its severity and its sentence in German and English.
 * The closed union of finding codes is the set of keys of this object. Placeholders in braces are filled with
 * texts as they are and with amounts in the notation of the language.
 */
export const CATALOGUE = composed({
  READING,
  TABLES,
  BLOCKS,
  PLAUSIBILITY,
  SETTINGS,
  RULES,
  PROGRAMME,
  GRANTS,
  NOTICES,
  UNPLANNED,
  TIE_OUT,
  DECISIONS,
  ALLOCATION,
  WORKBOOK,
  EXCEL,
});
