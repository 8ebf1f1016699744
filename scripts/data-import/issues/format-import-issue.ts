import type { ImportIssue } from './import-issue.ts';

/** A finding on three lines: where and what stands there, then what to do in Chinese and in English. */
export function formatFinding(finding: ImportIssue): string {
  const { file, sheet, row, column, value, severity, message } = finding;
  const where = [
    file,
    sheet === null ? '' : `工作表 sheet “${sheet}”`,
    row === null ? '' : `第${row}行 row ${row}`,
    column === null ? '' : `列 column “${column}”`,
    value === null ? '' : `值 value “${value}”`,
  ].filter((part) => part !== '');
  const label = severity === 'error' ? '错误 error' : '注意 warning';
  return `${label}  ${where.join('，')}\n    ${message.zh}\n    ${message.en}`;
}
