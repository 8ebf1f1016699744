import { messages } from '#i18n/messages.ts';
import { toSourceLink } from '../input/link-source.ts';
import type { TableData } from '../table-data.ts';
import type { BulletInput } from './bullets-input.ts';

/** The same values with their goals, margins and verdicts, and the arithmetic of each. */
export function tabulateBullets({ locale, rows, subject, title }: BulletInput): TableData {
  const { columns } = messages(locale).chart;
  const { status: words } = messages(locale);
  return {
    caption: title,
    columns: [
      { text: subject },
      { text: columns.actual, numeric: true },
      { text: columns.goal, numeric: true },
      { text: columns.margin, numeric: true },
      { text: columns.verdict },
      { text: columns.steps },
    ],
    groups: rows.map(({ actual, href, id, margin, name, promised, sources, status, steps }) => ({
      of: id,
      heading: null,
      rows: [
        [
          { text: name, header: true, ...(href === null ? {} : { href }) },
          { text: actual, numeric: true },
          { text: promised, numeric: true },
          { text: margin, numeric: true },
          { text: words[status], status: true },
          {
            text: steps,
            links: sources.map((source) => toSourceLink(source.id, source.publisher, locale)),
          },
        ],
      ],
    })),
  };
}
