import type { ChartDocument } from '../document/workbook-document';
import type { FilePackage } from './file-package';
import { readRelationships } from './relationships';
import { child, descendants, parseXml, relationshipId, type XmlElement } from './xml-element';

/** The charts of a sheet's drawing, in the drawing's order; their kind and data stay in the file. */
export function readCharts(file: FilePackage, sheetPart: string): ChartDocument[] {
  const drawing = drawingPart(file, sheetPart);
  if (drawing === null) return [];
  return chartAnchors(file, drawing).map(({ anchor, chartPart, name }) => ({
    id: `{${chartPart}}`,
    name,
    type: 'Unknown',
    title: readTitle(file, chartPart),
    source: null,
    position: readPosition(anchor),
    legend: 'None',
    valueNumberFormat: null,
    seriesColors: [],
    seriesLabels: [],
    part: chartPart,
  }));
}

/** The drawing part of a sheet, or null. */
export function drawingPart(file: FilePackage, sheetPart: string): string | null {
  return (
    readRelationships(file, sheetPart).find((each) => each.kind === 'drawing' && file.has(each.target))
      ?.target ?? null
  );
}

export interface ChartAnchor {
  readonly anchor: XmlElement;
  readonly chartPart: string;
  readonly relationship: string;
  readonly name: string;
}

/** The anchors of a drawing that hold a chart. */
export function chartAnchors(file: FilePackage, drawing: string): ChartAnchor[] {
  const targets = new Map(
    readRelationships(file, drawing)
      .filter((each) => each.kind === 'chart' && file.has(each.target))
      .map((each) => [each.id, each.target]),
  );
  const found: ChartAnchor[] = [];
  for (const anchor of parseXml(file.text(drawing), drawing).children) {
    for (const frame of descendants(anchor, 'graphicFrame')) {
      const chart = descendants(frame, 'chart')[0];
      const relationship = chart === undefined ? null : relationshipId(chart);
      const chartPart = relationship === null ? undefined : targets.get(relationship);
      if (relationship === null || chartPart === undefined) continue;
      const name = descendants(frame, 'cNvPr')[0]?.attributes['name'] ?? '';
      found.push({ anchor, chartPart, relationship, name });
    }
  }
  return found;
}

/** A chart that ends at the very edge of a cell ends with the cell before. */
function readPosition(anchor: XmlElement): ChartDocument['position'] {
  const from = child(anchor, 'from');
  const to = child(anchor, 'to');
  const number = (corner: XmlElement | undefined, local: string): number =>
    Number(child(corner, local)?.text ?? 0);
  const last = (local: 'row' | 'col'): number =>
    to === undefined
      ? number(from, local)
      : Math.max(number(from, local), number(to, local) - (number(to, `${local}Off`) === 0 ? 1 : 0));
  return { top: number(from, 'row'), left: number(from, 'col'), bottom: last('row'), right: last('col') };
}

function readTitle(file: FilePackage, part: string): string {
  const title = child(child(parseXml(file.text(part), part), 'chart'), 'title');
  return title === undefined
    ? ''
    : descendants(title, 't')
        .map((each) => each.text)
        .join('');
}
