import { addExample, addTemplate } from './add-template';
import { apply } from './apply';
import { assignTables } from './assign-tables';
import { correctBlocks } from './correct-blocks';
import { editCells } from './edit-cells';
import { readHistory } from './read-history';
import { reenterFormulas } from './reenter-formulas';
import { removeState } from './remove-state';
import { takeOverSheets } from './take-over-sheets';
import { undo } from './undo';

/** What the pane does with a workbook besides examining it. Loaded by `loadWriting`. */
export const WRITING = {
  addExample,
  addTemplate,
  apply,
  assignTables,
  correctBlocks,
  editCells,
  readHistory,
  reenterFormulas,
  removeState,
  takeOverSheets,
  undo,
};
