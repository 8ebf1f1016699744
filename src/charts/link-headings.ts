import type { TableData } from './table-data.ts';

/** The table with its groups' headings as links, in the order of the groups; null leaves a heading as it is. */
export function linkHeadings(table: TableData, hrefs: readonly (string | null)[]): TableData {
  const groups = table.groups.map((group, index) => {
    const href = hrefs[index] ?? null;
    if (group.heading === null || href === null) return group;
    return { ...group, heading: { ...group.heading, href } };
  });
  return { ...table, groups };
}
