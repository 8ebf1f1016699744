import { cellText, countGridColumns, listHeads, type TableGrid } from '../../tree/table-grid.ts';
import { bare, isApart, looksBack, type TargetColumns } from './table-columns.ts';

/** How a column of places is headed: 县（市、区）, 镇街, 单位. */
const places =
  /^各?(?:(?:[省市县区镇乡州盟旗、/]|街道|乡镇)+|地区|区域|单位|中心镇|试点镇)(?:名称)?$/;
const place = /(?:[省市县区镇乡州盟旗]|街道|开发区|新区|集聚区)$/;
const whole = /^(?:合计|总计|小计|全[省市县区镇])$/;
const ahead = /目标|任务|计划|规划|分解|下达|预期/;
const years = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** What the columns of a table are whose rows are places and whose columns say what each is to reach; null where it is none. */
export function readPlaceColumns(
  grid: TableGrid,
  headRows: number,
  caption: string,
  year: number | null,
): TargetColumns | null {
  const columns = Array.from({ length: countGridColumns(grid) }, (_, column) => {
    return { column, heads: listHeads(grid, headRows, column) };
  });
  const own = columns.find(({ heads }) => places.test(bare(heads.at(-1) ?? '')));
  if (own === undefined || !holdsPlaces(grid.slice(headRows), own.column)) return null;
  const values = columns.filter(({ column, heads }) => {
    const words = heads.join(' ');
    const said = `${caption} ${words}`;
    return (
      column > own.column &&
      !isApart(words) &&
      !looksBack(said) &&
      ahead.test(said) &&
      isToCome(said, year)
    );
  });
  return values.length === 0 ? null : { indicators: [own.column], unit: null, values };
}

/** Whether most rows begin with a place, and at least two do. */
function holdsPlaces(rows: TableGrid, column: number): boolean {
  const names = rows.map((row) => cellText(row[column]).replace(/\s/g, ''));
  const filled = names.filter((name) => name !== '' && !whole.test(name));
  const known = filled.filter((name) => place.test(name));
  return known.length >= 2 && known.length * 2 > filled.length;
}

/** Whether the years that are named are those of the document or later ones. */
function isToCome(words: string, year: number | null): boolean {
  const named = [...words.matchAll(years)].map(([own]) => Number(own));
  return year === null || named.every((own) => own >= year);
}
