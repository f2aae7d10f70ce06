import type { ICellData, ICommandInfo, IWorksheetData } from '@univerjs/core';
import type { ISetFormulaCalculationResultMutation } from '@univerjs/engine-formula';

const UNIT = 'workbook';

/** What is computed of a sheet, by its id: row → column → cell. */
export type CellResults = Readonly<Record<string, CellsOfSheet | null | undefined>>;

type CellsOfSheet = Readonly<Record<number, Readonly<Record<number, ICellData | null>> | undefined>>;

/**
 * Computes every formula of these sheets. The engine is loaded with the first that there is: that takes seconds.
 *
 * @param sheets with ids, names and cells
 */
export async function computeSheets(sheets: readonly Partial<IWorksheetData>[]): Promise<CellResults> {
  const { Univer, UniverInstanceType, ICommandService } = await import('@univerjs/core');
  const {
    UniverFormulaEnginePlugin,
    SetFormulaCalculationStartMutation,
    SetFormulaCalculationResultMutation,
  } = await import('@univerjs/engine-formula');
  const univer = new Univer();
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: UNIT,
    sheetOrder: sheets.map(({ id }) => id!),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id!, sheet])),
  });
  const commands = univer.__getInjector().get(ICommandService);
  const computed = new Promise<CellResults>((resolve) => {
    commands.onCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
      if (id !== SetFormulaCalculationResultMutation.id) return;
      const { unitData } = params as ISetFormulaCalculationResultMutation;
      resolve((unitData[UNIT] ?? {}) as CellResults);
    });
  });
  const everything = { commands: [], forceCalculation: true };
  await commands.executeCommand(SetFormulaCalculationStartMutation.id, everything, { onlyLocal: true });
  const results = await computed;
  univer.dispose();
  return results;
}
