import type { CardBlock } from '#cards/card.ts';
import { toTownChart } from '#charts/town/town-chart.ts';
import { splitIndicators, toTownInput } from '#charts/town/town-input.ts';
import { messages } from '#i18n/messages.ts';
import { toChartRecords } from '#publication/chart-records.ts';
import { toThingCard } from '#publication/sharing/card-paths.ts';
import type { Town } from '#schema/place.ts';
import { columnIn } from '#schema/words-in.ts';
import { toFrame, type CardFrame, type ListedCard } from './listed-card.ts';
import { toDots } from './to-dots.ts';

/** The cards of all towns: where each lies and what it published, or that nothing was found. */
export function listTownCards(frame: CardFrame): ListedCard[] {
  const { locale, publication } = frame;
  const words = messages(locale).town;
  return publication.corpus.towns.map((town) => ({
    path: toThingCard('towns', town.id),
    source: 'content/places/towns.csv',
    card: {
      ...toFrame(frame, `/towns/${town.id}/`),
      above: [
        words.listTitle,
        [columnIn(town, 'prefecture', locale), columnIn(town, 'county', locale)].join(' · '),
      ],
      blocks: [
        { kind: 'words', rank: 'answer', text: columnIn(town, 'name', locale) },
        ...toFigures(frame, town),
      ],
    },
  }));
}

/** The indicator that most towns publish, of those of which the town has several years; else what there is in words. */
function toFigures({ publication, locale }: CardFrame, town: Town): CardBlock[] {
  const words = messages(locale).town;
  if (!publication.observationsByPlace.has(town.id)) {
    const who = words.noValuesWho(columnIn(town, 'name', locale), columnIn(town, 'county', locale));
    return [
      { kind: 'status', shape: 'absent', text: words.noValues },
      { kind: 'words', rank: 'note', text: who },
    ];
  }
  const input = toTownInput(town, toChartRecords(publication, locale));
  const [drawn] = splitIndicators(input).several;
  if (drawn === undefined) {
    return [{ kind: 'words', rank: 'note', text: toTownChart(input).sentence }];
  }
  return [{ kind: 'words', rank: 'note', text: drawn.title }, ...toDots(drawn)];
}
