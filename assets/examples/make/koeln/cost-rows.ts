import type { Row } from '../column';

/** One line of the Teilergebnisplan, in cents. */
interface PlanLine {
  readonly line: string;
  readonly label: string;
  readonly cost: number;
  readonly grant: number;
}

/** Teilergebnisplan 0504 of the Stadt Köln, council record of 2021. */
const YEARS: readonly { readonly year: number; readonly lines: readonly PlanLine[] }[] = [
  { year: 2021, lines: linesOf(213633_33, 226666_67, 78100_00, 463500_00) },
  { year: 2022, lines: linesOf(326859_00, 680000_00, 78100_00, 843100_00) },
];

/** The lines of both years, each year with a total below. */
export function costRows(): Row[] {
  return YEARS.flatMap(({ year, lines }) => [
    ...lines.map((line, index) => rowOf(year, line, index === 0)),
    {
      cells: {
        Bezeichnung: `Summe ${year}`,
        Gesamtkosten: { sumOfRowsAbove: lines.length, result: total(lines, 'cost') },
        Zuwendung: { sumOfRowsAbove: lines.length, result: total(lines, 'grant') },
      },
      tone: 'total' as const,
    },
  ]);
}

function linesOf(personnel: number, transfer: number, other: number, income: number): PlanLine[] {
  return [
    { line: 'Zeile 11', label: 'Personalaufwendungen', cost: personnel, grant: 0 },
    { line: 'Zeile 15', label: 'Transferaufwendungen', cost: transfer, grant: 0 },
    { line: 'Zeile 16', label: 'Sonstige ordentliche Aufwendungen', cost: other, grant: 0 },
    { line: 'Zeile 02', label: 'Zuwendungen und allgemeine Umlagen (Ertrag)', cost: 0, grant: income },
  ];
}

function rowOf(year: number, line: PlanLine, startsGroup: boolean): Row {
  return {
    cells: {
      Modul: 1,
      Jahr: year,
      Teilergebnisplan: line.line,
      Bezeichnung: line.label,
      Gesamtkosten: line.cost / 100,
      Zuwendung: line.grant / 100,
      Herkunft: 'öffentlicher Beschluss',
      Zuordnung: 'angenommen',
    },
    assumed: ['Modul', 'Zuordnung'],
    startsGroup,
  };
}

function total(lines: readonly PlanLine[], part: 'cost' | 'grant'): number {
  return lines.reduce((sum, line) => sum + line[part], 0) / 100;
}
