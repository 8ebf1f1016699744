import { languages } from '#schema/languages.ts';
import { wordsIn } from '#schema/words-in.ts';
import type { ImportIssue } from './import-issue.ts';

/** A finding on several lines: where and what stands there, then what to do in each language. */
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
  const sayings = languages.map(({ code }) => `\n    ${wordsIn(message, code)}`);
  return `${label}  ${where.join('，')}${sayings.join('')}`;
}
