import { countGridColumns, listHeads, type TableGrid } from '../../tree/table-grid.ts';
import { listPlanEnds } from '../five-year-plans.ts';

/** What the columns of a table of targets are. */
export interface TargetColumns {
  /** Those that say what is measured, from the left. */
  readonly indicators: readonly number[];
  /** The one that says in what unit, or null. */
  readonly unit: number | null;
  /** Those of what is to be reached, with the words that name them. */
  readonly values: readonly Column[];
}

const indicator = /^(?:.{0,6}指标(?:名称|项目)?|.{0,4}项目(?:名称)?|名称)$/;
/** What may name the indicators too, and the values where others do. */
const aim = /^(?:主要)?目标(?:名称|内容|任务)?$/;
const unit = /^(?:计量)?单位$/;
const apart = /^(?:序号|编号|代码|类别|类型|分类|领域|属性|性质|备注|说明|注)$/;
const yearWords = /(?<!\d)((?:19|20)\d\d)(?!\d)/g;
const ahead = /目标|年均|规划|计划|预期|力争|增长|增速|累计/;
const back = /现状|实际|完成|基期|基数|基准|上年|去年|初值|期初|现值|已/;

interface Column {
  readonly column: number;
  readonly heads: readonly string[];
}

/** What the columns of a table are, by the words above them; null where it is no table of targets. */
export function readTargetColumns(
  grid: TableGrid,
  headRows: number,
  year: number | null,
): TargetColumns | null {
  const columns = Array.from({ length: countGridColumns(grid) }, (_, column): Column => {
    return { column, heads: listHeads(grid, headRows, column) };
  });
  const own = year ?? findFirstYear(columns.map(({ heads }) => heads.join(' ')));
  const findBy = (form: RegExp): Column[] =>
    columns.filter(({ heads }) => heads.some((head) => form.test(bare(head))));
  const named = findBy(indicator);
  const indicators = named.length > 0 ? named : findBy(aim).slice(0, 1);
  const values = columns.filter(
    (one) => !indicators.includes(one) && isAhead(one.heads.join(' '), own),
  );
  const first = values[0]?.column ?? 0;
  const left = indicators.map(({ column }) => column).filter((column) => column < first);
  if (left.length === 0) return null;
  return { indicators: left, unit: findBy(unit)[0]?.column ?? null, values };
}

/** A heading without its blanks and its remarks in brackets. */
export function bare(head: string): string {
  return head.replace(/[（(〔[][^（()）\]〕]*[）)\]〕]/g, '').replace(/\s/g, '');
}

/** Whether a column numbers, sorts or explains the rows. */
export function isApart(words: string): boolean {
  return apart.test(bare(words));
}

/** Whether words speak of what was reached or is compared with. */
export function looksBack(words: string): boolean {
  return back.test(words.replace(/完成(?:时限|时间)/g, ''));
}

function isAhead(words: string, own: number | null): boolean {
  if (isApart(words)) return false;
  const years = [...words.matchAll(yearWords)].map(([, year]) => Number(year));
  const ends = [...years, ...listPlanEnds(words)];
  const last = Math.max(...ends);
  if (looksBack(words)) return false;
  if (ends.length === 0) return ahead.test(words);
  if (own === null || last < own) return false;
  return last > own || ahead.test(words);
}

/** Where nothing says of which year a document is, the first of its table is what is compared with. */
function findFirstYear(heads: readonly string[]): number | null {
  const years = new Set(
    heads.flatMap((words) => [...words.matchAll(yearWords)].map(([, year]) => Number(year))),
  );
  return years.size > 1 ? Math.min(...years) : null;
}
