import { toComparedAmount } from '../query/asked-amount.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type {
  CataloguedCitation,
  CataloguedContent,
  CataloguedDocument,
  CataloguedTarget,
  CataloguedTask,
  CataloguedTerm,
  CataloguedTown,
} from './catalogued.ts';
import { toSection } from '../records/section.ts';
import { columnIn, wordsIn } from '#schema/words-in.ts';
import { byLanguage } from '#schema/languages.ts';

/** An entry for everything that search finds beside provisions, kind by kind. */
export function listEntries(content: CataloguedContent): CatalogueEntry[] {
  return [
    ...content.targets.map(toTargetEntry),
    ...content.tasks.map(toTaskEntry),
    ...content.citations.map(toCitationEntry),
    ...content.indicators.map(toIndicatorEntry),
    ...content.towns.map(toTownEntry),
    ...content.terms.map(toTermEntry),
    ...content.documents.map(toDocumentEntry),
  ];
}

const nowhere = { document: null, section: null, year: null };

function toTargetEntry({ target, document, promise, answer }: CataloguedTarget): CatalogueEntry {
  const { id, label, eId, value, valueMax, unit, quote } = target;
  const numbers = [value, valueMax].filter((number) => number !== null);
  return {
    kind: 'target',
    address: `/targets/${id}/`,
    title: byLanguage((locale) => wordsIn(label, locale)),
    detail: promise,
    names: unit === null ? [] : numbers.map((number) => toComparedAmount(number, unit)),
    text: quote ?? '',
    document: document.id,
    section: eId === null ? null : toSection(document.id, eId),
    year: document.year,
    ...(answer && { answer }),
  };
}

function toTaskEntry({ document, eId, address, quote, actors }: CataloguedTask): CatalogueEntry {
  return {
    kind: 'task',
    address,
    title: byLanguage(() => quote),
    detail: actors,
    names: [],
    text: '',
    document: document.id,
    section: toSection(document.id, eId),
    year: document.year,
  };
}

function toCitationEntry(citation: CataloguedCitation): CatalogueEntry {
  const { document, eId, address, locator, text, title, number } = citation;
  const cited = `${title === null ? '' : `《${title}》`}${number ?? ''}`;
  return {
    kind: 'citation',
    address,
    title: byLanguage(() => cited),
    detail: byLanguage(() => locator),
    names: [],
    text,
    document: document.id,
    section: toSection(document.id, eId),
    year: document.year,
  };
}

function toIndicatorEntry(indicator: CataloguedContent['indicators'][number]): CatalogueEntry {
  const { address, name, unit, definition } = indicator;
  const bracketed = /^(.+)（(.+)）$/.exec(name.zh);
  return {
    kind: 'indicator',
    address,
    title: byLanguage((locale) => wordsIn(name, locale)),
    detail: byLanguage(() => unit),
    names: bracketed?.slice(1) ?? [],
    text: definition?.zh ?? '',
    ...nowhere,
  };
}

function toTownEntry({ town, within }: CataloguedTown): CatalogueEntry {
  const { id, name, code2015, code2023, presentStatusZh } = town;
  return {
    kind: 'town',
    address: `/towns/${id}/`,
    title: byLanguage((locale) => columnIn(town, 'name', locale)),
    detail: within,
    names: [...new Set([id, name.replace(/镇$/, ''), code2015, code2023])],
    text: presentStatusZh,
    ...nowhere,
  };
}

function toTermEntry(term: CataloguedTerm): CatalogueEntry {
  const { id, forms, definition, usage } = term;
  return {
    kind: 'term',
    address: `/glossary/${id}/`,
    title: byLanguage((locale) => columnIn(term, 'name', locale)),
    detail: null,
    names: forms,
    text: (definition ?? usage)?.zh ?? '',
    ...nowhere,
  };
}

function toDocumentEntry({ id, record }: CataloguedDocument): CatalogueEntry {
  const { shortTitle, documentNumber, aliases, date } = record;
  return {
    kind: 'document',
    address: `/documents/${id}/`,
    title: byLanguage((locale) => columnIn(record, 'title', locale)),
    detail: documentNumber === null ? null : byLanguage(() => documentNumber),
    names: [documentNumber, shortTitle.zh, ...aliases].filter((name) => name !== null),
    text: '',
    document: id,
    section: null,
    year: date?.slice(0, 4) ?? null,
  };
}
