import type { CardBlock } from '#cards/card.ts';
import { toSeriesChart } from '#charts/series/series-chart.ts';
import { toSeriesInput } from '#charts/series/series-input.ts';
import { messages } from '#i18n/messages.ts';
import { formatUnit } from '#i18n/phrases/number-words.ts';
import { toChartRecords } from '#publication/chart-records.ts';
import { toThingCard } from '#publication/sharing/card-paths.ts';
import { toIndicatorShort } from '#publication/sharing/short-pages.ts';
import { toFrame, type CardFrame, type ListedCard } from './listed-card.ts';
import { toDots } from './to-dots.ts';

/** The cards of all indicators: what was published of each over the years. */
export function listIndicatorCards(frame: CardFrame): ListedCard[] {
  const { publication, locale } = frame;
  const words = messages(locale).indicator;
  return publication.corpus.indicators.map((indicator) => {
    const input = toSeriesInput(indicator, toChartRecords(publication, locale));
    const chart = toSeriesChart(input);
    const absent: CardBlock = { kind: 'status', shape: 'absent', text: words.noValues };
    const note: CardBlock = { kind: 'words', rank: 'note', text: chart.sentence };
    const hasRows = publication.observationsByIndicator.has(indicator.id);
    return {
      path: toThingCard('indicators', indicator.id),
      source: `content/indicators/${indicator.id}.yml`,
      card: {
        ...toFrame(frame, toIndicatorShort(indicator) ?? `/indicators/${indicator.id}/`),
        above: [[words.listTitle, formatUnit(indicator.unit, locale)].filter(Boolean).join(' · ')],
        blocks: [
          { kind: 'words', rank: 'answer', text: chart.title },
          ...toDots(input),
          hasRows ? note : absent,
        ],
      },
    };
  });
}
