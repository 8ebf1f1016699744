import { showCell } from '../sheet/cell.ts';
import type { SheetRow } from '../sheet/sheet.ts';

/** What stands beside a title: 表1, 单位：亿元, 填报单位：…, a day. */
const beside =
  /[:：]|^表\s*[\d一二三四五六七八九十]|^附[件表]|^[(（]?续表|^\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?$|^(?!.*(?:计划|目标|预期|预计|任务|同期|上年|去年|增)).*(?:指标|表)$/;

/** Whether a row stands above the header as its title does: one text from the first column on, or what is printed beside a title. */
export function isTitle({ cells }: SheetRow): boolean {
  const texts = cells
    .map((cell, column) => ({ column, text: showCell(cell).trim() }))
    .filter(({ text }) => text !== '');
  const [first] = texts;
  if (!first) return true;
  if (new Set(texts.map(({ text }) => text)).size === 1 && first.column === 0) return true;
  return texts.every(({ column, text }) => column === 0 || beside.test(text) || text === first.text)
    ? texts.some(({ text }) => beside.test(text))
    : false;
}

/** Whether a title says that the numbers are plans; one of a plan of action, or of how far a plan was fulfilled, does not. */
export function titlesPlan(title: string): boolean {
  return (
    /(?<!行动|三年|五年|发展)计划|目标|预期|预计|任务/.test(title) &&
    !/完成|执行|实绩|实际|进展|落实|情况/.test(title)
  );
}

/** The words of the rows above a header. */
export function listTitles(rows: readonly SheetRow[]): string[] {
  return [
    ...new Set(
      rows.flatMap(({ cells }) =>
        cells.map((cell) => showCell(cell).trim()).filter((text) => text !== ''),
      ),
    ),
  ];
}
