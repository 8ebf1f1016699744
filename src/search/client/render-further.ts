import type { FigureAnswer } from '../figures/find-figures.ts';
import type { Figure } from '../figures/figure-file.ts';
import type { Meaning } from '../question/lexicon.ts';
import { copyTemplate, fillList, findById, findPart } from './elements.ts';
import type { Further } from './answering/further.ts';
import { drawFigures } from './draw-figures.ts';
import { renderItem, renderPlaces } from './render-entries.ts';
import { pageLocale, say, toOwnAddress } from './words.ts';

/** So many values of other years are told. */
const mostOthers = 6;

/** Shows what answers a question otherwise than by its words; all texts are set as text, never as markup. */
export function showFurther(further: Further, toTitle: (id: string) => string): void {
  const { figures, pages, near, nearAmounts, nearNumbers, known } = further;
  fillList(findPart(findById('answers'), 'list'), figures.map(renderFigures));
  if (pages.length > 0) fillList(findPart(findById('places'), 'list'), pages.map(renderPage));
  const fallback = findById('fallback');
  fillList(findPart(fallback, 'near'), renderPlaces([...nearAmounts, ...nearNumbers], toTitle));
  const isAmount = nearAmounts.length > 0;
  findPart(fallback, 'near-title').textContent = say(isAmount ? 'nearAmountsTitle' : 'nearTitle');
  findPart(fallback, 'loose-title').textContent =
    typeof near?.phrase === 'string'
      ? say('slipTitle', { phrase: near.phrase })
      : say('looseTitle');
  const way = findPart(fallback, 'known');
  way.hidden = known.length === 0;
  way.replaceChildren(...known.flatMap((one) => [toLink(one), ' ']));
}

function renderPage(page: Meaning): HTMLElement {
  return renderItem(page.address, [page.title[pageLocale()]], '');
}

function toLink({ address, title }: Meaning): HTMLElement {
  const link = document.createElement('a');
  link.href = toOwnAddress(address);
  link.textContent = title[pageLocale()];
  return link;
}

/** An indicator of a place: its values, who published them, how sure they are, and how it went. */
function renderFigures(answer: FigureAnswer): HTMLElement {
  const { place, indicator, figures, others, none } = answer;
  const locale = pageLocale();
  const item = copyTemplate('search-figure');
  const address = toOwnAddress(answer.address);
  const link = findPart(item, 'link');
  link.setAttribute('href', address);
  link.textContent = say('figureName', {
    place: place.title[locale],
    indicator: indicator.title[locale],
  });
  findPart(item, 'values').append(...figures.map((figure) => renderValue(figure, address)));
  const gap = findPart(item, 'none');
  gap.hidden = none === null;
  gap.textContent = none?.[locale] ?? '';
  const rest = findPart(item, 'others');
  rest.hidden = others.length === 0;
  const told = others
    .slice(0, mostOthers)
    .map(({ words }) => say('figureIn', { ...words[locale] }));
  rest.textContent = say('otherFigures', { figures: told.join(say('figureJoin')) });
  const chart = drawFigures(figures, others, locale);
  findPart(item, 'chart').hidden = chart === null;
  if (chart !== null) findPart(item, 'chart').append(chart);
  return item;
}

function renderValue({ words, publisher, source }: Figure, address: string): HTMLElement {
  const item = copyTemplate('search-value');
  const { value, period, certainty } = words[pageLocale()];
  findPart(item, 'value').textContent = value;
  findPart(item, 'period').textContent = period;
  findPart(item, 'certainty').textContent = certainty;
  const link = findPart(item, 'source');
  link.setAttribute('href', `${address}#${source}`);
  link.textContent = say('figureSource', { publisher });
  return item;
}
