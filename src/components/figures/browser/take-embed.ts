import { toHere } from '#browser/site-folder.ts';
import { writeElementCode } from '#export/embed-code.ts';
import { loadTakingWords } from '#i18n/browser/messages.ts';
import { toAddress, toTitle, type TakenText, type TakenView } from './taken-view.ts';

/** The address of a view, and the code that shows it on another page. */
export async function takeEmbed(view: TakenView): Promise<TakenText[]> {
  const { chart, data, query } = view;
  const { taking } = await loadTakingWords(chart.locale);
  const page = toAddress(view);
  const framed = { address: data.embed + query, title: toTitle(view) };
  const site = new URL(toHere('/'), data.address);
  return [
    { name: taking.link, text: page, lang: null },
    { name: taking.code, text: writeElementCode(framed, page, site), lang: null },
  ];
}
