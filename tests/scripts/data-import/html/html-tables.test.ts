import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beginsPage } from '#scripts/data-import/html/open-html.ts';
import { openFile } from '#scripts/data-import/open-file.ts';
import { type Cell, showCell } from '#scripts/data-import/sheet/cell.ts';
import { createFolder } from '../import-into.ts';

const newFile = (): string => join(createFolder(), 'table.xls');

/** The rows of each table of a page as they are shown; merged cells behind `~`. */
async function read(html: string): Promise<string[][]> {
  const file = newFile();
  writeFileSync(file, html);
  const tables: string[][] = [];
  for (const sheet of (await openFile(file)).sheets) {
    const rows: string[] = [];
    for await (const some of sheet.rows()) {
      rows.push(...some.map(({ number, cells }) => `${number} ${cells.map(show).join('|')}`));
    }
    tables.push(rows);
  }
  return tables;
}

function show(cell: Cell): string {
  const isMerged = cell !== null && typeof cell === 'object' && cell.kind === 'merged';
  return `${isMerged ? '~' : ''}${showCell(cell)}`;
}

const inTable = (...rows: string[]): string =>
  `<html><table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table></html>`;

describe('a page that is named .xls', () => {
  it('is read with its merged cells', async () => {
    const page = inTable(
      '<td rowspan=2>镇<td colspan="2">GDP<td>人口',
      '<td>2017<td>2018<td>2018',
      '<td>柳市镇<td>1&nbsp;<td><td>3',
    );
    expect(await read(page)).toEqual([
      ['1 镇|GDP|~GDP|人口', '2 ~镇|2017|2018|2018', '3 柳市镇|1||3'],
    ]);
  });

  it('has the words between tables as titles', async () => {
    const page =
      '<html><p>甲表</p><table><tr><td>1</table><div>乙表</div>单位：<b>亿元</b><table><caption>续</caption><tr><td>2</table>后记';
    expect(await read(page)).toEqual([
      ['1 甲表', '2 1'],
      ['1 乙表', '2 单位：亿元', '3 续', '4 2'],
    ]);
  });

  it.each([
    ['12<sup>1</sup>', '12¹'],
    ['12<sup>[1]</sup>', '12[¹]'],
    ['12<span style="vertical-align: super">(1)</span>', '12⁽¹⁾'],
    ['12<font class="font6">1</font>', '12¹'],
    ['12<sub>2</sub>3', '12₂3'],
    ['1<del>2</del>3', '12\u03363'],
    ['12<span style="text-decoration:line-through">3</span>', '123\u0336'],
    ['<b>12</b><font class="font5">3</font>', '123'],
    ['地区<br>生产总值', '地区\n生产总值'],
    ['12<span style="display:none">9</span>', '12'],
    ['<i>1</i>2<!--3-->', '12'],
  ])('shows what is drawn: %s', async (cell, shown) => {
    const style = '<style>.font5 {color:red;} td.x, .font6 {vertical-align:super;}</style>';
    expect(await read(`${style}${inTable(`<td>${cell}</td>`)}`)).toEqual([[`1 ${shown}`]]);
  });

  it('tells where more is stored than is shown', async () => {
    const file = newFile();
    writeFileSync(file, inTable('<td x:num="12.345">12.3<td x:num>7.5<td x:num="1234">1,234'));
    const [sheet] = (await openFile(file)).sheets;
    const cells: Cell[] = [];
    for await (const rows of sheet?.rows() ?? []) cells.push(...(rows[0]?.cells ?? []));
    expect(cells).toMatchObject([{ text: '12.345', format: { decimals: 1 } }, '7.5', '1,234']);
  });

  it('is looked into where a table only lays out another', async () => {
    const inner = '<table><tr><td>镇<td>2017</table>';
    expect(await read(`<html><table><tr><td>菜单<td>${inner}</table>`)).toEqual([
      ['1 菜单', '2 镇|2017'],
    ]);
  });

  it('is refused where it holds no table, or claims too much', async () => {
    await expect(read('<html><p>镇,2017</p></html>')).rejects.toThrow('.html');
    const [rows = []] = await read(inTable('<td colspan=99999999 rowspan=99999999>镇', '<td>1'));
    expect(rows[0]?.split('|')).toHaveLength(1000);
  });

  it('is known by its beginning', () => {
    const begins = (text: string): boolean => beginsPage(Buffer.from(text));
    expect(begins('\ufeff\n<HTML xmlns:x="urn">')).toBe(true);
    expect(begins('<table border=1>')).toBe(true);
    expect(beginsPage(Buffer.from('\ufeff<html>', 'utf16le'))).toBe(true);
    expect(begins('镇,<html>')).toBe(false);
    expect(begins('<2013,2014')).toBe(false);
    expect(begins('<?xml version="1.0"?><Workbook>')).toBe(false);
  });
});
