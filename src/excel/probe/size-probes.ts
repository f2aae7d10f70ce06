import { answerOf } from './probe';
import type { Probe, ProbePlace } from './probe';
import { PROBE_NAMESPACE, probeXml, removeProbeParts } from './probe-parts';

const LONG_CELL = 32_000;
/** Bytes that a row of long cells has in a request: above 1 MB. */
const CELLS_OF_ROW = 35;
/** Above 5 MB, which Excel on the web takes and gives at most. */
const TOO_MANY_ROWS = 5;
const REQUEST_REFUSED = 'RequestPayloadSizeLimitExceeded';
const RESPONSE_REFUSED = 'ResponsePayloadSizeLimitExceeded';

function longRows(rows: number, sign: string): string[][] {
  return Array.from({ length: rows }, () => Array<string>(CELLS_OF_ROW).fill(sign.repeat(LONG_CELL)));
}

/** Whether a request takes so many rows of long cells; they are emptied again. */
function sending(rows: number, sign: string) {
  return async ({ context, cells }: ProbePlace): Promise<string> => {
    const block = cells(0, 0, rows, CELLS_OF_ROW);
    block.values = longRows(rows, sign);
    await context.sync();
    const last = cells(rows - 1, CELLS_OF_ROW - 1);
    last.load('values');
    await context.sync();
    block.clear();
    await context.sync();
    return answerOf(String(last.values[0]![0]).length);
  };
}

function textOf({ value }: OfficeExtension.ClientResult<string | number>): string {
  return String(value);
}

/** What a part gives back of a text that it was made with. */
async function partWith({ context }: ProbePlace, content: string): Promise<string> {
  try {
    const part = context.workbook.customXmlParts.add(probeXml(content));
    const xml = part.getXml();
    await context.sync();
    return textOf(xml);
  } finally {
    await removeProbeParts(context);
  }
}

/** How much Excel takes and gives at once. */
export const SIZE_PROBES = {
  largeRequest: {
    expected: REQUEST_REFUSED,
    known: [String(LONG_CELL)],
    run: sending(TOO_MANY_ROWS, 'x'),
  },
  requestOfUmlauts: {
    expected: String(LONG_CELL),
    known: [REQUEST_REFUSED],
    run: sending(1, 'ü'),
  },
  largeAnswer: {
    expected: RESPONSE_REFUSED,
    known: [String(LONG_CELL)],
    run: async ({ context, cells }) => {
      const rows = Array.from({ length: TOO_MANY_ROWS }, (_, row) => row);
      for (const row of rows) {
        cells(row, 0, 1, CELLS_OF_ROW).values = longRows(1, 'x');
        // Each row in a request of its own, or the request would be too large.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
      }
      const block = cells(0, 0, TOO_MANY_ROWS, CELLS_OF_ROW);
      block.load('values');
      await context.sync();
      return answerOf(String(block.values.at(-1)!.at(-1)).length);
    },
  },
  largePart: {
    expected: '1200000',
    known: ['GeneralException'],
    run: async (place) => {
      const xml = await partWith(place, 'x'.repeat(1_200_000));
      return answerOf(xml.slice(xml.indexOf('>') + 1, xml.lastIndexOf('<')).length);
    },
  },
  partAsGiven: {
    expected: 'true',
    known: [],
    run: async (place) => {
      const content = '{"Straße":"Müller &amp; Söhne &lt;1&gt;","Zeichen":"\u{1F4B6}"}';
      return answerOf((await partWith(place, content)).includes(content));
    },
  },
  severalParts: {
    expected: 'true 2',
    known: [],
    run: async ({ context }) => {
      try {
        for (const content of ['a', 'b']) context.workbook.customXmlParts.add(probeXml(content));
        const ours = context.workbook.customXmlParts.getByNamespace(PROBE_NAMESPACE);
        const only = ours.getOnlyItemOrNullObject();
        only.load('id');
        const count = ours.getCount();
        await context.sync();
        return answerOf(only.isNullObject, Number(textOf(count)));
      } finally {
        await removeProbeParts(context);
      }
    },
  },
  manyActions: {
    expected: 'true',
    known: [],
    run: async ({ context, cells }) => {
      const single = Array.from({ length: 2_000 }, (_, index) => cells(index % 8, Math.floor(index / 8)));
      const started = performance.now();
      single.forEach((cell, index) => {
        cell.values = [[index]];
      });
      const last = cells(7, 249);
      last.load('values');
      await context.sync();
      const isQuick = performance.now() - started < 20_000;
      return answerOf(isQuick && last.values[0]![0] === 1999);
    },
  },
} as const satisfies Record<string, Probe>;
