import type { Documentation, Documented, UnplannedKey } from '../../domain/documentation/documentation';
import type { ModuleNumber } from '../../domain/module';
import type { TieOutRow } from '../../domain/tie-out/tie-out-row';
import type { KeyFiguresTexts } from '../../i18n/de/key-figures';

/** Marks of figures that are assumed, weakly documented or stated as rounded: `A S`. */
export interface Marks {
  /** A figure of a module and year; null means all of them. */
  readonly of: (module: ModuleNumber | null, year: number | null) => string;
  /** An unplanned amount: of a budget line and year; null means all of them. */
  readonly ofUnplanned: (line: UnplannedKey | null, year: number | null) => string;
  readonly rounded: string;
}

export function marksOf({ of, ofUnplanned }: Documentation, texts: KeyFiguresTexts): Marks {
  const { assumed, weak, rounded } = texts.mark;
  const text = (found: Documented): string =>
    [...(found.assumed ? [assumed] : []), ...(found.weak ? [weak] : [])].join(' ');
  return {
    of: (module, year) => text(of(module, year)),
    ofUnplanned: (line, year) => text(ofUnplanned(line, year)),
    rounded,
  };
}

const A_THOUSAND_EURO = 100_000;

/** A stated figure that was printed or spoken rounded: by its verdict, or because it ends in three zeros. */
export function isStatedRounded({ verdict, stated }: TieOutRow): boolean {
  return verdict === 'rounded' || (stated !== 0 && stated % A_THOUSAND_EURO === 0);
}
