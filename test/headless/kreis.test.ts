import { report } from './run-command';

const KREIS = 'assets/examples/kreis.xlsx';
const NOT_YET_DEDUCTED = 'assets/examples/kreis-noch-nicht-abgezogen.xlsx';

describe('the case of the Kreis, spring 2021', () => {
  test('own shares by module and in total, to the cent', async () => {
    const { totals, years, status } = await report(KREIS);
    expect(years).toEqual([2021, 2022]);
    expect(totals).toMatchObject({
      ownShare: '440837.00',
      byModule: { 1: '123634.00', 2: '234670.00', 3: '82533.00' },
      byYear: { 2021: '146945.66', 2022: '293891.34' },
    });
    expect(status).toBe('warnings');
  });

  test('each module and year with its FTE, cost and grant; the version that was withdrawn does not count', async () => {
    const { ownShare } = await report(KREIS);
    expect(
      ownShare.map((row: Record<string, unknown>) => [
        row.module,
        row.year,
        row.fte,
        row.cost,
        row.grant,
        row.ownShare,
      ]),
    ).toEqual([
      [1, 2021, '2.50', '109961.33', '68750.00', '41211.33'],
      [1, 2022, '2.50', '219922.67', '137500.00', '82422.67'],
      [2, 2021, '11.00', '380723.33', '302500.00', '78223.33'],
      [2, 2022, '11.00', '761446.67', '605000.00', '156446.67'],
      [3, 2021, '3.00', '102511.00', '75000.00', '27511.00'],
      [3, 2022, '3.00', '205022.00', '150000.00', '55022.00'],
    ]);
  });

  test('the personnel account is used up, so the whole own share is over-plan', async () => {
    const { unplanned, unplannedTotals } = await report(KREIS);
    expect(unplannedTotals).toEqual({ overPlan: '440837.00', extraPlan: '0.00' });
    expect(unplanned).toMatchObject([
      {
        year: 2021,
        line: '05.313.01 / 501900',
        module: null,
        kind: 'over-plan',
        need: '593195.66',
        available: '0.00',
        amount: '146945.66',
        gross: '593195.66',
      },
      {
        year: 2022,
        line: '05.313.01 / 501900',
        module: null,
        kind: 'over-plan',
        need: '1186391.34',
        available: '0.00',
        amount: '293891.34',
        gross: '1186391.34',
      },
    ]);
  });

  test('the gross amount is only looked at: it changes no total', async () => {
    const { unplannedTotals, basis, whatIfBasis } = await report(KREIS, '--basis', 'gross');
    expect(basis).toBe('net');
    expect(unplannedTotals.overPlan).toBe('440837.00');
    expect(whatIfBasis).toEqual({ basis: 'gross', overPlan: '1779587.00', extraPlan: '0.00' });
  });

  test('the stated figures are tied out', async () => {
    const { reconciliation } = await report(KREIS);
    const verdicts = reconciliation.map((row: Record<string, unknown>) => [
      row.stated,
      row.difference,
      row.verdict,
      row.step,
    ]);
    expect(verdicts).toContainEqual(['440837.00', '0.00', 'exact', undefined]);
    expect(verdicts).toContainEqual(['440000.00', '-837.00', 'rounded', '10000']);
    expect(verdicts).toContainEqual(['606000.00', '115709.40', 'deviates', undefined]);
  });

  test('without the Integrationspauschale the own share is unknown, because nobody printed what is already deducted', async () => {
    const { totals, scenarios, status } = await report(KREIS, '--scenario', 'rejected');
    expect(totals.ownShare).toBeNull();
    expect(totals.byYear).toEqual({ 2021: '146945.66', 2022: null });
    expect(totals.reason).toMatch(/Integrationspauschale/);
    expect(scenarios.rejected.ownShare).toBeNull();
    expect(scenarios.granted.ownShare).toBe('440837.00');
    expect(status).toBe('warnings');
  });
});

describe('the same Kreis with the Integrationspauschale not yet deducted', () => {
  test('pending money does not count until it is granted', async () => {
    const { totals, cover } = await report(NOT_YET_DEDUCTED);
    expect(totals.ownShare).toBe('440837.00');
    expect(cover).toMatchObject({
      unused: '0.00',
      breakEvenPending: '293891.34',
      remainingAtBreakEven: '146945.66',
    });
  });

  test('at the upper amount 2022 is free, 2021 stays, and 206.108,66 find no use', async () => {
    const { totals, cover, ownShare } = await report(NOT_YET_DEDUCTED, '--scenario', 'upper');
    expect(totals.byYear).toEqual({ 2021: '146945.66', 2022: '0.00' });
    expect(cover).toMatchObject({
      unused: '206108.66',
      breakEvenPending: '293891.34',
      remainingAtBreakEven: '146945.66',
    });
    expect(
      ownShare.find((row: { module: number; year: number }) => row.module === 2 && row.year === 2022),
    ).toMatchObject({
      ownShareBefore: '156446.67',
      counterFinancing: '156446.67',
      ownShare: '0.00',
    });
  });

  test('if it is rejected nothing changes: it was never inside the figures', async () => {
    expect((await report(NOT_YET_DEDUCTED, '--scenario', 'rejected')).totals.ownShare).toBe('440837.00');
  });
});

test('the whole run takes eight requests to Excel', async () => {
  expect((await report(KREIS)).roundTrips).toBe(8);
});
