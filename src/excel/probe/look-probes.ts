import { answerOf } from './probe';
import type { Probe, ProbePlace } from './probe';

/** How high a row is after it was set. */
function rowOf(points: number) {
  return async ({ context, cells }: ProbePlace): Promise<string> => {
    const { format } = cells(0, 0);
    format.rowHeight = points;
    format.load('rowHeight');
    await context.sync();
    return answerOf(format.rowHeight);
  };
}

/** On how many pages a sheet is fitted after they were set. */
function fittedTo(zoom: Excel.PageLayoutZoomOptions) {
  return async ({ context, sheet }: ProbePlace): Promise<string> => {
    const { pageLayout } = sheet;
    pageLayout.zoom = zoom;
    pageLayout.load('zoom');
    await context.sync();
    const { horizontalFitToPages = null } = pageLayout.zoom;
    return answerOf(horizontalFitToPages);
  };
}

function counted({ value }: OfficeExtension.ClientResult<number>): string {
  return answerOf(value);
}

/** Excel refuses what belongs to a page where it has no printer. */
const NO_PRINTER = 'GeneralException';

/** What sheets keep of their looks and their pages. */
export const LOOK_PROBES = {
  highestRow: { expected: '409', known: [], run: rowOf(409) },
  tooHighRow: { expected: 'InvalidArgument', known: [], run: rowOf(410) },
  columnWidth: {
    expected: 'true',
    known: [],
    run: async ({ context, cells }) => {
      const { format } = cells(0, 5);
      format.columnWidth = 200;
      format.load('columnWidth');
      await context.sync();
      // Excel rounds to pixels.
      return answerOf(Math.abs(format.columnWidth - 200) < 3);
    },
  },
  hyperlink: {
    expected: '"Ziel" "A1"',
    known: [],
    run: async ({ context, sheet, cells }) => {
      const cell = cells(0, 0);
      cell.values = [['Ziel']];
      sheet.load('name');
      await context.sync();
      cell.hyperlink = { documentReference: `'${sheet.name}'!A1`, screenTip: 'A1' };
      cell.load('values,hyperlink');
      await context.sync();
      const { documentReference } = (cell.hyperlink as Excel.RangeHyperlink | null) ?? {};
      return answerOf(cell.values[0]![0], documentReference?.replace(/^.*!/, ''));
    },
  },
  orientation: {
    expected: '"Landscape"',
    known: [NO_PRINTER],
    run: async ({ context, sheet }) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = Excel.PageOrientation.landscape;
      pageLayout.load('orientation');
      await context.sync();
      return answerOf(pageLayout.orientation);
    },
  },
  paperSize: {
    expected: '"A4"',
    known: [NO_PRINTER],
    run: async ({ context, sheet }) => {
      const { pageLayout } = sheet;
      pageLayout.paperSize = Excel.PaperType.a4;
      pageLayout.load('paperSize');
      await context.sync();
      return answerOf(pageLayout.paperSize);
    },
  },
  onePageWide: { expected: '1', known: [NO_PRINTER, 'null'], run: fittedTo({ horizontalFitToPages: 1 }) },
  zeroPages: {
    expected: '2',
    known: [NO_PRINTER, 'InvalidArgument', 'null'],
    run: fittedTo({ horizontalFitToPages: 2, verticalFitToPages: 0 }),
  },
  titleRows: {
    expected: 'true',
    known: [NO_PRINTER],
    run: async ({ context, sheet }) => {
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
      rows.load('address');
      await context.sync();
      return answerOf(!rows.isNullObject && /!\$?1:\$?1$/.test(rows.address));
    },
  },
  pageBreak: {
    expected: '1',
    known: [NO_PRINTER],
    run: async ({ context, sheet, cells }) => {
      sheet.horizontalPageBreaks.add(cells(1, 0));
      const count = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      return counted(count);
    },
  },
  chartSeries: {
    expected: '2',
    known: [],
    run: async ({ context, sheet, cells }) => {
      cells(0, 0, 3, 3).values = [
        ['', 'x', 'y'],
        ['a', 1, 2],
        ['b', 3, 4],
      ];
      const chart = sheet.charts.add('ColumnStacked', cells(0, 0, 3, 3), 'Columns');
      chart.series.getItemAt(1).format.fill.setSolidColor('#0F6CBD');
      const count = chart.series.getCount();
      await context.sync();
      chart.delete();
      await context.sync();
      return counted(count);
    },
  },
} as const satisfies Record<string, Probe>;
