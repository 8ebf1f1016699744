import type { Corpus, CorpusDocument } from '#corpus/corpus.ts';
import { boundsAfter, boundsBefore } from '#policy/targets/target-words.ts';
import { listPlanEnds } from '#policy/targets/five-year-plans.ts';
import { listSentences } from '#policy/tree/walk.ts';
import type { Source } from '#schema/source.ts';
import type { Target } from '#schema/target.ts';
import type { SiteIssue } from '../../site/site-issue.ts';

const forces = ['确保', '力争', '全面完成', '基本完成'] as const;

/** The comparator, deadline and force of a target are those of the words that promise it, and its source is where the text was read. */
export function checkTargetWords({ documents, sources }: Corpus): SiteIssue[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return documents.flatMap((document) => {
    const { id, record, targets, tree } = document;
    if (tree === null || targets.length === 0) return [];
    const texts = new Map(listSentences(tree).map(({ eId, text }) => [eId, text]));
    const place = `content/documents/${id}/targets.yml`;
    return targets.flatMap((target) => {
      const sentence = texts.get(target.eId ?? '');
      if (sentence === undefined || target.quote === null) return [];
      const faults: (readonly [string, string | null])[] = [
        ['target comparator', explainComparator(target, target.quote)],
        ['target force', explainForce(target, target.quote)],
        ['target deadline', explainDeadline(target, sentence, record)],
        ['source address', explainSource(byId.get(target.source), record)],
      ];
      return faults.flatMap(([check, message]) =>
        message === null ? [] : [toIssue(check, place, `${target.id}: ${message}`)],
      );
    });
  });
}

/** 以上 is >=, 以内 is <=, and so on: the words right behind a number win over those before it. */
function explainComparator({ value, valueMax, comparator }: Target, quote: string): string | null {
  if (value === null || valueMax !== null) return null;
  const bounds = listPlaces(quote, value).flatMap((at) => {
    const behind = quote
      .slice(at + value.length)
      .replace(/^\s?(?:[^\p{P}\d\s]{1,6}?)(?=及?以|或以|左右|上下|之?内)/u, '');
    const after = boundsAfter.find(([pattern]) => pattern.test(behind));
    const before = boundsBefore.find(([pattern]) => pattern.test(quote.slice(0, at)));
    const found = after ?? before;
    return found === undefined ? [] : [found[1]];
  });
  if (bounds.length === 0 || bounds.some((bound) => bound === comparator)) return null;
  return `comparator is ${comparator}, the quote ${JSON.stringify(quote)} says ${bounds.join(' ')}`;
}

/** Where a number stands, and not as part of a longer one. */
function listPlaces(quote: string, value: string): number[] {
  const pattern = new RegExp(`(?<![\\d.])${value.replace('.', '\\.')}(?![\\d.])`, 'g');
  return [...quote.matchAll(pattern)].map(({ index }) => index);
}

function explainForce({ modality }: Target, quote: string): string | null {
  const said = forces.filter((word) => quote.includes(word));
  if (modality === null ? said.length === 0 : said.includes(modality)) return null;
  const words = said.length === 0 ? 'none of these words' : said.join(', ');
  return `modality is ${modality ?? 'null'}, the quote ${JSON.stringify(quote)} says ${words}`;
}

/** The years that a sentence names, or else the one of its document; spans without a year tell nothing. */
function explainDeadline(
  { deadline }: Target,
  sentence: string,
  record: CorpusDocument['record'],
): string | null {
  if (/[一二三四五六七八九十两几](?:个)?年|(?<!\d)\d{1,2}年/.test(sentence)) return null;
  const named = [...listYears(sentence), ...listPlanEnds(sentence)];
  const titled = [...listYears(record.title), ...listPlanEnds(record.title)];
  const years = named.length > 0 ? [...named, ...titled] : titled;
  if (years.length === 0) return null;
  const year = Number(deadline.slice(0, 4));
  // A title may name a span: 2021—2025年.
  const isWithin = named.length === 0 && year >= Math.min(...years) && year <= Math.max(...years);
  if (isWithin || years.includes(year)) return null;
  return `deadline is ${deadline}, its words name ${years.join(', ')}`;
}

function listYears(text: string): number[] {
  return [...text.matchAll(/(?<!\d)((?:19|20)\d\d)(?=年|[—–-])/g)].map(([year]) => Number(year));
}

/** A promise that stands in a held text was read where the text was. */
function explainSource(
  source: Source | undefined,
  record: CorpusDocument['record'],
): string | null {
  const address = record.provenance?.address ?? null;
  if (source === undefined || address === null || source.address === address) return null;
  return `its source ${source.id} is at ${source.address}, the text was read at ${address}`;
}

function toIssue(check: string, place: string, message: string): SiteIssue {
  const remedy = 'Correct the field as its words say, or quote the words that say it.';
  return { check, place, message, remedy };
}
