import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Examination } from '../../../commands/examination';
import type { AssignmentTexts } from '../../../i18n/de/taskpane-assignment';
import { countText } from '../../../i18n/count-text';
import { fill } from '../../../i18n/fill';
import { taskpaneTexts } from '../../../i18n/taskpane-texts';
import { areaAddress } from '../../../workbook/address';
import { Disclosure } from '../../parts/disclosure';
import { PlaceLink } from '../../parts/place-link';
import { usePane } from '../../session/use-pane';
import { FORCED } from '../../theme/media';
import { mapOfWorkbook, type MappedPart, type MappedSheet } from './workbook-map-rows';
import { PLAIN_LIST } from '../../parts/plain-list';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ...PLAIN_LIST,
  },
  entry: {
    display: 'grid',
    gridTemplateColumns: '72px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  sheet: {
    width: '72px',
    height: '48px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    [FORCED]: { border: '1px solid CanvasText' },
  },
  read: { fill: tokens.colorCompoundBrandStroke, [FORCED]: { fill: 'Highlight' } },
  unread: {
    fill: 'transparent',
    stroke: tokens.colorStatusWarningForeground3,
    strokeDasharray: '2 1',
    strokeWidth: '2px',
    [FORCED]: { stroke: 'CanvasText' },
  },
  results: {
    fill: 'transparent',
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: '2px',
    [FORCED]: { stroke: 'CanvasText' },
  },
  said: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** The workbook at a glance: a small picture of each sheet with what was read where, what is written, and the same in words beside it. */
export function WorkbookMap({
  examination: { snapshot, recognition, targets },
  texts,
}: {
  readonly examination: Examination;
  readonly texts: AssignmentTexts;
}) {
  const styles = useStyles();
  const { language } = usePane();
  const sheets = useMemo(
    () => mapOfWorkbook(snapshot, recognition, targets),
    [snapshot, recognition, targets],
  );
  if (sheets.length === 0) return null;
  return (
    <Disclosure name="map" title={texts.map} beside={String(sheets.length)} open>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.sheet} className={styles.entry}>
            <SheetPicture {...sheet} />
            <div className={styles.said}>
              <span className={styles.name} lang="de">
                {sheet.sheet}
              </span>
              {sheet.parts.length === 0 && sheet.results === null && <Caption1>{texts.mapNothing}</Caption1>}
              {sheet.parts.map((part) => (
                <Caption1 key={areaAddress(part.area)}>
                  <PartWords part={part} texts={texts} />{' '}
                  <PlaceLink
                    place={{ sheet: sheet.sheet, cell: areaAddress(part.area) }}
                    text={areaAddress(part.area)}
                  />
                </Caption1>
              ))}
              {sheet.results !== null && (
                <Caption1>
                  {fill(sheet.results.count === 1 ? texts.mapResult : texts.mapResults, {
                    count: countText(sheet.results.count, language),
                  })}{' '}
                  <PlaceLink
                    place={{ sheet: sheet.sheet, cell: areaAddress(sheet.results.area) }}
                    text={areaAddress(sheet.results.area)}
                  />
                </Caption1>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function PartWords({
  part: { kind, isRead },
  texts,
}: {
  readonly part: MappedPart;
  readonly texts: AssignmentTexts;
}) {
  const { language } = usePane();
  const name = kind === 'cross-tab' ? texts.block : taskpaneTexts(language).kinds[kind];
  return isRead ? name : fill(texts.candidate, { kind: name });
}

/** As large as a sheet is drawn, whatever shape it has. */
const WIDTH = 72;
const HEIGHT = 48;

/** The words beside it say the same. */
function SheetPicture({ whole, parts, results }: MappedSheet) {
  const styles = useStyles();
  const across = WIDTH / whole.columns;
  const down = HEIGHT / whole.rows;
  const drawn = [
    ...parts.map(({ area, isRead }) => ({ area, look: isRead ? styles.read : styles.unread })),
    ...(results === null ? [] : [{ area: results.area, look: styles.results }]),
  ];
  return (
    <svg className={styles.sheet} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
      {drawn.map(({ area, look }) => (
        <rect
          key={`${look} ${areaAddress(area)}`}
          className={look}
          x={(area.left - whole.left) * across}
          y={(area.top - whole.top) * down}
          width={area.columns * across}
          height={area.rows * down}
        />
      ))}
    </svg>
  );
}
