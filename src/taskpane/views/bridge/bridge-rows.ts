import { isWithinRounding } from '../../../domain/bridge/within-rounding';
import type { Language } from '../../../domain/language';
import type { BridgeViewTexts } from '../../../i18n/de/taskpane-bridge';
import { bridgeEndName, bridgeSteps, type BridgeStep, type ShownBridge } from '../../../i18n/render-bridge';
import { bridgeTexts } from '../../../i18n/bridge-texts';
import { fill } from '../../../i18n/fill';
import { nameOfModule, resultSheetTexts } from '../../../i18n/result-sheet-texts';
import type { Figures } from '../../../workbook/computed';
import type { Shown, ShownAmount, ShownRecord } from '../../parts/shown';

/** A step of the way from one own share to the other. */
export interface BridgeRow {
  readonly key: string;
  readonly label: string;
  /** The own share after the step; null for an end, which is that itself, and for the difference of both. */
  readonly levelAfter: ShownAmount | null;
  readonly value: Shown;
  readonly total: boolean;
}

/** What the rows of a bridge are made from; `row` is its position in the result. */
export interface BridgeSource {
  readonly bridge: ShownBridge;
  readonly row: number;
  readonly texts: BridgeViewTexts;
  readonly language: Language;
}

/** The names of both ends of a bridge. */
export function versionsOf({ from, to }: ShownBridge, language: Language) {
  return { from: bridgeEndName(from, language), to: bridgeEndName(to, language) };
}

/** The earlier own share, each driver, what is not documented, the later own share, and the difference. */
export function bridgeRows(source: BridgeSource): readonly BridgeRow[] {
  const { bridge, row, texts, language } = source;
  return [
    ...bridgeSteps(bridge, language).map((step, index): BridgeRow => {
      const level = levelOf(step, index, source);
      const isEnd = step.kind === 'end';
      return {
        key: `${index}`,
        label: step.label,
        levelAfter: isEnd ? null : level,
        value: isEnd ? level : changeOf(step, source),
        total: isEnd,
      };
    }),
    {
      key: 'difference',
      label: texts.difference,
      levelAfter: null,
      value: {
        amount: bridge.difference,
        signed: true,
        figure: { measure: 'bridge-difference', row },
        name: fill(texts.differenceOf, versionsOf(bridge, language)),
      },
      total: true,
    },
  ];
}

function changeOf(step: BridgeStep, { bridge, row, texts, language }: BridgeSource): Shown {
  const { change, driver, kind, label } = step;
  if (change === null) return '';
  const versions = versionsOf(bridge, language);
  return {
    amount: change,
    signed: true,
    figure:
      kind === 'undocumented' || driver === null
        ? { measure: 'bridge-undocumented', row }
        : { measure: 'bridge-driver', row, driver },
    name:
      driver === null
        ? fill(isWithinRounding(bridge) ? texts.withinRoundingOf : texts.undocumentedOf, versions)
        : fill(texts.driverOf, { ...versions, driver: label }),
  };
}

function levelOf(
  { level, driver, name }: BridgeStep,
  index: number,
  { row, texts }: BridgeSource,
): ShownAmount {
  return {
    amount: level,
    figure: { measure: 'bridge-level', row, at: driver ?? (index === 0 ? 'from' : 'to') },
    name: fill(texts.levelOf, { step: name }),
  };
}

/** The own shares of both versions by module and year. */
export function bridgePartRows(
  { bridge, row, language }: BridgeSource,
  modules: Figures['modules'],
): readonly ShownRecord[] {
  const { columns } = bridgeTexts(language);
  const names = resultSheetTexts(language, modules);
  const versions = versionsOf(bridge, language);
  const labels = {
    earlier: fill(columns.earlier, { version: versions.from }),
    current: fill(columns.later, { version: versions.to }),
    difference: columns.difference,
  };
  return bridge.parts.map(({ module, year, ...sides }, part) => {
    const of = `${nameOfModule(names, module)}, ${year}`;
    return {
      key: of,
      title: of,
      entries: (['earlier', 'current', 'difference'] as const).map((side) => ({
        label: labels[side],
        value: {
          amount: sides[side],
          signed: side === 'difference',
          figure: { measure: 'bridge-part', row, part, side },
          name: `${labels[side]}, ${of}`,
        },
        main: side === 'difference',
      })),
    };
  });
}
