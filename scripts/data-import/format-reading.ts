import { toLine } from '#corpus/issue.ts';
import { showSigns } from '#schema/signs.ts';
import type { Reading } from './readings.ts';

const longest = 80;

/** How many columns are printed; the rest is counted. */
const mostPrinted = 40;

/** How the header of a sheet was understood, a line for each column, for a person to look over. */
export function formatReading(reading: Reading): string[] {
  const { place, row, titles, columns, skipped } = reading;
  const sheet = place.sheet === null ? '' : ` [${place.sheet}]`;
  const rest = columns.length - mostPrinted;
  const lines = [
    `读法 read as  ${place.file}${sheet}，表头到第${row}行 header to row ${row}`,
    ...titles.map((title) => `  表题 title  ${toLine(title, longest)}`),
    ...columns
      .slice(0, mostPrinted)
      .map(([label, means]) => `  ${toLine(label, longest)} → ${means}`),
    ...(rest > 0 ? [`  ……另有${rest}列 and ${rest} more columns`] : []),
    ...skipped.map((label) => `  ${toLine(label, longest)} → 不读 passed over`),
    ...formatHidden(reading),
  ];
  return lines.map(showSigns);
}

function formatHidden({ hidden: { rows, columns } }: Reading): string[] {
  const letters = columns.join(', ');
  return [
    ...(rows > 0 ? [`  隐藏的 ${rows} 行也读了 hidden rows, read too: ${rows}`] : []),
    ...(columns.length > 0 ? [`  隐藏的列也读了 hidden columns, read too: ${letters}`] : []),
  ];
}
