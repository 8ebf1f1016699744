/** Lets each column of a table be sorted by a press on its head: first the greatest, then the least, then as it stood. */
export function mountSort(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const bodies = [...table.tBodies];
  if (bodies.length < 2 || bodies.some(({ rows }) => rows.length !== 1)) return;
  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const order = nextOrder(head.getAttribute('aria-sort'));
      for (const other of heads) other.removeAttribute('aria-sort');
      if (order !== null) head.setAttribute('aria-sort', order);
      table.append(...(order === null ? bodies : sortBodies(bodies, head.cellIndex, order)));
    });
  }
}

type Order = 'descending' | 'ascending';

function nextOrder(now: string | null): Order | null {
  if (now === null) return 'descending';
  return now === 'descending' ? 'ascending' : null;
}

/** Numbers by their amount, words by their letters; cells without a value stay last either way. */
function sortBodies(
  bodies: readonly HTMLTableSectionElement[],
  column: number,
  order: Order,
): HTMLTableSectionElement[] {
  const way = order === 'ascending' ? 1 : -1;
  const read = (body: HTMLTableSectionElement): string =>
    body.rows[0]?.cells[column]?.innerText.trim() ?? '';
  const rows = bodies.map((body) => {
    const text = read(body);
    const amount = /^[-−+]?\d[\d.]*/.exec(text)?.[0].replace('−', '-');
    const isAbsent = body.rows[0]?.cells[column]?.className === 'absent' || text === '';
    return { body, text, amount: amount === undefined ? null : Number(amount), isAbsent };
  });
  return rows
    .sort((a, b) => {
      if (a.isAbsent !== b.isAbsent) return a.isAbsent ? 1 : -1;
      if (a.amount !== null && b.amount !== null) return way * (a.amount - b.amount);
      return way * a.text.localeCompare(b.text, document.documentElement.lang);
    })
    .map(({ body }) => body);
}
