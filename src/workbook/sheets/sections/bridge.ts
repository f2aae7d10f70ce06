import type { Bridge } from '../../../domain/bridge/bridge';
import type { Language } from '../../../domain/language';
import { combine, known } from '../../../domain/maybe';
import { sumCents, ZERO_CENTS } from '../../../domain/numbers';
import type { Result } from '../../../domain/result';
import type { BridgeTexts } from '../../../i18n/de/bridge';
import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { bridgeEndName, bridgeSentences, bridgeSteps } from '../../../i18n/render-bridge';
import { bridgeTexts } from '../../../i18n/bridge-texts';
import { fill } from '../../../i18n/fill';
import { nameOfModule } from '../../../i18n/result-sheet-texts';
import { amountCell } from '../figure-cells';
import { euro } from '../column-plans';
import { LOOK } from '../look';
import type { SheetBuilder } from '../sheet-builder';
import { addWaterfall, WATERFALL_ROWS } from './waterfall';

/** Why the own share changed from version to version: table, waterfall chart, and what is not documented. */
export function addBridges(
  sheet: SheetBuilder,
  result: Result,
  texts: ResultSheetTexts,
  language: Language,
): void {
  const { bridges } = result;
  if (bridges.length === 0) return;
  const words = bridgeTexts(language);
  sheet.heading(words.heading);
  bridges.forEach((bridge, index) => {
    if (index > 0) {
      sheet.skipTo(sheet.nextRow + 1);
      sheet.beginBlock();
    }
    addBridge(sheet, bridge, index + 1, { words, texts, language });
  });
}

interface Wording {
  readonly words: BridgeTexts;
  readonly texts: ResultSheetTexts;
  readonly language: Language;
}

function addBridge(sheet: SheetBuilder, bridge: Bridge, number: number, wording: Wording): void {
  const { words, texts, language } = wording;
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
  const title = fill(words.chart.title, versions);
  const charted = addWaterfall(sheet, steps, { number, title, top: top - 1, texts: words.chart });
  if (charted) sheet.skipTo(top - 1 + WATERFALL_ROWS);
  for (const line of bridgeSentences(bridge, language)) sheet.line([line], { fontColor: LOOK.muted });
  charted?.addData();
  addParts(sheet, bridge, number, versions, wording);
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
  sheet.beginBlock();
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
      nameOfModule(texts, part.module),
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
