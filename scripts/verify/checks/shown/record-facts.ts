import { messages } from '#i18n/messages.ts';
import { hasText, type CorpusDocument } from '#corpus/corpus.ts';
import { rebuildReceived } from '#policy/fidelity/received-text.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { treeText } from '#policy/tree/walk.ts';
import { splitPrefix } from '#schema/languages.ts';
import type { Locale } from '#schema/text.ts';
import { childrenOf, textOf, type Element } from '#ingest/html/nodes.ts';
import { hasClass } from '../../site/html.ts';
import type { PageCheck } from '../../site/page-check.ts';
import type { SiteIssue } from '../../site/site-issue.ts';
import type { Page } from '../../site/site.ts';

/** The page of a document shows its number, date, title, issuers and addressees as its record has them; the source page the text as received and the hash of its seed. */
export function checkRecordFacts(documents: readonly CorpusDocument[]): PageCheck {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return {
    see: (page) => {
      const { language, path } = splitPrefix(page.address);
      const [, room, id = '', below] = path.split('/');
      const document = room === 'documents' ? byId.get(id) : undefined;
      if (document === undefined) return [];
      if (below === 'source') return checkReceived(page, document);
      return below === '' ? checkFacts(page, document, language.code) : [];
    },
  };
}

function checkFacts(
  { address, elements }: Page,
  { record }: CorpusDocument,
  locale: Locale,
): SiteIssue[] {
  const names = messages(locale).document;
  const comma = messages(locale).chart.listSeparator;
  const toDate = (date: string): string => {
    if (date.length === 4) return names.yearOnly(date);
    return date.length === 7 ? names.monthOnly(date) : date;
  };
  const expected = [
    [names.kind, names.kinds[record.kind]],
    [names.indexNumber, record.indexNumber],
    [names.subject, record.subject],
    [names.issuers, record.issuers.join(comma)],
    [names.date, record.date === null ? null : toDate(record.date)],
    [names.titleField, record.titleIsOurs ? null : record.title],
    [names.documentNumber, record.documentNumber],
    [names.published, record.published],
    [names.addressees, toTypeset(record.addressees.join(comma))],
  ] as const;
  const lists = elements.filter(({ tagName, attrs }) => tagName === 'dl' && attrs.length > 0);
  const facts = lists.map(toFacts).find((one) => one.has(names.kind));
  if (facts === undefined) {
    return [toIssue('record facts', address, 'the page shows no facts of its document')];
  }
  return expected
    .filter(([, value]) => value !== null && value !== '')
    .filter(([name, value]) => facts.get(name) !== value)
    .map(([name, value]) =>
      toIssue(
        'record facts',
        address,
        `${name}: expected ${JSON.stringify(value)}, got ${JSON.stringify(facts.get(name) ?? null)}`,
      ),
    );
}

function toFacts(list: Element): Map<string, string> {
  const items = childrenOf(list);
  return new Map(
    items.flatMap((item, index) => {
      const value = items[index + 1];
      return item.tagName === 'dt' && value?.tagName === 'dd'
        ? [[textOf(item).trim(), textOf(value).trim()] as const]
        : [];
    }),
  );
}

function checkReceived({ address, elements }: Page, document: CorpusDocument): SiteIssue[] {
  if (!hasText(document)) return [];
  const { record, tree, normalisations } = document;
  const expected = rebuildReceived(treeText(tree), normalisations)
    .map(({ text }) => text)
    .join('');
  const shown = elements.find((element) => hasClass(element, 'received'));
  const actual = shown === undefined ? '' : textOf(shown);
  const hashes = elements.filter((element) => hasClass(element, 'hash')).map(textOf);
  const { provenance } = record;
  const isSame = withoutSpaces(actual) === withoutSpaces(expected);
  return [
    ...(isSame ? [] : [toIssue('received texts', address, explain(actual, expected))]),
    ...(provenance === null || hashes.some((hash) => hash.trim() === provenance.sha256)
      ? []
      : [toIssue('received texts', address, `it does not show the sha256 ${provenance.sha256}`)]),
  ];
}

function explain(actual: string, expected: string): string {
  const [got, wanted] = [withoutSpaces(actual), withoutSpaces(expected)];
  let at = 0;
  while (got[at] === wanted[at]) at += 1;
  const cut = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 8), at + 16));
  return `expected ${cut(wanted)}, got ${cut(got)}`;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}

function toIssue(check: string, place: string, message: string): SiteIssue {
  const remedy =
    'Show a record with components/documents/DocumentFacts.astro and a received text with ReceivedText.astro.';
  return { check, place, message, remedy };
}
