import type { CorpusIndicator } from '#corpus/corpus.ts';
import { listColumns } from '#schema/tables/columns.ts';
import type { Table } from '#schema/tables/table.ts';
import { filledByImport, observationTable } from '#schema/tables/observations.ts';
import { sourceTable } from '#schema/tables/sources.ts';
import type { Locale } from '#schema/text.ts';

/** How to fill the templates and what to do then, in Chinese and English. */
export function formatReadme(indicators: readonly CorpusIndicator[], out: string): string {
  return `${[...writeChinese(out), ...writeParts(indicators, 'zh'), ...writeEnglish(out), ...writeParts(indicators, 'en')].join('\n')}\n`;
}

function writeChinese(out: string): string[] {
  return [
    '# 怎样填写（English below）',
    '',
    '1. 每个指标一个文件，用 Excel 或 WPS 打开。镇和年份已经列好，一行一个镇的一年。',
    '2. 在“数值”里照公布的写法填数，不加千位分隔符，不写单位。没有数的行空着，不用删。',
    '3. 填了数的行，还要填“出处”和“可靠程度”。出处是编号：已有的编号见网站“关于”页的出处表；新的出处先写进 sources.csv。',
    '4. 知道没有值的，数值空着，在“没有值的原因”里写：未公布、未查到、不公开。没有不等于零。',
    '5. 预计数把“性质”改成“预计”；只有几个月的，把“时期”改成“1-9月”。',
    '6. 采集日期空着就是导入的那一天；取代、区划口径一般空着。',
    '7. 存成 CSV 或 .xlsx 都可以，然后检查：',
    '',
    '   ```sh',
    `   npm run --silent data:import -- ${out}`,
    '   ```',
    '',
    '   它逐行核对，指出哪个文件、哪一行、哪一列写错了、怎样改，并列出会新增、会修订、与已公布的不一致各有多少。有一处错就什么也不写。',
    '8. 没有错了，加 `--write` 再运行一次，就写进去了。用 `npm start` 看网页和图，再运行 `npm run build` 和 `npm run verify -- --write-ids`，一起提交。',
    '',
    '也可以不用模板：一列写镇，其余每列一年（2013、2014……），或每列一个指标，同样能导入。',
    '',
  ];
}

function writeEnglish(out: string): string[] {
  return [
    '# How to fill these tables',
    '',
    '1. There is one file for each indicator; open it in your spreadsheet. Towns and years are listed already, a row for each town and year.',
    '2. Write the value as published, without separators and without the unit. Leave the rows without a value as they are.',
    '3. A row with a value also needs its source and confidence. A source is an id: those known stand on the site’s About page; write new ones into sources.csv first.',
    '4. Where you know that there is no value, leave it empty and give the reason: not-published, not-found or withheld. None is not zero.',
    '5. Write `estimate` as the status of a forecast, and `M01-M09` as the period of nine months.',
    '6. An empty vintage is the day of the import; supersedes and boundaryVersion usually stay empty.',
    '7. Save as CSV or .xlsx and have it checked:',
    '',
    '   ```sh',
    `   npm run --silent data:import -- ${out}`,
    '   ```',
    '',
    '   It names the file, row and column of everything that is wrong and what to do, and counts what would be new, revised or conflicting. Nothing is written while anything is wrong.',
    '8. When nothing is wrong, run it again with `--write`. `npm start` shows the pages and charts; then run `npm run build` and `npm run verify -- --write-ids`, and commit all.',
    '',
    'A table of your own will do as well: a column for the town, then one for each year, or one for each indicator.',
    '',
  ];
}

function writeParts(indicators: readonly CorpusIndicator[], locale: Locale): string[] {
  const isChinese = locale === 'zh';
  return [
    isChinese ? '## 每一列填什么' : '## The columns',
    '',
    ...writeColumns(observationTable, locale),
    '',
    isChinese ? '## sources.csv 的每一列' : '## The columns of sources.csv',
    '',
    ...writeColumns(sourceTable, locale),
    '',
    isChinese ? '## 指标' : '## The indicators',
    '',
    ...indicators.map(({ id, name, unit, definition }) => {
      const about =
        definition === null ? '' : isChinese ? `：${definition.zh}` : `: ${definition.en}`;
      return isChinese
        ? `- ${id}.csv ${name.zh}（${unit}）${about}`
        : `- ${id}.csv ${name.en} (${unit})${about}`;
    }),
    '',
  ];
}

function writeColumns(table: Table, locale: Locale): string[] {
  return listColumns(table).map(({ name, words, ...column }) => {
    const { title, description } = words;
    const required = column.required && !filledByImport.includes(name);
    if (locale === 'en')
      return `- ${name} (${title.zh}): ${description.en}${required ? '; required' : ''}`;
    return `- ${title.zh}（${name}）：${description.zh}${required ? '；必填' : ''}`;
  });
}
