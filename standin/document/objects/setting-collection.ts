import { invalidArgument, itemNotFound } from '../../protocol/host-error';
import { RemoteCollection } from '../../protocol/remote-object';
import type { Session } from '../session';
import { Setting } from './setting';

/** The add-in's settings in the workbook: any JSON value by key. */
export class SettingCollection extends RemoteCollection {
  static override readonly className = 'SettingCollection';

  constructor(readonly session: Session) {
    super();
  }

  get $items() {
    return [...this.session.document.settings.keys()].map((key) => new Setting(this.session, key));
  }

  getItem(key: string) {
    const setting = this.getItemOrNullObject(key);
    if (setting === null) throw itemNotFound();
    return setting;
  }

  getItemOrNullObject(key: string) {
    return this.session.document.settings.has(key) ? new Setting(this.session, key) : null;
  }

  getCount() {
    return this.session.document.settings.size;
  }

  /** Adds a setting or gives an existing one a new value. */
  add(key: string, value: unknown) {
    if (typeof key !== 'string' || key === '') throw invalidArgument('A setting needs a key.');
    this.session.document.settings.set(key, value);
    return new Setting(this.session, key);
  }
}
