import type {
  BorderLine,
  CellLines,
  FormatChange,
  LineKind,
  StyleLookup,
} from '../document/workbook-document';
import { BUILTIN_NUMBER_FORMATS } from './builtin-number-formats';
import { child, childrenNamed, flag, type XmlElement } from './xml-element';

/** Looks up the cell formats (cellXfs) of a styles part. */
export class StyleReader implements StyleLookup {
  private readonly formats: XmlElement[];
  private readonly codes: ReadonlyMap<number, string>;
  private readonly known = new Map<number, FormatChange>();
  private readonly knownLines = new Map<number, CellLines>();

  constructor(private readonly root: XmlElement) {
    this.formats = childrenNamed(child(root, 'cellXfs'), 'xf');
    this.codes = customNumberFormats(root);
  }

  numberFormat(style: number): string {
    const id = Number(this.formats[style]?.attributes['numFmtId'] ?? 0);
    return this.codes.get(id) ?? BUILTIN_NUMBER_FORMATS.get(id) ?? 'General';
  }

  /** Colours of the theme are not resolved: such a colour is left out. */
  format(style: number): FormatChange {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const xf = this.formats[style];
    const found =
      xf === undefined
        ? {}
        : {
            ...readFont(this.entry('fonts', xf.attributes['fontId'])),
            ...readFill(this.entry('fills', xf.attributes['fillId'])),
            ...readBorder(this.entry('borders', xf.attributes['borderId'])),
            ...readAlignment(child(xf, 'alignment')),
          };
    this.known.set(style, found);
    return found;
  }

  lines(style: number): CellLines {
    const known = this.knownLines.get(style);
    if (known !== undefined) return known;
    const xf = this.formats[style];
    const found = xf === undefined ? {} : readLines(this.entry('borders', xf.attributes['borderId']));
    this.knownLines.set(style, found);
    return found;
  }

  private entry(list: string, id: string | undefined): XmlElement | undefined {
    return child(this.root, list)?.children[Number(id ?? 0)];
  }
}

/** Number formats that a styles part defines itself, by id. */
export function customNumberFormats(root: XmlElement): Map<number, string> {
  return new Map(
    childrenNamed(child(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? 'General',
    ]),
  );
}

/** `#RRGGBB` of a colour that is stated as such, else undefined. */
function readColor(element: XmlElement | undefined): string | undefined {
  const rgb = element?.attributes['rgb'];
  return rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;
}

function readFont(font: XmlElement | undefined): FormatChange {
  if (font === undefined) return {};
  const on = (local: string): boolean => {
    const found = child(font, local);
    return found !== undefined && flag(found.attributes['val'], true);
  };
  const underline = child(font, 'u');
  const size = child(font, 'sz')?.attributes['val'];
  const color = readColor(child(font, 'color'));
  return {
    bold: on('b'),
    italic: on('i'),
    strikethrough: on('strike'),
    underline: underline !== undefined && underline.attributes['val'] !== 'none',
    ...(size === undefined ? {} : { fontSize: Number(size) }),
    ...(color === undefined ? {} : { fontColor: color }),
  };
}

function readFill(fill: XmlElement | undefined): FormatChange {
  const pattern = child(fill, 'patternFill');
  if (pattern === undefined || pattern.attributes['patternType'] !== 'solid') return {};
  const color = readColor(child(pattern, 'fgColor'));
  return color === undefined ? {} : { fillColor: color };
}

const LINE_KINDS: ReadonlySet<string> = new Set<LineKind>([
  'thin',
  'medium',
  'thick',
  'double',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
]);

function readLines(border: XmlElement | undefined): CellLines {
  const sides = ['top', 'bottom', 'left', 'right'] as const;
  return Object.fromEntries(
    sides.flatMap((side) => {
      const found = child(border, side);
      const kind = found?.attributes['style'] ?? '';
      if (!LINE_KINDS.has(kind)) return [];
      return [[side, { kind: kind as LineKind, color: readColor(child(found, 'color')) ?? '#000000' }]];
    }),
  );
}

/** Lines that the API of the stand-in can draw, by their kinds. */
const DRAWN: Readonly<Partial<Record<LineKind, BorderLine['style']>>> = {
  thin: 'Thin',
  medium: 'Medium',
  double: 'Double',
};

function readBorder(border: XmlElement | undefined): FormatChange {
  const { top, bottom } = readLines(border);
  const drawn = (line: CellLines['top']): BorderLine | undefined => {
    const style = line === undefined ? undefined : DRAWN[line.kind];
    return style === undefined ? undefined : { style, color: line!.color };
  };
  const above = drawn(top);
  const below = drawn(bottom);
  return { ...(above && { borderTop: above }), ...(below && { borderBottom: below }) };
}

const HORIZONTAL: Readonly<Record<string, NonNullable<FormatChange['horizontalAlignment']>>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
};
const VERTICAL: Readonly<Record<string, NonNullable<FormatChange['verticalAlignment']>>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
};

function readAlignment(alignment: XmlElement | undefined): FormatChange {
  if (alignment === undefined) return {};
  const { wrapText, indent, horizontal, vertical } = alignment.attributes;
  const across = HORIZONTAL[horizontal ?? ''];
  const down = VERTICAL[vertical ?? ''];
  return {
    ...(wrapText !== undefined && { wrapText: flag(wrapText) }),
    ...(indent !== undefined && { indent: Number(indent) }),
    ...(across !== undefined && { horizontalAlignment: across }),
    ...(down !== undefined && { verticalAlignment: down }),
  };
}
