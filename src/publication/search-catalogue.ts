import { type CorpusDocument, hasText, type TextDocument } from '#corpus/corpus.ts';
import { toSentencePath } from '#corpus/links/sentence-path.ts';
import { lookUp, type AssessedTarget, type Publication } from './publication.ts';
import { listTaskPages, type TaskRow } from './promises/task-groups.ts';
import { toIndicatorPage } from './places/single-values.ts';
import { listScopeNames } from './reading/promise-note.ts';
import { formatPromise, formatScopes, joinPromise } from '#i18n/phrases/promise-words.ts';
import { listCitations } from '#policy/references/list-citations.ts';
import { listReferences } from '#policy/references/list-references.ts';
import { messages } from '#i18n/messages.ts';
import { type TargetAnswer, toAnswer } from '#indicators/answer.ts';
import { formatLocator } from '#policy/tree/locator.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { listSentences } from '#policy/tree/walk.ts';
import type { Town } from '#schema/place.ts';
import type { Locale } from '#schema/text.ts';
import { columnIn } from '#schema/words-in.ts';
import { byLanguage } from '#schema/languages.ts';
import type { Catalogue, EntryAnswer } from '#search/catalogue/catalogue.ts';
import type {
  Belonging,
  CataloguedCitation,
  CataloguedTarget,
  CataloguedTask,
} from '#search/catalogue/catalogued.ts';
import { listEntries } from '#search/catalogue/list-entries.ts';
import { listRecordFiles, listSections } from '#search/records/list-record-files.ts';

/** Everything that search finds beside provisions: documents, targets, citations, indicators, towns and terms, and what the sections are called; `tell` says what came of a target, where that is wanted. */
export function toCatalogue(
  publication: Publication,
  tell?: (answer: TargetAnswer) => EntryAnswer,
): Catalogue {
  const { corpus, targets } = publication;
  const entries = listEntries({
    documents: corpus.documents.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    targets: [...targets.values()].map((assessed) => ({
      ...toCatalogued(publication, assessed),
      ...(tell && { answer: tell(toAnswer(assessed.assessment)) }),
    })),
    tasks: [...listTaskPages(publication)].flatMap(([page, groups]) =>
      groups.flatMap(({ rows }) => rows.map((row) => toCataloguedTask(page, row))),
    ),
    citations: corpus.documents.filter(hasText).flatMap((one) => listCited(publication, one)),
    indicators: corpus.indicators.map((indicator) => ({
      ...indicator,
      address: toIndicatorPage(publication, indicator.id),
    })),
    towns: corpus.towns.map((town) => ({ town, within: byLanguage((of) => writePlace(town, of)) })),
    terms: corpus.terms,
  });
  return { entries, sections: listSections(listRecordFiles(corpus.documents)) };
}

function toCatalogued(
  publication: Publication,
  { document, target }: AssessedTarget,
): CataloguedTarget {
  const scopes = listScopeNames(publication, target);
  const write = (locale: Locale): string => {
    return `${joinPromise(formatPromise(target, locale))} · ${formatScopes(scopes, locale)}`;
  };
  return { target, document: toBelonging(document), promise: byLanguage(write) };
}

function toCataloguedTask(page: string, { task, document, actors }: TaskRow): CataloguedTask {
  const write = (locale: Locale): string => {
    const { chart, task: words } = messages(locale);
    return actors.length === 0 ? words.unstated : actors.join(chart.listSeparator);
  };
  return {
    document: toBelonging(document),
    eId: task.eId,
    address: `${page}#${task.id}`,
    quote: toTypeset(task.quote),
    actors: byLanguage(write),
  };
}

/** The county and prefecture in which a town lies. */
function writePlace(town: Town, locale: Locale): string {
  const [county, prefecture] = [
    columnIn(town, 'county', locale),
    columnIn(town, 'prefecture', locale),
  ];
  return messages(locale).forms.countyOf(county, prefecture);
}

/** The citations that a document makes; what is known of a cited document completes how it is cited. */
function listCited(publication: Publication, document: TextDocument): CataloguedCitation[] {
  const { id, tree, record } = document;
  const sentences = new Map(listSentences(tree).map(({ eId, text }) => [eId, text]));
  const citations = listCitations(listReferences(tree, record.documentNumber));
  return citations.map(({ eId, start, title, number }) => {
    const marks = publication.links.marks.get(id)?.get(eId) ?? [];
    const mark = marks.find((one) => one.kind === 'citation' && one.start === start);
    const cited = mark && lookUp(publication.documents, mark.ref).record;
    return {
      document: toBelonging(document),
      eId,
      address: toSentencePath(id, tree, eId),
      locator: formatLocator(tree, eId),
      text: toTypeset(sentences.get(eId) ?? ''),
      title: cited?.title ?? title,
      number: cited?.documentNumber ?? number,
    };
  });
}

function toBelonging({ id, record }: CorpusDocument): Belonging {
  return { id, year: record.date?.slice(0, 4) ?? null };
}
