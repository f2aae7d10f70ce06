import type { ChartDocument } from '../document/workbook-document';
import { chartSeries, type ChartCells, type ChartSeries } from './chart-data';
import { XML_DECLARATION, type Namespaces } from './namespaces';
import { escapeAttribute, escapeText } from './xml-text';

interface ChartKind {
  readonly element: 'barChart' | 'lineChart';
  readonly direction: 'col' | 'bar' | null;
  readonly grouping: string;
}

const KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  Line: { element: 'lineChart', direction: null, grouping: 'standard' },
  LineMarkers: { element: 'lineChart', direction: null, grouping: 'standard' },
};

const LEGEND_POSITIONS: Readonly<Record<string, string>> = { Bottom: 'b', Right: 'r', Top: 't' };
const CATEGORY_AXIS = 500000001;
const VALUE_AXIS = 500000002;

/**
 * The chart part (DrawingML chart, ISO/IEC 29500-1, 21.2) of a chart the add-in made, with the values of now, so
 * that programs which do not calculate draw it too.
 * @throws Error for a chart type that is not implemented.
 */
export function chartXml(chart: ChartDocument, namespaces: Namespaces): string {
  const kind = KINDS[chart.type];
  if (kind === undefined || chart.source === null) {
    throw new Error(`chart type not implemented in the stand-in: ${chart.type}`);
  }
  const format = chart.valueNumberFormat ?? 'General';
  const series = chartSeries(chart.source)
    .map((each, index) => seriesXml(each, index, chart, kind, format))
    .join('');
  const stacked = kind.grouping !== 'clustered' && kind.element === 'barChart';
  const bars =
    kind.element === 'barChart'
      ? `<c:gapWidth val="80"/>${stacked ? '<c:overlap val="100"/>' : ''}`
      : `<c:marker val="${chart.type === 'LineMarkers' ? 1 : 0}"/>`;
  const direction = kind.direction === null ? '' : `<c:barDir val="${kind.direction}"/>`;
  const plot =
    `<c:${kind.element}>${direction}<c:grouping val="${kind.grouping}"/><c:varyColors val="0"/>${series}${bars}` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:${kind.element}>`;
  const legend = LEGEND_POSITIONS[chart.legend];
  return (
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relationships}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:plotArea><c:layout/>${plot}${axesXml(kind, format)}</c:plotArea>` +
    (legend === undefined ? '' : `<c:legend><c:legendPos val="${legend}"/><c:overlay val="0"/></c:legend>`) +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function titleXml(title: string): string {
  if (title === '') return '<c:autoTitleDeleted val="1"/>';
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1400" b="1"/></a:pPr>' +
    `<a:r><a:rPr lang="de-DE" sz="1400" b="1"/><a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>'
  );
}

function axesXml(kind: ChartKind, format: string): string {
  const [category, value] = kind.direction === 'bar' ? ['l', 'b'] : ['b', 'l'];
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${category}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="low"/><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${value}"/><c:majorGridlines/><c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>` +
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/>` +
    '<c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>'
  );
}

function seriesXml(
  series: ChartSeries,
  index: number,
  chart: ChartDocument,
  kind: ChartKind,
  format: string,
): string {
  const name = series.name === null ? '' : `<c:tx>${textCache(series.name)}</c:tx>`;
  const categories = series.categories === null ? '' : `<c:cat>${textCache(series.categories)}</c:cat>`;
  const own = kind.element === 'barChart' ? '<c:invertIfNegative val="0"/>' : '';
  const symbol = chart.type === 'Line' ? '<c:marker><c:symbol val="none"/></c:marker>' : '';
  const smooth = kind.element === 'lineChart' ? '<c:smooth val="0"/>' : '';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${colorXml(chart.seriesColors[index], kind)}${own}${symbol}${labelsXml(chart.seriesLabels[index] === true)}` +
    `${categories}<c:val>${numberCache(series.values, format)}</c:val>${smooth}</c:ser>`
  );
}

/** In the number format of the cells. */
function labelsXml(isLabelled: boolean): string {
  return isLabelled
    ? '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
        '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
    : '';
}

function colorXml(color: string | undefined, kind: ChartKind): string {
  if (color === undefined || color === '') return '';
  const fill =
    color === 'none'
      ? '<a:noFill/>'
      : `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;
  return kind.element === 'lineChart'
    ? `<c:spPr><a:ln w="28575">${fill}</a:ln></c:spPr>`
    : `<c:spPr>${fill}</c:spPr>`;
}

function textCache(cells: ChartCells): string {
  return `<c:strRef><c:f>${escapeText(cells.reference)}</c:f><c:strCache>${points(cells, (value) => value !== null)}</c:strCache></c:strRef>`;
}

function numberCache(cells: ChartCells, format: string): string {
  const code = `<c:formatCode>${escapeText(format)}</c:formatCode>`;
  return `<c:numRef><c:f>${escapeText(cells.reference)}</c:f><c:numCache>${code}${points(cells, (value) => typeof value === 'number')}</c:numCache></c:numRef>`;
}

function points(cells: ChartCells, shown: (value: string | number | null) => boolean): string {
  const written = cells.values.map((value, index) =>
    shown(value) ? `<c:pt idx="${index}"><c:v>${escapeText(String(value))}</c:v></c:pt>` : '',
  );
  return `<c:ptCount val="${cells.values.length}"/>${written.join('')}`;
}
