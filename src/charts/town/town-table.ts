import { messages } from '#i18n/messages.ts';
import { formatUnit } from '#i18n/phrases/number-words.ts';
import type { TownInput } from '../input/chart-input.ts';
import { tabulatePlace } from '../series/series-table.ts';
import type { TableData } from '../table-data.ts';

/** A town's numbers as a table: every observation of every indicator, and a row for each run of years without one. */
export function tabulateTown(input: TownInput): TableData {
  const { captions, columns, valuePlain, withUnit } = messages(input.locale).chart;
  return {
    caption: captions.town(input.title),
    columns: [
      { text: columns.period },
      { text: valuePlain, numeric: true },
      { text: columns.status },
      { text: columns.source },
    ],
    groups: input.indicators.flatMap((indicator) =>
      indicator.series.map((series) => ({
        of: series.id,
        heading: {
          text: withUnit(indicator.title, formatUnit(indicator.unit, input.locale)),
          ...(series.href === null ? {} : { href: series.href }),
        },
        rows: tabulatePlace(indicator, series),
      })),
    ),
  };
}
