import { messages } from '#i18n/messages.ts';
import { formatUnit } from '#i18n/phrases/number-words.ts';
import { writeSource } from '../input/link-source.ts';
import { writeFigure } from '../input/write-figure.ts';
import type { TableData, TableGroup } from '../table-data.ts';
import type { RankedPoint, RankingInput } from './ranking-input.ts';

/** The ranking as a table: rank, town, value, status, source. */
export function tabulateRanking(input: RankingInput): TableData {
  const { captions, columns } = messages(input.locale).chart;
  return {
    caption: captions.ranking(input.title, input.year),
    columns: [
      { text: columns.place },
      { text: columns.rank },
      { text: columns.value(formatUnit(input.unit, input.locale)), numeric: true },
      { text: columns.status },
      { text: columns.source },
    ],
    groups: input.rows.map((row) => toGroup(input, row)),
  };
}

function toGroup(input: RankingInput, { drawn, rank }: RankedPoint): TableGroup {
  const { point, series } = drawn;
  const name = { text: series.name, header: true };
  return {
    of: series.id,
    heading: null,
    rows: [
      [
        series.href === null ? name : { ...name, href: series.href },
        { text: String(rank) },
        { text: writeFigure(input, drawn), numeric: true },
        { text: messages(input.locale).chart.statuses[point.status], status: true },
        writeSource(point, input.locale),
      ],
    ],
  };
}
