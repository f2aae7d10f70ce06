import { RemoteObject } from '../../protocol/remote-object';
import { HeaderFooter } from './header-footer';
import type { Worksheet } from './worksheet';

/** Only the texts of all pages are kept; those of the first page and of even pages are not. */
export class HeaderFooterGroup extends RemoteObject {
  static override readonly className = 'HeaderFooterGroup';

  constructor(readonly worksheet: Worksheet) {
    super();
  }

  get defaultForAllPages() {
    return new HeaderFooter(this.worksheet);
  }
}
