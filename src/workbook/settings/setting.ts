import type { SettingField, Settings } from '../../domain/case';
import type { Language } from '../../domain/language';
import type { Place } from '../../domain/place';
import type { DateSystem } from '../../domain/time';
import { GENERAL, type NumberFormat } from '../cells/number-format';
import { numberShown } from '../cells/number-shown';
import { mapReading, type Reading } from '../cells/reading';
import type { CellValue } from '../snapshot';
import type { SettingValue } from './setting-values';

type InBoth = Readonly<Record<Language, string>>;

/** Where the value of a setting stands, and what the column `Quelle` of its row says. */
export interface SettingOrigin {
  readonly place: Place | null;
  readonly source: string | null;
}

const NOWHERE: SettingOrigin = { place: null, source: null };

/** Everything that is known of one setting; its usual value stands in `usualSettings`. */
export interface Setting {
  /** The names that a sheet may give it; the first one is written. Compared by `settingKey`. */
  readonly names: readonly string[];
  /** What a user is told it may hold. */
  readonly allowed: InBoth;
  /** Its name may end with a budget year, for which alone it then holds. */
  readonly yearly: boolean;
  /**
   * Reads the cell, and gives what puts its value into the settings.
   *
   * @param year the budget year that the name ends with
   * @param format how the cell shows a number; plain where what is read is no cell
   */
  readonly read: (
    cell: CellValue,
    dateSystem: DateSystem,
    year: number | null,
    format?: NumberFormat,
  ) => Reading<(settings: Settings, origin?: SettingOrigin) => Settings>;
  /** The setting that names where its value comes from, as the column `Quelle` of its row does; null for none. */
  readonly source: SettingField | null;
  /** The number format of a cell that is made for it, in US notation. */
  readonly format: string;
  /** The template has a row for it. */
  readonly inTemplate: boolean;
  /** How the pane shows it; null where it does not. */
  readonly inPane: SettingInPane | null;
}

export interface SettingInPane {
  readonly name: InBoth;
  readonly hint?: InBoth;
  /**
   * The few words that it may be, as the workbook keeps them, each with its meaning in English; absent where it is
   * typed.
   */
  readonly choices?: Readonly<Record<string, string>>;
}

/** @param put puts a value that was read into the settings */
export function setting<T>(
  names: string,
  { allowed, read, asShown, format: ownFormat = GENERAL.pattern }: SettingValue<T>,
  put: (settings: Settings, value: T, year: number | null, origin: SettingOrigin) => Settings,
  shown: {
    readonly inTemplate?: boolean;
    readonly inPane?: SettingInPane;
    readonly yearly?: boolean;
    readonly source?: SettingField;
  } = {},
): Setting {
  return {
    names: names.split(', '),
    allowed,
    yearly: shown.yearly ?? false,
    read: (cell, dateSystem, year, format = GENERAL) =>
      mapReading(
        read(asShown === true ? numberShown(cell, format) : cell, dateSystem),
        (value) =>
          (settings: Settings, origin = NOWHERE) =>
            put(settings, value, year, origin),
      ),
    format: ownFormat,
    source: shown.source ?? null,
    inTemplate: shown.inTemplate ?? false,
    inPane: shown.inPane ?? null,
  };
}
