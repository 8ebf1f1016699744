import { messages } from '#i18n/messages.ts';
import { listPublishers, type TableData } from '#charts/table-data.ts';
import { toOrigin, type TakenView } from './taken-view.ts';

/** The titles of the columns of a table, and its rows as words; those under a heading have it before them, what was promised stands last. */
export function listRows({
  columns,
  groups,
  promises = [],
}: TableData): readonly [string[], ...string[][]] {
  const isHeaded = groups.some(({ heading }) => heading !== null);
  const titles = columns.map(({ text }) => text);
  const rows = groups.flatMap((group) =>
    group.rows.map((cells) => {
      const words = cells.flatMap(({ detail, links = [], span = 1, text }) => {
        const said = [text, ...links.map((link) => link.text), detail ?? ''];
        const blanks = Array.from({ length: span - 1 }, () => '');
        return [said.filter((word) => word !== '').join(' '), ...blanks];
      });
      return isHeaded ? [group.heading?.text ?? '', ...words] : words;
    }),
  );
  return [isHeaded ? ['', ...titles] : titles, ...rows, ...promises.map(({ text }) => [text])];
}

/** Where what is seen comes from, from when it is and where it stands, a line each. */
export function listNotes(view: TakenView): string[] {
  const { address, asOf } = toOrigin(view);
  const { chart } = view;
  const { listSeparator, standaloneSource, standaloneSources } = messages(chart.locale).chart;
  const publishers = listPublishers(chart.table).join(listSeparator);
  return [standaloneSources(publishers, asOf), standaloneSource(address)];
}
