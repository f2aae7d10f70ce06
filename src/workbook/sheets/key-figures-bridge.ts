import type { Bridge } from '../../domain/bridge/bridge';
import { DRIVERS } from '../../domain/bridge/driver';
import { isWithinRounding } from '../../domain/bridge/within-rounding';
import { formatEuro } from '../../domain/numbers';
import type { ResultSheetTexts } from '../../i18n/de/result-sheet';
import { fill } from '../../i18n/fill';
import { amountCell } from './figure-cells';
import type { KeyFiguresContext } from './key-figures-context';
import type { SheetCell } from './live-cell';
import { liveSum } from './live-sum';

/** This many bridges fit on the page; the newest are shown. */
const MOST_BRIDGES = 2;

/** What changed since the earlier versions, by driver. */
export function addKeyBridges({ page, result, marks, texts, words, language }: KeyFiguresContext): void {
  for (const bridge of result.bridges.slice(-MOST_BRIDGES)) {
    const { from, to, drivers, undocumented, difference } = bridge;
    const row = (label: string, amount: SheetCell, mark: string): SheetCell[] => [
      label,
      '',
      '',
      '',
      '',
      amount,
      mark,
    ];
    const cell = (amount: Bridge['difference']): SheetCell => amountCell(amount, texts.unknown);
    const changed = [...DRIVERS.map((driver) => drivers[driver]), undocumented].filter(
      (amount) => !isZero(amount),
    );
    const first = page.firstRow;
    const parts = changed.map((amount, at) => ({ cell: `F${first + 1 + at}`, amount }));
    const whole = [
      { cell: `F${first}`, amount: from.total },
      { cell: `F${first + 1 + parts.length}`, amount: difference },
    ];
    const names = { from: nameOf(from, texts), to: nameOf(to, texts) };
    const computed = marks.of(null, null);
    const rounded = bridge.precision > 0 ? marks.rounded : '';
    const within = bridge.precision > 0 ? ` (± ${formatEuro(bridge.precision, language)})` : '';
    page.block(
      [`${words.bridge}: ${fill(words.fromTo, names)}`, '', '', '', '', words.amount, words.marks],
      [
        row(`${names.from}${within}`, cell(from.total), from.stated === null ? computed : rounded),
        ...DRIVERS.filter((driver) => !isZero(drivers[driver])).map((driver) =>
          row(words.drivers[driver], cell(drivers[driver]), computed),
        ),
        ...(isZero(undocumented)
          ? []
          : [
              row(
                `${isWithinRounding(bridge) ? words.withinRounding : words.remaining}${within}`,
                cell(undocumented),
                rounded || computed,
              ),
            ]),
        row(
          `${texts.columns.difference}${within}`,
          liveSum(parts, difference, texts.unknown),
          rounded || computed,
        ),
      ],
      [row(names.to, liveSum(whole, to.total, texts.unknown), computed)],
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
