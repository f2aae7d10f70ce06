import type { HostEvent } from '../protocol/event-message';
import { workbookEventTarget } from '../protocol/event-message';
import { areaAddress } from './range-address';
import type { CellArea } from './range-address';
import type { SheetDocument, WorkbookDocument } from './workbook-document';

/** `Worksheet.onChanged` in the client's numbering. */
const worksheetChanged = 10;

/** What an open workbook has besides its document: selection, calculation mode, event registrations. */
export class Session {
  calculationMode = 'Automatic';
  /** What the user has selected on the active sheet. */
  selection: CellArea = { top: 0, left: 0, rows: 1, columns: 1 };
  #nextSheet: number;
  readonly #listeners = new Map<string, number>();
  #events: HostEvent[] = [];

  constructor(readonly document: WorkbookDocument) {
    this.#nextSheet = document.sheets.length;
  }

  /** A number for a new sheet whose id was never used in this session. */
  nextSheetNumber(): number {
    this.#nextSheet += 1;
    return this.#nextSheet - 1;
  }

  /** `target` is a sheet id or `workbookEventTarget`. */
  listen(target: string): void {
    this.#listeners.set(target, (this.#listeners.get(target) ?? 0) + 1);
  }

  stopListening(target: string): void {
    this.#listeners.set(target, Math.max(0, (this.#listeners.get(target) ?? 0) - 1));
  }

  /** Notes an `onChanged` event for whoever listens: a change of the add-in itself, of the user, of a co-author. */
  changed(sheet: SheetDocument, area: CellArea, by: 'AddIn' | 'User' | 'Remote' = 'AddIn'): void {
    for (const target of [sheet.id, workbookEventTarget]) {
      if ((this.#listeners.get(target) ?? 0) === 0) continue;
      this.#events.push({
        type: worksheetChanged,
        target,
        payload: {
          changeType: 'RangeEdited',
          source: by === 'Remote' ? 'Remote' : 'Local',
          worksheetId: sheet.id,
          address: areaAddress(area),
          referenceId: '',
          shiftDirection: 'None',
          triggerSource: by === 'AddIn' ? 'ThisLocalAddin' : 'Unknown',
        },
      });
    }
  }

  /** The events noted since the last call; the transport sends them after its response. */
  takeEvents(): readonly HostEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }
}
