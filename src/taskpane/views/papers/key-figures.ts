import type { FigureId } from '../../../domain/explanation/figure-id';
import type { Language } from '../../../domain/language';
import type { Maybe } from '../../../domain/maybe';
import type { ModuleNumber } from '../../../domain/module';
import { type Cents, formatEuro } from '../../../domain/numbers';
import { SCENARIOS } from '../../../domain/case';
import { hasExcessGrant } from '../../../domain/own-share/has-excess-grant';
import type { PapersTexts } from '../../../i18n/de/taskpane-papers';
import { basisText, grossBeside, grossOverPlan, isUndocumented } from '../../../i18n/basis-text';
import { fill } from '../../../i18n/fill';
import { nameOfModule } from '../../../i18n/result-sheet-texts';
import { textsOfResult } from '../../../i18n/texts-of-result';
import type { Figures } from '../../../workbook/computed';

/** One of the figures that a committee asks for. */
export interface KeyFigure {
  readonly label: string;
  readonly amount: Maybe<Cents>;
  readonly figure: FigureId;
  /** What is not certain about it, in words. */
  readonly marks: readonly string[];
}

/** Own share by module and year, unplanned need, scenarios, open cover. */
export function keyFigures(result: Figures, texts: PapersTexts, language: Language): readonly KeyFigure[] {
  const sheet = textsOfResult(result, language);
  const { totals, unplannedTotals, cover, scenarios } = result;
  const marksOf = (module: ModuleNumber | null, year: number | null): readonly string[] => {
    const found = result.documentation.find((each) => each.module === module && each.year === year);
    return [
      ...(found?.assumed === true ? [texts.marks.assumed] : []),
      ...(found?.weak === true ? [texts.marks.weak] : []),
    ];
  };
  const ownShare = (
    label: string,
    amount: Maybe<Cents>,
    module: ModuleNumber | null,
    year: number | null,
  ): KeyFigure => ({
    label,
    amount,
    figure: { measure: 'own-share', module, year },
    marks: marksOf(module, year),
  });
  const all = marksOf(null, null);
  const names = sheet.scenarios;
  const overPlan = isUndocumented(result)
    ? `${sheet.figures.overPlan} (${basisText(result, language)}; ${grossBeside(grossOverPlan(result, null), language)})`
    : sheet.figures.overPlan;
  return [
    ownShare(texts.ownShareTotal, totals.ownShare, null, null),
    ...[...totals.byModule].map(([module, amount]) =>
      ownShare(fill(texts.ownShareOf, { of: nameOfModule(sheet, module) }), amount, module, null),
    ),
    ...[...totals.byYear].map(([year, amount]) =>
      ownShare(fill(texts.ownShareOf, { of: String(year) }), amount, null, year),
    ),
    ...(hasExcessGrant(result.ownShare)
      ? [
          {
            label: sheet.figures.excessGrant,
            amount: totals.excessGrant,
            figure: { measure: 'excess-grant', module: null, year: null } as const,
            marks: all,
          },
        ]
      : []),
    ...(
      [
        ['over-plan', overPlan, unplannedTotals.overPlan],
        ['extra-plan', sheet.figures.extraPlan, unplannedTotals.extraPlan],
      ] as const
    ).map(([measure, label, amount]) => ({ label, amount, figure: { measure, year: null }, marks: all })),
    ...SCENARIOS.map((scenario) => ({
      label: fill(texts.inScenario, { scenario: names[scenario] }),
      amount: scenarios[scenario].ownShare,
      figure: { measure: 'own-share', module: null, year: null, scenario } as const,
      marks: all,
    })),
    {
      label: cover.granted === 0 && cover.pending === 0 ? texts.coverMissing : texts.coverGap,
      amount: cover.gap,
      figure: { measure: 'cover-gap', year: null },
      marks: all,
    },
  ];
}

/** The key figures as lines to paste, label and amount apart by a tab, marks in brackets. */
export function keyFiguresText(figures: readonly KeyFigure[], unknown: string, language: Language): string {
  return figures
    .map(({ label, amount, marks }) => {
      const text = amount.known ? formatEuro(amount.value, language) : unknown;
      return `${label}\t${text}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`;
    })
    .join('\n');
}
