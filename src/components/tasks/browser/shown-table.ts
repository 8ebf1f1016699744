/** The rows that a filtered table of tasks shows, under its headings, as cells of words; what stands in a field counts as its words. */
export function readShownRows(table: HTMLTableElement): string[][] {
  const headings = [...table.querySelectorAll('thead th')].map(toWords);
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-item]')].filter(isShown);
  return [headings, ...rows.map((row) => [...row.cells].map(toWords))];
}

/** Whether no choice hides a row. */
export function isShown(row: HTMLElement): boolean {
  return row.getClientRects().length > 0;
}

function toWords(cell: Element): string {
  const field = cell.querySelector('input');
  const words = field === null || field.value === '' ? cell.textContent : field.value;
  return words.replace(/\s+/g, ' ').trim();
}
