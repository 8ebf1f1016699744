import { keepIds } from '../addresses/keep-ids.ts';
import { groupPublishedParts } from '../addresses/published-parts.ts';
import { checkFiles } from './check-files.ts';
import { checkSigns } from './check-signs.ts';
import { linkChecks, recordChecks } from '../checks/checks.ts';
import { checkMentions } from '../checks/mentions.ts';
import type { Corpus, CorpusDocument } from '../corpus.ts';
import type { ParsedContent, ParsedDocument } from '../parsed.ts';
import { type Issue, sortIssues } from '../issue.ts';
import { parseDocuments } from './parse-documents.ts';
import { checkGuides } from './parse-guides.ts';
import { parseExplanations, parseGlossary, parseRequests } from './parse-glossary.ts';
import { parseRegistry, parseViewLock } from './parse-locks.ts';
import { parseIndicators, parseObservations } from './parse-indicators.ts';
import { parseKeptWords } from './parse-kept-words.ts';
import { parseNotice } from './parse-notice.ts';
import { parsePlaces } from './parse-places.ts';
import { parseTownRecords } from './parse-town-records.ts';
import { parseSources } from './parse-sources.ts';
import { parseSite, unreadSite } from './parse-site.ts';

/**
 * The files of content/ (path relative to content/ -> text) as one corpus, with every issue found, and as the draft
 * that knows where each field stands.
 * The corpus may be used only if no issue is an error.
 */
export function parseCorpus(files: ReadonlyMap<string, string>): {
  corpus: Corpus;
  draft: ParsedContent;
  issues: Issue[];
} {
  const fileIssues = checkFiles(files);
  const unreadable = new Set(fileIssues.map(({ file }) => file));
  const readable = new Map([...files].filter(([file]) => !unreadable.has(file)));
  const { draft, issues } = parseDraft(readable);
  const read = [...fileIssues, ...issues, ...checkGuides(readable)];
  // A file that could not be read would be reported again by every link to what it should hold.
  const checks = read.length > 0 ? recordChecks : [...recordChecks, ...linkChecks];
  const corpus = toCorpus(draft);
  const mentions = read.length > 0 ? [] : checkMentions(draft, corpus);
  const found = [...checks.flatMap((check) => check(draft)), ...mentions, ...checkSigns(readable)];
  return { corpus, draft, issues: sortIssues([...read, ...found]) };
}

/** The records of content/ as far as they can be read, before any check compares them. */
function parseDraft(files: ReadonlyMap<string, string>): {
  draft: ParsedContent;
  issues: Issue[];
} {
  const places = parsePlaces(files);
  const sources = parseSources(files);
  const records = parseTownRecords(files);
  const indicators = parseIndicators(files);
  const observations = parseObservations(files);
  const documents = parseDocuments(files);
  const glossary = parseGlossary(files);
  const explanations = parseExplanations(files);
  const requests = parseRequests(files);
  const addresses = parseRegistry(files);
  const partsOf = groupPublishedParts(addresses.registry);
  const views = parseViewLock(files);
  const site = parseSite(files);
  const kept = parseKeptWords(files);
  const head = parseNotice(files);
  const parts = [
    places,
    sources,
    records,
    indicators,
    observations,
    documents,
    glossary,
    explanations,
    requests,
    addresses,
    views,
    site,
    kept,
    head,
  ];
  const issues = parts.flatMap((part) => part.issues);
  return {
    draft: {
      documents: documents.documents.map(({ tree, ...document }) => ({
        ...document,
        tree: tree && keepIds(tree, partsOf(document.id)),
      })),
      indicators: indicators.indicators,
      observations: observations.observations,
      towns: places.towns,
      scopes: places.scopes,
      prefectures: places.prefectures,
      sources: sources.sources,
      officialDomains: sources.officialDomains,
      areas: records.areas,
      grades: records.grades,
      countyCensus: records.countyCensus,
      terms: glossary.terms,
      explanations: explanations.explanations,
      requests: requests.requests,
      registry: addresses.registry,
      viewLock: views.viewLock,
      site: site.site,
      keptWords: kept.keptWords,
      notice: head.notice,
    },
    issues,
  };
}

function toCorpus(draft: ParsedContent): Corpus {
  const valueOf = <T>({ value }: { readonly value: T }): T => value;
  return {
    documents: draft.documents.flatMap(toDocument),
    indicators: draft.indicators.map(valueOf),
    observations: draft.observations.map(valueOf),
    towns: draft.towns.map(valueOf),
    scopes: draft.scopes.map(valueOf),
    prefectures: draft.prefectures.map(valueOf),
    sources: draft.sources.map(valueOf),
    officialDomains: draft.officialDomains.map(valueOf),
    areas: draft.areas.map(valueOf),
    grades: draft.grades.map(valueOf),
    countyCensus: draft.countyCensus.map(valueOf),
    terms: draft.terms.map(valueOf),
    explanations: draft.explanations.map(valueOf),
    requests: draft.requests.map(valueOf),
    registry: draft.registry,
    viewLock: draft.viewLock,
    site: draft.site?.value ?? unreadSite,
    keptWords: draft.keptWords.map(valueOf),
    notice: draft.notice,
  };
}

function toDocument({ record, targets, tasks, ...rest }: ParsedDocument): CorpusDocument[] {
  if (record === null) return [];
  return [
    {
      ...rest,
      record: record.value,
      targets: targets.map(({ value }) => value),
      tasks: tasks.map(({ value }) => value),
    },
  ];
}
