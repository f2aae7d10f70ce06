import {
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatEuro } from '../../../domain/numbers';
import type { BridgeViewTexts } from '../../../i18n/de/taskpane-bridge';
import {
  bridgeEndName,
  bridgeSentences,
  bridgeSteps,
  type BridgeStep,
  type ShownBridge,
} from '../../../i18n/render-bridge';
import { bridgeTexts, fill, resultSheetTexts } from '../../../i18n/texts';
import { BarChart } from '../../parts/chart/bar-chart';
import { FigureLink } from '../../parts/figure-link';
import { FigureTable } from '../../parts/figure-table';
import { Records } from '../../parts/records';
import { Section } from '../../parts/section';
import { UnknownReasons } from '../../parts/unknown-reasons';
import { signedEuro } from '../../parts/signed-euro';
import { usePane } from '../../session/use-pane';
import type { ResultViewProps } from '../view-props';
import { waterfallRows } from './waterfall-rows';

const useStyles = makeStyles({
  small: { color: tokens.colorNeutralForeground2 },
  heading: { margin: 0 },
});

/** One bridge: waterfall, table, what is not documented and how precise that is, own shares of both versions. */
export function BridgeSection({
  bridge,
  row,
  texts,
  result,
}: ResultViewProps & {
  readonly bridge: ShownBridge;
  readonly row: number;
  readonly texts: BridgeViewTexts;
}) {
  const { language } = usePane();
  const styles = useStyles();
  const words = bridgeTexts(language);
  const { modules } = resultSheetTexts(language, result.modules);
  const versions = { from: bridgeEndName(bridge.from, language), to: bridgeEndName(bridge.to, language) };
  const rows = waterfallRows(bridge, language);
  const steps = rows
    .map(({ label, text }) => fill(texts.chartStep, { step: label, amount: text }))
    .join(', ');

  const changeOf = (step: BridgeStep) => {
    const { change, driver, kind, label } = step;
    if (change === null) return '';
    const figure =
      kind === 'undocumented' || driver === null
        ? ({ measure: 'bridge-undocumented', row } as const)
        : ({ measure: 'bridge-driver', row, driver } as const);
    const name =
      driver === null
        ? fill(texts.undocumentedOf, versions)
        : fill(texts.driverOf, { ...versions, driver: label });
    return <FigureLink value={change} signed figure={figure} label={name} />;
  };
  const levelOf = ({ level, driver, name }: BridgeStep, index: number) => (
    <FigureLink
      value={level}
      figure={{ measure: 'bridge-level', row, at: driver ?? (index === 0 ? 'from' : 'to') }}
      label={fill(texts.levelOf, { step: name })}
    />
  );
  const { difference, undocumented, precision, parts } = bridge;
  return (
    <Section title={fill(words.between, versions)}>
      <BarChart label={fill(texts.chart, { ...versions, steps })} rows={rows} linked />
      <FigureTable
        label={fill(texts.table, versions)}
        headings={[words.columns.step, words.columns.change]}
        rows={[
          ...bridgeSteps(bridge, language).map((step, index) => ({
            key: `${index}`,
            total: step.kind === 'end',
            cells: [
              <StepName key="step" step={step} levelLink={levelOf(step, index)} texts={texts} />,
              step.kind === 'end' ? levelOf(step, index) : changeOf(step),
            ],
          })),
          {
            key: 'difference',
            total: true,
            cells: [
              texts.difference,
              <FigureLink
                key="difference"
                value={difference}
                signed
                figure={{ measure: 'bridge-difference', row }}
                label={fill(texts.differenceOf, versions)}
              />,
            ],
          },
        ]}
      />
      {undocumented.known && undocumented.value !== 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {fill(precision > 0 ? texts.undocumentedWithin : texts.undocumented, {
              amount: signedEuro(undocumented.value, language),
              precision: formatEuro(precision, language),
            })}
          </MessageBarBody>
        </MessageBar>
      )}
      {bridgeSentences(bridge, language).map((line) => (
        <Caption1 key={line} className={styles.small}>
          {line}
        </Caption1>
      ))}
      {parts.length > 0 && (
        <>
          <Subtitle2 as="h3" className={styles.heading}>
            {words.parts}
          </Subtitle2>
          <Records
            label={words.parts}
            records={parts.map(({ module, year, ...sides }, part) => {
              const of = `${modules[module]}, ${year}`;
              return {
                key: of,
                title: of,
                entries: (['earlier', 'current', 'difference'] as const).map((side) => {
                  const label = {
                    earlier: fill(words.columns.earlier, { version: versions.from }),
                    current: fill(words.columns.later, { version: versions.to }),
                    difference: words.columns.difference,
                  }[side];
                  return {
                    label,
                    value: (
                      <FigureLink
                        value={sides[side]}
                        signed={side === 'difference'}
                        figure={{ measure: 'bridge-part', row, part, side }}
                        label={`${label}, ${of}`}
                      />
                    ),
                    main: side === 'difference',
                  };
                }),
              };
            })}
          />
          <UnknownReasons amounts={parts.flatMap(({ earlier, current }) => [earlier, current])} />
        </>
      )}
    </Section>
  );
}

/** A step with the own share after it; an end is that itself. */
function StepName({
  step: { label, kind },
  levelLink,
  texts,
}: {
  readonly step: BridgeStep;
  readonly levelLink: ReactNode;
  readonly texts: BridgeViewTexts;
}) {
  const styles = useStyles();
  return (
    <>
      {label}
      {kind !== 'end' && (
        <Caption1 block className={styles.small}>
          {texts.levelAfter} {levelLink}
        </Caption1>
      )}
    </>
  );
}
