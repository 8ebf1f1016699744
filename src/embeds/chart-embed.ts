import { writeDrawings } from '#charts/inline-svg.ts';
import { toSeriesChart } from '#charts/series/series-chart.ts';
import { toSeriesInput } from '#charts/series/series-input.ts';
import type { CorpusIndicator } from '#corpus/corpus.ts';
import { messages } from '#i18n/messages.ts';
import { toPath } from '#i18n/paths.ts';
import { toChartRecords } from '#publication/chart-records.ts';
import type { Publication } from '#publication/publication.ts';
import { toEmbedPath, viewScriptPath } from '#publication/sharing/embed-address.ts';
import type { Locale } from '#schema/text.ts';
import { embedWidth } from '#export/embed-code.ts';
import { guessHeight, type Embed } from './embed.ts';
import { embedFiles } from './embed-page.ts';
import { attribute, Markup, markup } from '#export/markup.ts';

/** The chart of an indicator for pages of others, drawn as on its page, with its sentence; its table stands there. */
export function toChartEmbed(
  publication: Publication,
  indicator: CorpusIndicator,
  locale: Locale,
): Embed {
  const path = `/indicators/${indicator.id}/`;
  const chart = toSeriesChart(toSeriesInput(indicator, toChartRecords(publication, locale)));
  const { sentence, title, unit } = chart;
  const drawing = chart.draw('wide');
  const drawn = drawing === null ? 0 : (drawing.height * embedWidth) / drawing.width;
  const unitWords = unit === null ? null : markup` <span class="figure-unit">${unit}</span>`;
  const words = drawing === null ? messages(locale).indicator.noValues : sentence;
  return {
    locale,
    path: toEmbedPath(path),
    shows: path,
    title,
    height: Math.ceil(drawn) + guessHeight([words.length]),
    isChart: true,
    body: markup`<figure class="figure" id="series"${attribute('data-source', drawn === 0 ? null : toPath(locale, `${path}chart.json`))}${attribute('data-style', embedFiles.viewStyle)}${attribute('data-draw', viewScriptPath)}>
<figcaption><h1 class="figure-title">${title}${unitWords}</h1>
<p>${words}</p></figcaption>
<div class="drawing">${new Markup(writeDrawings(chart, 'series'))}</div>
</figure>`,
  };
}
