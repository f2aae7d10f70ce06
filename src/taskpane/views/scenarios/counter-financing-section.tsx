import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FundingStatus } from '../../../domain/case';
import type { ScenariosTexts } from '../../../i18n/de/taskpane-scenarios';
import { Section } from '../../parts/section';
import type { ResultViewProps } from '../view-props';
import { SourceStatus } from './source-status';
import { TriedEffect } from './tried-effect';

const useStyles = makeStyles({
  sources: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** The sources of counter-financing with a switch for the status of each, tried before anything is written. */
export function CounterFinancingSection({
  texts,
  ...props
}: ResultViewProps & { readonly texts: ScenariosTexts }) {
  const styles = useStyles();
  const { inputs } = props;
  const sources = inputs.moneySources;
  const [changed, setChanged] = useState<ReadonlyMap<number, FundingStatus>>(new Map());
  const [statuses, setStatuses] = useState<readonly (FundingStatus | null)[]>([]);
  const change = (next: ReadonlyMap<number, FundingStatus>): void => {
    setChanged(next);
    setStatuses(sources.map(({ status }, index) => next.get(index) ?? status));
  };
  return (
    <Section title={texts.sources}>
      <Body1>{texts.sourcesHint}</Body1>
      <div className={styles.sources}>
        {sources.map((source, index) =>
          source.kind === 'counter-financing' ? (
            <SourceStatus
              key={index}
              source={source}
              row={index}
              status={changed.get(index) ?? source.status}
              onChange={(status) => change(new Map(changed).set(index, status))}
              texts={texts}
            />
          ) : null,
        )}
      </div>
      {changed.size > 0 && (
        <TriedEffect {...props} statuses={statuses} onReset={() => change(new Map())} texts={texts} />
      )}
    </Section>
  );
}
