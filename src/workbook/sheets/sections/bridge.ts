import type { Bridge } from '../../../domain/bridge/bridge';
import type { Language } from '../../../domain/language';
import { combine, known } from '../../../domain/maybe';
import { cents, formatEuro, sumCents, ZERO_CENTS } from '../../../domain/numbers';
import type { Result } from '../../../domain/result';
import type { BridgeTexts } from '../../../i18n/de/bridge';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { bridgeEndName, bridgeSentences, bridgeSteps } from '../../../i18n/render-bridge';
import { bridgeTexts } from '../../../i18n/bridge-texts';
import { fill } from '../../../i18n/fill';
import type { Area } from '../../address';
import { amountCell } from '../figure-cells';
import { euro } from '../column-plans';
import { nameModules } from '../module-cells';
import { addRemarks } from '../remarks';
import type { SheetBuilder } from '../sheet-builder';
import { addWaterfall, WATERFALL_ROWS } from './waterfall';

/** Why the own share changed from version to version: table, waterfall chart, and what is not documented. */
export function addBridges(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
  charts: readonly (Area | null)[],
  language: Language,
): void {
  const { bridges } = result;
  if (bridges.length === 0) return;
  const words = bridgeTexts(language);
  sheet.heading(words.heading);
  bridges.forEach((bridge, index) => {
    if (index > 0) {
      sheet.gap();
      sheet.beginBlock();
    }
    addBridge(sheet, bridge, index + 1, { words, texts, chart: charts[index] ?? null, language });
  });
}

interface Wording {
  readonly words: BridgeTexts;
  readonly texts: ResultSheetTexts;
  /** Where the figures of its chart lie; null for none. */
  readonly chart: Area | null;
  readonly language: Language;
}

function addBridge(sheet: SheetBuilder, bridge: Bridge, number: number, wording: Wording): void {
  const { words, texts, chart, language } = wording;
  const versions = { from: bridgeEndName(bridge.from, language), to: bridgeEndName(bridge.to, language) };
  const steps = bridgeSteps(bridge, language);
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
  const title = chartTitle(bridge, versions, wording);
  if (chart !== null) {
    addWaterfall(sheet, chart, { number, title, top });
    sheet.skipTo(top + WATERFALL_ROWS);
  }
  addRemarks(sheet, bridgeSentences(bridge, language));
  addParts(sheet, bridge, number, versions, wording);
}

/** What the chart says: by how much the own share changes. */
function chartTitle(
  { difference }: Bridge,
  versions: { readonly from: string; readonly to: string },
  { words, language }: Wording,
): string {
  if (!difference.known || difference.value === 0) return fill(words.chart.title, versions);
  const amount = formatEuro(cents(Math.abs(difference.value)), language);
  return fill(difference.value > 0 ? words.chart.rises : words.chart.falls, { ...versions, amount });
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
  sheet.gap();
  sheet.beginBlock();
  sheet.line([words.parts], { bold: true });
  const first = sheet.nextRow + 1;
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
      part.module,
      part.year,
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
  nameModules(
    sheet,
    first,
    parts.map((part) => part.module),
    texts,
  );
}
