import type { StartTexts } from '../de/taskpane-start';

/** Texts of what a newcomer begins with. */
export const start: StartTexts = {
  welcome: 'Own share and need, exact to the cent',
  intro:
    'Reads the tables of this workbook and computes. Nothing is written by it; that happens after the preview only.',
  ribbon:
    '"Reconcile" in the ribbon reads, computes and writes in one go: whole or not at all, taken back by one click.',
  example: {
    title: 'Just want to look?',
    text: 'Puts a small, invented example into new sheets: three posts, two years. "Take back" removes them again.',
    add: 'Add the example',
  },
  emptyTemplate: {
    title: 'No tables yet?',
    text: 'Adds blank sheets with the usual headings; sheets that are there stay as they are.',
  },
  templateTitle: 'Template',
  template:
    'Adds the sheets of the template that are not there yet: Stellen, Fördersätze, Haushalt, Deckung, Ausgewiesen, Kommunen, Einstellungen. They hold only headings and the names of the settings.',
  addTemplate: 'Add the template',
};
