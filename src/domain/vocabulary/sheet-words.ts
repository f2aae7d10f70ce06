import type { TableKind } from './vocabulary';

/** What the sheet of a table is called. */
export interface SheetWords {
  /** As the template writes it, and as a sentence names the table. */
  readonly sheet: string;
  /** How people usually call it: only decides between tables that fit equally well. */
  readonly usual: RegExp;
}

export const SHEET_WORDS: Readonly<Record<TableKind, SheetWords>> = {
  posts: { sheet: 'Stellen', usual: /stellen/i },
  rules: { sheet: 'Fördersätze', usual: /f(ö|oe)rders(ä|ae|a)tz|grant rates/i },
  notices: {
    sheet: 'Bescheide',
    usual: /^(?:zuwendungs)?bescheide?(?: \d{4})?$|bescheid(?:liste|(?:ü|ue)bersicht)|grant notices/i,
  },
  budget: { sheet: 'Haushalt', usual: /haushalt|budget/i },
  accountKey: { sheet: 'Kontenschlüssel', usual: /kontenschl(ü|ue)ssel|account key/i },
  money: { sheet: 'Deckung', usual: /deckung|finanzierung/i },
  stated: { sheet: 'Ausgewiesen', usual: /ausgewiesen/i },
  municipalities: { sheet: 'Kommunen', usual: /kommunen|municipalit/i },
  programme: { sheet: 'Programm', usual: /^programm(?:e|definition)?$/i },
  settings: { sheet: 'Einstellungen', usual: /einstellung|settings/i },
};
