import { Body1, Caption1 } from '@fluentui/react-components';
import type { MoneySource } from '../../../domain/case';
import type { UnassignedCover } from '../../../domain/decision/decision-list';
import { known, type Maybe } from '../../../domain/maybe';
import type { Cents } from '../../../domain/numbers';
import { placeOf } from '../../../domain/place';
import type { DecisionTexts } from '../../../i18n/de/taskpane-decision';
import { coverText } from '../../../i18n/render-cover';
import { fill } from '../../../i18n/texts';
import { FigureLink } from '../../parts/figure-link';
import { PlaceLink } from '../../parts/place-link';
import { Records } from '../../parts/records';
import { Section } from '../../parts/section';
import { UnknownReasons } from '../../parts/unknown-reasons';
import { usePane } from '../../session/use-pane';
import type { ResultViewProps } from '../view-props';

/** What pays for the unplanned amounts, year by year, and what is not assigned until it is 0,00. */
export function CoverSection({ texts, result, inputs }: ResultViewProps & { readonly texts: DecisionTexts }) {
  const { language } = usePane();
  const ofYear = (each: UnassignedCover) => {
    const { year, needed, granted, pending, unassigned, proposed, withoutProposal } = each;
    const link = (
      measure:
        | 'cover-needed'
        | 'cover-granted'
        | 'cover-pending'
        | 'cover-gap'
        | 'cover-proposed'
        | 'cover-without-proposal',
      label: string,
      value: Maybe<Cents>,
    ) => (
      <FigureLink
        value={value}
        figure={{ measure, year }}
        label={fill(texts.coverOf, { figure: label, year: String(year) })}
      />
    );
    const isOpen = unassigned.known && unassigned.value > 0;
    return {
      key: `${year}`,
      title: String(year),
      entries: [
        { label: texts.needed, value: link('cover-needed', texts.needed, needed) },
        { label: texts.granted, value: link('cover-granted', texts.granted, known(granted)) },
        { label: texts.pending, value: link('cover-pending', texts.pending, known(pending)) },
        { label: texts.unassigned, value: link('cover-gap', texts.unassigned, unassigned), main: true },
        ...(isOpen
          ? [
              { label: texts.proposed, value: link('cover-proposed', texts.proposed, proposed) },
              {
                label: texts.withoutProposal,
                value: link('cover-without-proposal', texts.withoutProposal, withoutProposal),
              },
            ]
          : []),
      ],
      note: isOpen ? null : <Caption1 block>{coverText(each, language)}</Caption1>,
    };
  };
  const sources = inputs.moneySources.flatMap((source, row) =>
    source.kind === 'cover' ? [{ source, row }] : [],
  );
  return (
    <>
      <Section title={texts.cover}>
        <Records label={texts.cover} records={result.decision.cover.map(ofYear)} />
        <UnknownReasons
          amounts={result.decision.cover.flatMap(({ needed, unassigned }) => [needed, unassigned])}
        />
        <Caption1>{texts.yearByYear}</Caption1>
      </Section>
      <Section title={texts.sources}>
        {sources.length === 0 ? (
          <Body1>{texts.noSources}</Body1>
        ) : (
          <Records
            label={texts.sources}
            records={sources.map(({ source, row }) => sourceRecord(source, row))}
          />
        )}
      </Section>
    </>
  );

  function sourceRecord({ label, years, low, high, status, origin }: MoneySource, row: number) {
    const place = placeOf(origin, 'label');
    const amountAt = (end: 'low' | 'high') => (
      <FigureLink
        value={known(end === 'low' ? low : high)}
        figure={{ measure: 'source-amount', row, end }}
        label={fill(texts.sourceOf, { figure: texts.amount, source: label })}
      />
    );
    return {
      key: `${row}`,
      title: years.length === 0 ? label : `${label} (${years.join(', ')})`,
      entries: [
        {
          label: texts.amount,
          value:
            low === high ? (
              amountAt('high')
            ) : (
              <>
                {amountAt('low')} – {amountAt('high')}
              </>
            ),
        },
        { label: texts.status, value: texts.statuses[status ?? 'unknown'] },
        ...(place === null ? [] : [{ label: texts.cell, value: <PlaceLink place={place} /> }]),
      ],
    };
  }
}
