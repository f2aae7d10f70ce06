import type { Language } from '../../../domain/language';
import { combine, known } from '../../../domain/maybe';
import { subtractCents, ZERO_CENTS, formatEuro } from '../../../domain/numbers';
import { bridgeSteps, type BridgeStep, type ShownBridge } from '../../../i18n/render-bridge';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import type { BarTone, ChartRow } from '../../parts/chart/chart-row';
import { signedEuro } from '../../parts/signed-euro';

/** The steps of a bridge as bars: levels from zero, each change from where the last one ended. Changes of 0,00 are left out. */
export function waterfallRows(bridge: ShownBridge, language: Language): readonly ChartRow[] {
  return bridgeSteps(bridge, language)
    .map((step, index): ChartRow | null => {
      const { kind, change, level, name } = step;
      if (kind !== 'end' && change?.known === true && change.value === 0) return null;
      return {
        key: `${index}`,
        label: name,
        text: stepText(step, language),
        tone: toneOf(step),
        from:
          change === null
            ? known(ZERO_CENTS)
            : combine([level, change], ([after = ZERO_CENTS, by = ZERO_CENTS]) => subtractCents(after, by)),
        to: level,
        precision: kind === 'undocumented' ? bridge.precision : ZERO_CENTS,
      };
    })
    .filter((row) => row !== null);
}

/** The figure of a step: the level at an end, else the change with its sign. */
function stepText({ change, level }: BridgeStep, language: Language): string {
  const { unknown } = taskpaneTexts(language);
  if (change === null) return level.known ? formatEuro(level.value, language) : unknown;
  return change.known ? signedEuro(change.value, language) : unknown;
}

function toneOf({ kind, change }: BridgeStep): BarTone {
  if (kind === 'end') return 'level';
  if (kind === 'undocumented') return 'undocumented';
  return change?.known === true && change.value < 0 ? 'less' : 'more';
}
