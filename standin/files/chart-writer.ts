import type { ChartDocument, SheetDocument } from '../document/workbook-document';
import { chartXml } from './chart-part';
import { chartAnchors, drawingPart } from './chart-reader';
import { addContentType } from './content-types';
import { CONTENT_TYPES, XML_DECLARATION, type Namespaces } from './namespaces';
import type { OpenedSheet } from './opened-file';
import { addRelationship, removeRelationship } from './relationships';
import { removePart } from './remove-part';
import type { SaveContext } from './save-context';
import { descendants, parseXml, prefixOf } from './xml-element';
import { XmlEditor } from './xml-editor';
import { escapeAttribute } from './xml-text';

/**
 * Writes new charts of a sheet and removes deleted ones; charts that stay are not touched.
 * @returns the relationship id of a drawing part that the sheet did not have before, else null.
 */
export function writeCharts(
  context: SaveContext,
  sheet: SheetDocument,
  part: string,
  before: OpenedSheet | null,
): string | null {
  removeCharts(context, sheet, part, before);
  const added = sheet.charts.filter((chart) => chart.part === null);
  if (added.length === 0) return null;
  const { file, namespaces } = context;
  const existing = drawingPart(file, part);
  const drawing = existing ?? file.freeName('xl/drawings/drawing', '.xml');
  let link: string | null = null;
  if (existing === null) {
    file.write(
      drawing,
      `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${namespaces.spreadsheetDrawing}" xmlns:a="${namespaces.drawing}"></xdr:wsDr>`,
    );
    addContentType(file, drawing, CONTENT_TYPES.drawing);
    link = addRelationship(file, part, `${namespaces.relationships}/drawing`, drawing);
  }
  for (const chart of added) addChart(context, drawing, chart);
  return link;
}

function removeCharts(
  { file }: SaveContext,
  sheet: SheetDocument,
  part: string,
  before: OpenedSheet | null,
): void {
  const kept = new Set(sheet.charts.map((chart) => chart.part));
  const gone = new Set((before?.charts ?? []).map((chart) => chart.part).filter((each) => !kept.has(each)));
  const drawing = gone.size === 0 ? null : drawingPart(file, part);
  if (drawing === null) return;
  const editor = new XmlEditor(file.text(drawing));
  const anchors = chartAnchors(file, drawing).filter((each) => gone.has(each.chartPart));
  for (const { anchor } of anchors) editor.remove(anchor);
  file.write(drawing, editor.toString());
  for (const { relationship, chartPart } of anchors) {
    removeRelationship(file, drawing, relationship);
    removePart(file, chartPart);
  }
}

function addChart({ file, namespaces }: SaveContext, drawing: string, chart: ChartDocument): void {
  const chartPart = file.freeName('xl/charts/chart', '.xml');
  file.write(chartPart, chartXml(chart, namespaces));
  addContentType(file, chartPart, CONTENT_TYPES.chart);
  const link = addRelationship(file, drawing, `${namespaces.relationships}/chart`, chartPart);
  const text = file.text(drawing);
  const root = parseXml(text, drawing);
  const ids = descendants(root, 'cNvPr').map((each) => Number(each.attributes['id'] ?? 0));
  const editor = new XmlEditor(text);
  editor.append(root, anchorXml(prefixOf(root), chart, Math.max(1, ...ids) + 1, link, namespaces));
  file.write(drawing, editor.toString());
}

function anchorXml(
  p: string,
  chart: ChartDocument,
  id: number,
  link: string,
  namespaces: Namespaces,
): string {
  const { top, left, bottom, right } = chart.position;
  const corner = (row: number, column: number): string =>
    `<${p}col>${column}</${p}col><${p}colOff>0</${p}colOff><${p}row>${row}</${p}row><${p}rowOff>0</${p}rowOff>`;
  return (
    `<${p}twoCellAnchor><${p}from>${corner(top, left)}</${p}from><${p}to>${corner(bottom + 1, right + 1)}</${p}to>` +
    `<${p}graphicFrame macro=""><${p}nvGraphicFramePr><${p}cNvPr id="${id}" name="${escapeAttribute(chart.name)}" descr="${escapeAttribute(chart.title)}"/>` +
    `<${p}cNvGraphicFramePr/></${p}nvGraphicFramePr><${p}xfrm><a:off xmlns:a="${namespaces.drawing}" x="0" y="0"/><a:ext xmlns:a="${namespaces.drawing}" cx="0" cy="0"/></${p}xfrm>` +
    `<a:graphic xmlns:a="${namespaces.drawing}"><a:graphicData uri="${namespaces.chart}"><c:chart xmlns:c="${namespaces.chart}" xmlns:r="${namespaces.relationships}" r:id="${link}"/>` +
    `</a:graphicData></a:graphic></${p}graphicFrame><${p}clientData/></${p}twoCellAnchor>`
  );
}
