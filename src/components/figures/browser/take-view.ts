import { copyWords } from '#browser/copy-words.ts';
import { createButton } from '#browser/create-button.ts';
import { saveView } from '#charts/browser/files/save-view.ts';
import type { TakenKind } from '#charts/browser/files/take.ts';
import { loadTakingWords } from '#i18n/browser/messages.ts';
import type { TakenText, TakenView } from './taken-view.ts';

/** How each kind is taken; what writes it comes when it is first asked for. */
const takers: Readonly<Record<TakenKind, (view: TakenView) => Promise<Blob | TakenText[]>>> = {
  svg: async (view) => (await import('./take-picture.ts')).takeSvg(view),
  png: async (view) => (await import('./take-picture.ts')).takePng(view),
  square: async (view) => (await import('./take-picture.ts')).takePng(view, 'square'),
  print: async (view) => (await import('./take-picture.ts')).takePng(view, 'page'),
  csv: async (view) => (await import('./take-csv.ts')).takeCsv(view),
  xlsx: async (view) => (await import('./take-xlsx.ts')).takeXlsx(view),
  json: async (view) => (await import('./take-json.ts')).takeJson(view),
  embed: async (view) => (await import('./take-embed.ts')).takeEmbed(view),
  cite: async (view) => (await import('./take-citations.ts')).takeCitations(view),
};

/** Hands a view over as a file, or shows the words of it to be copied in a place of the page; rejects where what it needs does not come. */
export async function takeView(
  kind: TakenKind,
  view: TakenView,
  place: HTMLElement,
): Promise<void> {
  const taken = await takers[kind](view);
  if (taken instanceof Blob) {
    const name = { square: 'square.png', print: 'A4.png' }[kind as string] ?? kind;
    saveView({ name, blob: taken }, view.data.address);
    return;
  }
  const { taking } = await loadTakingWords(view.chart.locale);
  place.replaceChildren(...taken.flatMap((one) => show(one, taking.copy)));
}

function show({ lang, name, text }: TakenText, copy: string): HTMLElement[] {
  const title = document.createElement('p');
  const words = document.createElement('pre');
  const button = createButton(copy, (pressed) => void copyWords(text, pressed));
  button.setAttribute('aria-label', `${copy} ${name}`);
  title.append(name, button);
  words.textContent = text;
  words.tabIndex = 0;
  if (lang !== null) words.lang = lang;
  return [title, words];
}
