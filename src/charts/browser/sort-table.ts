type Order = 'descending' | 'ascending';

/** In these no column holds one measure, or a row explains the one before. */
const unsorted = ['town', 'bullets', 'coverage'];

/** What comes after an order. */
const next: Readonly<Record<string, Order>> = { '': 'descending', descending: 'ascending' };

/** Lets each column of a figure's table be sorted by a press on its head: first the greatest, then the least, then as it stood. */
export function mountSort(figure: HTMLElement): void {
  const table = figure.querySelector('table');
  const bodies = [...(table?.tBodies ?? [])];
  if (!table || bodies.length < 2 || unsorted.includes(figure.dataset['chart'] ?? '')) return;
  // Drawn again before this came, it has its buttons already.
  if (table.querySelector('thead button')) return;
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.onclick = () => {
      const order = next[head.ariaSort ?? ''];
      const rows = order ? sortRows(bodies, head, order) : bodies;
      for (const other of heads) other.ariaSort = null;
      if (order) head.ariaSort = order;
      for (const body of [...table.tBodies]) body.remove();
      table.append(...rows);
    };
  }
}

/** Each row in a body of its own: numbers by their amount, words by their letters; cells without a value stay last either way. */
function sortRows(
  bodies: readonly HTMLTableSectionElement[],
  { cellIndex, innerText }: HTMLTableCellElement,
  order: Order,
): HTMLTableSectionElement[] {
  const way = order === 'ascending' ? 1 : -1;
  const rows = bodies.flatMap(listRows).map((row) => {
    const cell = row.body.rows[0]?.cells[cellIndex];
    const text = row.texts[cellIndex] ?? '';
    const [found] = /^[-−+]?\d[\d.]*/.exec(text) ?? [];
    // A value in a unit of its own says so; the others have that of the head.
    const unit = /[亿万元人]/.exec(text.slice(found?.length))?.[0] ?? innerText;
    const scale = unit.includes('亿') ? 1e8 : unit.includes('万') ? 1e4 : 1;
    const amount = found === undefined ? null : Number(found.replace('−', '-')) * scale;
    return { ...row, text, amount, isAbsent: text === '' || cell?.className === 'absent' };
  });
  return rows
    .sort((a, b) => {
      if (a.isAbsent !== b.isAbsent) return a.isAbsent ? 1 : -1;
      if (a.amount !== null && b.amount !== null) return way * (a.amount - b.amount);
      return way * a.text.localeCompare(b.text, document.documentElement.lang);
    })
    .map(({ body }) => body);
}

/** Each row of a body as a body of its own; the heading above it stands in it then. */
function listRows(body: HTMLTableSectionElement) {
  const [first, ...others] = body.rows;
  const heading = first?.className === 'group' ? first.cells[0] : undefined;
  return (heading ? others : [...body.rows]).map((row) => {
    const own = body.cloneNode() as HTMLTableSectionElement;
    const copy = row.cloneNode(true) as HTMLTableRowElement;
    if (heading) {
      const words = [...heading.childNodes].map((node) => node.cloneNode(true));
      copy.cells[0]?.prepend(...words, document.createElement('br'));
    }
    own.append(copy);
    return { body: own, texts: [...row.cells].map((cell) => cell.innerText.trim()) };
  });
}
