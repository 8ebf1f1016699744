import { toLine } from '#corpus/issue.ts';
import type { Observation } from '#schema/observation.ts';
import { showSigns } from '#schema/signs.ts';
import type { ImportResult } from './import-files.ts';
import { formatReading } from './format-reading.ts';
import type { Change } from './values/published.ts';
import type { ImportIssue } from './issues/import-issue.ts';
import type { PassedRow, Tally } from './values/tally.ts';

/** How many characters of a value are printed. */
const longest = 120;

/** How many findings are printed; the rest is counted. */
const mostPrinted = 1000;

/** What an import found, would change or changed, for a person at a terminal. */
export function formatResult(result: ImportResult, mayWrite: boolean): string {
  const { tally, findings, hidden, written, stopped, readings, savedMapping } = result;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const printed = findings.slice(0, mostPrinted).map(formatFinding);
  const rest = findings.length - printed.length;
  return [
    ...printed,
    ...(rest > 0 ? [`……另有${rest}处 and ${rest} more`] : []),
    ...(stopped ? ['错误太多，没有读完。 So much is wrong that reading stopped.'] : []),
    ...hidden.map((name) => `隐藏的工作表没有读 hidden sheet, not read：${name}`),
    ...readings.flatMap(formatReading),
    ...formatPassed(tally),
    ...formatConverted(tally),
    ...tally.shown.map(formatChange),
    ...formatCounts(result),
    formatVerdict(errors, written, mayWrite, result),
    ...(savedMapping === null ? [] : [`列名对照表存在 The headings are kept in ${savedMapping}`]),
  ].join('\n');
}

function formatCounts({ tally }: ImportResult): string[] {
  const { counts, fresh, sources } = tally;
  const byIndicator = [...fresh].map(([indicator, count]) => `    ${indicator}: ${count}`);
  return [
    '',
    `读了 ${tally.rows} 行，其中 ${tally.blank} 行没有填 (rows read ${tally.rows}, left empty ${tally.blank})`,
    `  新增 new          ${counts.new}`,
    ...byIndicator,
    `  修订 revised      ${counts.revised}`,
    `  与已公布的不一致 conflicting  ${counts.conflicting}`,
    `  没有变化 unchanged  ${counts.unchanged}`,
    ...(sources > 0 ? [`  新出处 new sources  ${sources}`] : []),
  ];
}

const passedWords: Readonly<Record<PassedRow['kind'], string>> = {
  asked: '照 --skip 没有读 passed over as asked',
  header: '表头重复，没有读 header once more, not read',
  words: '是文字，没有读 words, not read',
};

function formatPassed({ passed, passedRows }: Tally): string[] {
  const rest = passed - passedRows.length;
  return [
    ...passedRows.map(({ row, kind, text }) =>
      showSigns(`第${row}行 row ${row} ${passedWords[kind]}：${toLine(text, longest)}`),
    ),
    ...(rest > 0 ? [`……另有${rest}行没有读 and ${rest} more rows not read`] : []),
  ];
}

function formatConverted({ converted }: Tally): string[] {
  return [...converted].map(([column, { row, from, to, count }]) =>
    showSigns(
      `换算 converted  ${toLine(column, longest)}（${count}）：第${row}行 row ${row} ${from} = ${to}`,
    ),
  );
}

function formatChange(change: Change): string {
  const { row } = change;
  const what = `${row.indicator} ${row.place} ${row.year} ${row.period}`;
  if (change.kind === 'revised') {
    const { before } = change;
    return `修订 revised      ${what}: ${formatValue(before)} (${before.vintage}) -> ${formatValue(row)}`;
  }
  const others = change.kind === 'conflicting' ? change.others : [];
  const published = others.map((one) => `${formatValue(one)} [${one.source}]`).join(', ');
  return `不一致 conflicting  ${what}: ${formatValue(row)} [${row.source}] / 已公布 published ${published}`;
}

function formatValue({ value, unit, missingReason }: Observation): string {
  return value === null ? `— (${missingReason ?? ''})` : `${value} ${unit}`;
}

function formatVerdict(
  errors: number,
  written: readonly string[],
  mayWrite: boolean,
  { tally }: ImportResult,
): string {
  const changes =
    tally.counts.new + tally.counts.revised + tally.counts.conflicting + tally.sources;
  if (errors > 0) {
    return `\n共 ${errors} 处错误，什么也没有写。请改好再导。\n${errors} error(s); nothing was written. Mend what is named and import again.`;
  }
  if (changes === 0) return '\n没有要导入的内容。 There is nothing to import.';
  if (!mayWrite) {
    return '\n检查通过，还没有写入。加 --write 再运行一次就写入。\nAll is well; nothing was written yet. Run it again with --write.';
  }
  return [
    '',
    '已写入 Written:',
    ...written.map((file) => `  ${file}`),
    '接着用 npm start 看网页和图；没有问题，再运行 npm run build 和 npm run verify -- --write-ids，把 content/views.lock.json 一起提交。',
    'Next, npm start shows the pages and charts. If all is well, run npm run build and npm run verify -- --write-ids, and commit content/views.lock.json with the rest.',
  ].join('\n');
}

/** A finding on three lines: where and what stands there, then what to do in Chinese and in English. */
function formatFinding(finding: ImportIssue): string {
  const { file, sheet, row, column, value, severity, message } = finding;
  const where = [
    file,
    sheet === null ? '' : `工作表 sheet “${sheet}”`,
    row === null ? '' : `第${row}行 row ${row}`,
    column === null ? '' : `列 column “${toLine(column, longest)}”`,
    value === null ? '' : `值 value “${toLine(value, longest)}”`,
  ].filter((part) => part !== '');
  const label = severity === 'error' ? '错误 error' : '注意 warning';
  return showSigns(`${label}  ${where.join('，')}\n    ${message.zh}\n    ${message.en}`);
}
