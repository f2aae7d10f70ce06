import { said } from '../../parts/said';
import type { Language } from '../../../domain/language';
import { known } from '../../../domain/maybe';
import { placeOf } from '../../../domain/place';
import type { Place } from '../../../domain/place';
import type { TieOutRow } from '../../../domain/tie-out/tie-out-row';
import type { TieOutTexts } from '../../../i18n/de/taskpane-tie-out';
import { fill } from '../../../i18n/fill';
import { tieOutVersion } from '../../../i18n/tie-out-version';
import { nameOfModule, resultSheetTexts } from '../../../i18n/result-sheet-texts';
import type { Figures } from '../../../workbook/computed';
import type { ShownRecord } from '../../parts/shown';
import { verdictGroups, verdictSentence } from './verdict-groups';
import type { VerdictGroupKind } from './verdict-groups';

/** Stated figures with the same verdict. */
export interface ShownVerdictGroup {
  readonly kind: VerdictGroupKind;
  readonly records: readonly ShownTieOut[];
}

/** A stated figure beside the computed one. */
export interface ShownTieOut extends ShownRecord {
  readonly verdict: string;
  /** The cell of the stated figure. */
  readonly place: Place | null;
  /** Why there is no computed one; null where there is. */
  readonly reason: string | null;
}

/** The stated figures by verdict, what deviates first. */
export function tieOutRows(
  { tieOut, modules }: Pick<Figures, 'tieOut' | 'modules'>,
  texts: TieOutTexts,
  language: Language,
): readonly ShownVerdictGroup[] {
  const names = resultSheetTexts(language, modules);
  const record = (row: number, figure: TieOutRow, kind: VerdictGroupKind): ShownTieOut => {
    const { label, module, year, version, stated, computed, difference, origin } = figure;
    const about = [module === null ? null : nameOfModule(names, module), year].filter(
      (each) => each !== null,
    );
    return {
      key: `${row}`,
      sheetWords: label,
      title: version === null ? label : `${label} · ${tieOutVersion(figure, names)}`,
      entries: [
        ...(about.length === 0 ? [] : [{ label: texts.about, value: about.join(', ') }]),
        {
          label: texts.stated,
          value: {
            amount: known(stated),
            figure: { measure: 'stated', row },
            name: fill(texts.statedOf, { label }),
          },
        },
        {
          label: texts.computed,
          value: {
            amount: computed,
            figure: { measure: 'stated-computed', row },
            name: fill(texts.computedOf, { label }),
          },
        },
        ...(kind === 'exact'
          ? []
          : [
              {
                label: texts.difference,
                value: {
                  amount: difference,
                  figure: { measure: 'stated-difference', row } as const,
                  name: fill(texts.differenceOf, { label }),
                  signed: true,
                },
              },
            ]),
      ],
      verdict: verdictSentence(figure, texts, language),
      place: placeOf(origin, 'amount'),
      reason: computed.known ? null : said(computed.reason, language),
    };
  };
  return verdictGroups(tieOut).map(({ kind, rows }) => ({
    kind,
    records: rows.map(({ row, figure }) => record(row, figure, kind)),
  }));
}
