import type { HostEvent } from '../protocol/event-message';
import { workbookEventTarget } from '../protocol/event-message';
import { HostError } from '../protocol/host-error';
import { USUAL_BEHAVIOUR, type Behaviour } from './behaviour/switches';
import { areaAddress } from './range-address';
import type { CellArea } from './range-address';
import type { SheetDocument, WorkbookDocument } from './workbook-document';

/** What an add-in can listen for: changed cells, or another selection. */
export type SessionEvent = 'changed' | 'selection';

/** `Worksheet.onChanged` and `Worksheet.onSelectionChanged` in the client's numbering. */
const EVENT_TYPES: Readonly<Record<SessionEvent, number>> = { changed: 10, selection: 14 };

/** What an open workbook has besides its document: selection, calculation mode, event registrations. */
export class Session {
  calculationMode = 'Automatic';
  #selection: CellArea = { top: 0, left: 0, rows: 1, columns: 1 };
  #nextSheet: number;
  readonly #listeners = new Map<string, number>();
  #events: HostEvent[] = [];

  constructor(
    readonly document: WorkbookDocument,
    readonly behaviour: Behaviour = USUAL_BEHAVIOUR,
  ) {
    this.#nextSheet = document.sheets.length;
  }

  /** @throws HostError `InvalidSelection` while the user looks at another workbook, for what asks the screen */
  requireInFront(): void {
    if (this.behaviour.inFront !== 'other-workbook') return;
    throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
  }

  /** A number for a new sheet whose id was never used in this session. */
  nextSheetNumber(): number {
    this.#nextSheet += 1;
    return this.#nextSheet - 1;
  }

  /** What is selected on the active sheet. */
  get selection(): CellArea {
    return this.#selection;
  }

  /** Selects cells of the active sheet, and notes an `onSelectionChanged` event for whoever listens. */
  select(area: CellArea): void {
    this.#selection = area;
    const { sheets, activeSheet } = this.document;
    const worksheetId = sheets[activeSheet]!.id;
    this.#tell('selection', [worksheetId, workbookEventTarget], {
      worksheetId,
      address: areaAddress(area),
    });
  }

  /** `target` is a sheet id or `workbookEventTarget`. */
  listen(event: SessionEvent, target: string): void {
    const key = `${event} ${target}`;
    this.#listeners.set(key, (this.#listeners.get(key) ?? 0) + 1);
  }

  stopListening(event: SessionEvent, target: string): void {
    const key = `${event} ${target}`;
    this.#listeners.set(key, Math.max(0, (this.#listeners.get(key) ?? 0) - 1));
  }

  /** Notes an `onChanged` event for whoever listens: a change of the add-in itself, of the user, of a co-author. */
  changed(sheet: SheetDocument, area: CellArea, by: 'AddIn' | 'User' | 'Remote' = 'AddIn'): void {
    this.#tell('changed', [sheet.id, workbookEventTarget], {
      changeType: 'RangeEdited',
      source: by === 'Remote' ? 'Remote' : 'Local',
      worksheetId: sheet.id,
      address: areaAddress(area),
      referenceId: '',
      shiftDirection: 'None',
      triggerSource: by === 'AddIn' ? 'ThisLocalAddin' : 'Unknown',
    });
  }

  #tell(event: SessionEvent, targets: readonly string[], payload: HostEvent['payload']): void {
    for (const target of targets) {
      if ((this.#listeners.get(`${event} ${target}`) ?? 0) === 0) continue;
      this.#events.push({ type: EVENT_TYPES[event], target, payload });
    }
  }

  /** The events noted since the last call; the transport sends them after its response. */
  takeEvents(): readonly HostEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }
}
