import type { Bridge } from '../../domain/bridge/bridge';
import { DRIVERS } from '../../domain/bridge/driver';
import { isWithinRounding } from '../../domain/bridge/within-rounding';
import { formatEuro } from '../../domain/numbers';
import type { ResultSheetTexts } from '../../i18n/de/result-sheet';
import { fill } from '../../i18n/fill';
import type { CellValue } from '../snapshot';
import { amountCell } from './figure-cells';
import type { KeyFiguresContext } from './key-figures-context';

/** This many bridges fit on the page; the newest are shown. */
const MOST_BRIDGES = 2;

/** What changed since the earlier versions, by driver. */
export function addKeyBridges({ page, result, marks, texts, words, language }: KeyFiguresContext): void {
  for (const bridge of result.bridges.slice(-MOST_BRIDGES)) {
    const { from, to, drivers, undocumented, difference } = bridge;
    const row = (label: string, amount: Bridge['difference'], mark: string): CellValue[] => [
      label,
      '',
      '',
      '',
      '',
      amountCell(amount, texts.unknown),
      mark,
    ];
    const names = { from: nameOf(from, texts), to: nameOf(to, texts) };
    const computed = marks.of(null, null);
    const rounded = bridge.precision > 0 ? marks.rounded : '';
    const within = bridge.precision > 0 ? ` (± ${formatEuro(bridge.precision, language)})` : '';
    page.block(
      [`${words.bridge}: ${fill(words.fromTo, names)}`, '', '', '', '', words.amount, words.marks],
      [
        row(`${names.from}${within}`, from.total, from.stated === null ? computed : rounded),
        ...DRIVERS.filter((driver) => !isZero(drivers[driver])).map((driver) =>
          row(words.drivers[driver], drivers[driver], computed),
        ),
        ...(isZero(undocumented)
          ? []
          : [
              row(
                `${isWithinRounding(bridge) ? words.withinRounding : words.remaining}${within}`,
                undocumented,
                rounded || computed,
              ),
            ]),
        row(`${texts.columns.difference}${within}`, difference, rounded || computed),
      ],
      [row(names.to, to.total, computed)],
    );
  }
  const more = result.bridges.length - MOST_BRIDGES;
  if (more > 0) page.text(fill(words.more, { count: String(more) }));
}

function nameOf({ version, stated }: Bridge['from'], texts: ResultSheetTexts): string {
  return version ?? stated?.version ?? stated?.label ?? texts.columns.computed;
}

function isZero(amount: Bridge['difference']): boolean {
  return amount.known && amount.value === 0;
}
