import { segmentText, type Mark } from '#policy/text/segments.ts';
import type { Target } from '#schema/target.ts';
import { attribute, markup, type Markup } from '../../markup.ts';
import type { CitedSource, FormatSource } from '../format-source.ts';

/** The address of a document as a work, as Akoma Ntoso writes it: kind and date, as far as known, and its id on the site. */
export function toWorkIri({ id, record }: CitedSource): string {
  const { date, kind } = record;
  return `/akn/cn/${toElement(record)}/${[kind, date, id].filter((step) => step !== null).join('/')}`;
}

/** The element of Akoma Ntoso for a kind of document: laws are acts. */
export function toElement({ kind }: CitedSource['record']): 'act' | 'doc' {
  return kind === 'law' ? 'act' : 'doc';
}

/** The words of a sentence or heading as received, with what they cite, name and promise. */
export function writeAknWords(source: FormatSource, eId: string, text: string): Markup[] {
  const marks = source.marks.get(eId) ?? [];
  return segmentText(text, marks).map(({ mark, text: words }) =>
    mark === null ? markup`${words}` : writeMark(source, mark, words),
  );
}

function writeMark(source: FormatSource, mark: Mark, words: string): Markup {
  switch (mark.kind) {
    case 'citation':
    case 'provision':
      return markup`<ref href="${toHref(source, mark)}">${words}</ref>`;
    case 'note':
      return markup`<ref href="#${mark.eId ?? ''}">${words}</ref>`;
    case 'term':
      return markup`<term refersTo="#term-${mark.ref}">${words}</term>`;
    case 'place':
      return markup`<location refersTo="#place-${mark.ref}">${words}</location>`;
    case 'target': {
      const target = source.targets.find(({ id }) => id === mark.ref);
      if (target === undefined) return markup`${words}`;
      return markup`<quantity refersTo="#ind-${target.indicator}"${attribute('normalized', toNormalized(target))}>${words}</quantity>`;
    }
  }
}

/** Within the document an id, elsewhere the address of the work. */
function toHref({ cited, id }: FormatSource, { eId, ref }: Mark): string {
  const document = cited.get(ref);
  const work = ref === id || document === undefined ? '' : toWorkIri(document);
  const within = work === '' ? `#${eId ?? ''}` : `${work}/~${eId ?? ''}`;
  return eId === null ? work : within;
}

/** The number with its unit as a program reads it; null where no number is promised. */
function toNormalized({ unit, value, valueMax }: Target): string | null {
  if (value === null) return null;
  const number = valueMax === null ? value : `${value}/${valueMax}`;
  return unit === null ? number : `${number} ${unit}`;
}
