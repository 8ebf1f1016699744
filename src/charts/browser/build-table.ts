import type { CellLink, TableCell, TableData, TableGroup } from '../table-data.ts';

/** The parts of a table as DataTable.astro writes them, several sources of one cell with a separator between, for a table that is shown again. */
export function buildTable(
  { caption, columns, groups, promises = [] }: TableData,
  separator: string,
): Node[] {
  const head = document.createElement('thead');
  const titles = columns.map(({ numeric, text }) => {
    const cell = make('th', text, numeric ? 'num' : '');
    cell.setAttribute('scope', 'col');
    return cell;
  });
  const row = document.createElement('tr');
  row.append(...titles);
  head.append(row);
  const foot = document.createElement('tfoot');
  for (const { year, ...promise } of promises) {
    const cell = make('td', '');
    const words = link(promise);
    words.dataset['year'] = String(year);
    cell.setAttribute('colspan', String(columns.length));
    cell.append(words);
    foot.insertRow().append(cell);
  }
  return [
    make('caption', caption),
    head,
    ...groups.map((group) => buildGroup(group, columns.length, separator)),
    ...(promises.length === 0 ? [] : [foot]),
  ];
}

function buildGroup(
  { heading, of, rows }: TableGroup,
  width: number,
  separator: string,
): HTMLElement {
  const body = document.createElement('tbody');
  if (of !== undefined) body.dataset['of'] = of;
  if (heading !== null) {
    const row = document.createElement('tr');
    row.className = 'group';
    const cell = make('th', '');
    cell.setAttribute('scope', 'rowgroup');
    cell.setAttribute('colspan', String(width));
    cell.append(
      heading.href === undefined ? heading.text : link({ ...heading, href: heading.href }),
    );
    row.append(cell);
    body.append(row);
  }
  for (const cells of rows) {
    const row = document.createElement('tr');
    row.append(...cells.map((cell) => buildCell(cell, separator)));
    body.append(row);
  }
  return body;
}

function buildCell(cell: TableCell, separator: string): HTMLElement {
  const style = cell.absent ? 'absent' : cell.numeric ? 'num' : cell.status ? 'status' : '';
  const node = make(cell.header ? 'th' : 'td', '', style);
  if (cell.header) node.setAttribute('scope', 'row');
  if (cell.span !== undefined) node.setAttribute('colspan', String(cell.span));
  node.append(cell.href === undefined ? cell.text : link({ ...cell, href: cell.href }));
  const links = (cell.links ?? []).map(link);
  node.append(...links.flatMap((one, index) => (index === 0 ? [one] : [separator, one])));
  if (cell.detail !== undefined) node.append(make('span', cell.detail, 'detail'));
  return node;
}

function link({ href, lang, text }: CellLink): HTMLElement {
  const node = make('a', text);
  node.setAttribute('href', href);
  if (lang !== undefined) node.lang = lang;
  return node;
}

function make(name: string, text: string, style = ''): HTMLElement {
  const node = document.createElement(name);
  node.textContent = text;
  if (style !== '') node.className = style;
  return node;
}
