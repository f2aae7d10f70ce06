import { DRIVERS, statedPrecision, type Bridge, type BridgeEnd } from '../../../domain/bridge';
import { sentence, type Finding, type Language } from '../../../domain/findings/finding';
import { combine, known } from '../../../domain/maybe';
import { addCents, subtractCents, sumCents, ZERO_CENTS } from '../../../domain/money';
import { formatEuro } from '../../../domain/money/format';
import type { Result } from '../../../domain/result';
import type { BridgeTexts } from '../../../i18n/de/bridge';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { bridgeTexts, fill } from '../../../i18n/texts';
import { amountCell } from '../cells';
import { euro } from '../column-plans';
import { LOOK, type SheetBuilder } from '../sheet-builder';
import { addWaterfall, WATERFALL_ROWS, type Step } from './waterfall';

/** Why the own share changed from version to version: table, waterfall chart, and what is not documented. */
export function addBridges(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): void {
  const { bridges } = result.committee;
  if (bridges.length === 0) return;
  const words = bridgeTexts(language);
  sheet.heading(words.heading);
  bridges.forEach((bridge, index) => {
    if (index > 0) sheet.skipTo(sheet.nextRow + 1);
    addBridge(sheet, bridge, index + 1, { words, texts, language });
  });
}

interface Wording {
  readonly words: BridgeTexts;
  readonly texts: ResultSheetTexts;
  readonly language: Language;
}

function addBridge(sheet: SheetBuilder, bridge: Bridge, number: number, wording: Wording): void {
  const { words, texts } = wording;
  const versions = { from: nameOf(bridge.from, words), to: nameOf(bridge.to, words) };
  const steps = stepsOf(bridge, wording);
  sheet.line([fill(words.between, versions)], { bold: true });
  const top = sheet.nextRow;
  sheet.table(
    `KIMAbgleich_Ueberleitung${number}`,
    [{ heading: words.columns.step }, euro(words.columns.change), euro(words.columns.level)],
    steps.map(({ label, change, level }) => [
      label,
      change === null ? '' : amountCell(change, texts.unknown),
      amountCell(level, texts.unknown),
    ]),
  );
  for (const row of [top + 1, top + steps.length]) sheet.format(row, 0, 1, 3, { bold: true });
  const title = fill(words.chart.title, versions);
  const charted = addWaterfall(sheet, steps, { number, title, top: top - 1, texts: words.chart });
  if (charted) sheet.skipTo(top - 1 + WATERFALL_ROWS);
  for (const line of sentencesOf(bridge, wording)) sheet.line([line], { fontColor: LOOK.muted });
  charted?.addData();
  addParts(sheet, bridge, number, versions, wording);
}

function stepsOf(bridge: Bridge, { words, language }: Wording): readonly Step[] {
  const { from, to, drivers, undocumented, precision } = bridge;
  const documented = DRIVERS.map((driver) => ({
    label: words.drivers[driver],
    name: words.chart.drivers[driver],
    change: drivers[driver],
  }));
  const rest =
    precision === 0
      ? words.undocumented
      : fill(words.undocumentedRounded, { precision: formatEuro(precision, language) });
  const steps: Step[] = [
    {
      label: endText(from, words, language),
      name: nameOf(from, words),
      kind: 'end',
      change: null,
      level: from.total,
    },
  ];
  let level = from.total;
  for (const { label, name, change } of documented) {
    level = combine([level, change], ([before = ZERO_CENTS, by = ZERO_CENTS]) => addCents(before, by));
    steps.push({ label, name, kind: 'driver', change, level });
  }
  steps.push({
    label: rest,
    name: words.undocumented,
    kind: 'undocumented',
    change: undocumented,
    level: to.total,
  });
  steps.push({
    label: endText(to, words, language),
    name: nameOf(to, words),
    kind: 'end',
    change: null,
    level: to.total,
  });
  return steps;
}

function nameOf({ version }: BridgeEnd, words: BridgeTexts): string {
  return version ?? words.current;
}

function endText(end: BridgeEnd, words: BridgeTexts, language: Language): string {
  if (end.version === null) return words.current;
  const precision = end.stated === null ? ZERO_CENTS : statedPrecision(end.stated.amount);
  const text = end.stated === null ? words.ends.computed : words.ends[precision === 0 ? 'stated' : 'rounded'];
  return fill(text, { version: end.version, precision: formatEuro(precision, language) });
}

function sentencesOf(bridge: Bridge, { words, language }: Wording): readonly string[] {
  const { from, difference, undocumented, precision } = bridge;
  const reasons = [difference, ...DRIVERS.map((driver) => bridge.drivers[driver])].flatMap(
    (amount): Finding[] => (amount.known ? [] : [amount.reason]),
  );
  const lines = [...new Set(reasons.map((reason) => sentence(reason, language)))];
  if (difference.known && undocumented.known && reasons.length === 0) {
    const text = undocumented.value === 0 ? words.allDocumented : words.documented;
    lines.push(
      fill(text, {
        difference: formatEuro(difference.value, language),
        documented: formatEuro(subtractCents(difference.value, undocumented.value), language),
        undocumented: formatEuro(undocumented.value, language),
      }),
    );
    lines.push(words.method);
  }
  if (from.stated !== null && from.computed?.known === true && from.version !== null) {
    const stated = formatEuro(from.stated.amount, language);
    const computed = formatEuro(from.computed.value, language);
    lines.push(fill(words.computedEarlier, { version: from.version, computed, stated }));
  }
  if (precision > 0) {
    lines.push(fill(words.roundedStated, { precision: formatEuro(precision, language) }));
  }
  return lines;
}

function addParts(
  sheet: SheetBuilder,
  { parts }: Bridge,
  number: number,
  versions: { readonly from: string; readonly to: string },
  { words, texts }: Wording,
): void {
  if (parts.length === 0) return;
  const { columns } = words;
  sheet.skipTo(sheet.nextRow + 1);
  sheet.line([words.parts], { bold: true });
  const sides = ['earlier', 'current', 'difference'] as const;
  sheet.table(
    `KIMAbgleich_Ueberleitung${number}_Teile`,
    [
      { heading: columns.module },
      { heading: columns.year },
      euro(fill(columns.earlier, { version: versions.from })),
      euro(fill(columns.later, { version: versions.to })),
      euro(columns.difference),
    ],
    parts.map((part) => [
      texts.modules[part.module],
      String(part.year),
      ...sides.map((side) => amountCell(part[side], texts.unknown)),
    ]),
    [
      [
        words.total,
        '',
        ...sides.map((side) =>
          amountCell(
            combine([known(ZERO_CENTS), ...parts.map((part) => part[side])], sumCents),
            texts.unknown,
          ),
        ),
      ],
    ],
  );
}
