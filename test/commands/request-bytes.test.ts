import { readFileSync } from 'node:fs';
import { apply } from '../../src/commands/apply';
import { onThisThread } from '../../standin/headless/on-this-thread';
import { examineIn } from '../../src/commands/examine';
import { inExcel } from '../../src/excel/in-excel';
import { bytesBesideState } from '../../src/workbook/plan/fit-request';
import { sentBytes } from '../../src/workbook/plan/sent-bytes';
import { openWorkbook } from '../../standin/files/open-workbook';
import { startExcel } from '../../standin/headless/excel-stand-in';

test.each(['kreis', 'koeln-2021-2022', 'verteilung-auf-kommunen'])(
  'the request that writes %s weighs what was computed before, or less',
  async (name) => {
    const excel = await startExcel(openWorkbook(readFileSync(`assets/examples/${name}.xlsx`)), {
      behaviour: { notAscii: 'escaped' },
    });
    excel.install();
    const examination = await inExcel((context) => examineIn(context, { computing: onThisThread }));
    const { plan } = examination.proposal!;
    const from = excel.requests.length;
    await apply(examination);
    const written = excel.requests
      .slice(from)
      .filter(({ request }) => JSON.stringify(request).includes('<state'));
    const computed = bytesBesideState(plan) + sentBytes(plan.state);
    expect(written).toHaveLength(1);
    expect(written[0]!.requestBytes).toBeLessThanOrEqual(computed);
    expect(written[0]!.requestBytes).toBeGreaterThan(computed * 0.8);
  },
);
