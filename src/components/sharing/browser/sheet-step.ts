/** What stands in the history for the step at which a sheet was opened. */
export const sheetStep = { sheet: true };

/** Whether the history stands at such a step. */
export function isSheetStep(): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'sheet' in state;
}
