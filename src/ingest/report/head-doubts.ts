import { findTitleIssuers } from '#policy/recognise/issuers.ts';
import { isTitle } from '#policy/recognise/regions/title-form.ts';
import type { DraftDocument } from '#policy/tree/draft.ts';
import type { Ingested } from '../ingest-text.ts';
import type { SourceFields } from '../source/source-text.ts';
import type { ReportedDoubt } from './reported-doubt.ts';

/** Where a title or the body that issues is called otherwise elsewhere: by the page, in the covering notice, where it signs. */
export function listHeadDoubts(fields: SourceFields, ingested: Ingested): ReportedDoubt[] {
  const { draft } = ingested.recognition;
  return [
    ...comparePage(fields, ingested),
    ...compareCover(draft),
    ...compareSigned(draft.title, ingested.metadata.issuers),
  ];
}

/** What a page calls itself must be a name of the document or of what is attached to it. */
function comparePage(
  { names }: SourceFields,
  { metadata, recognition }: Ingested,
): ReportedDoubt[] {
  const own = [metadata.title, recognition.draft.title, ...attached(recognition.draft)];
  const titles = own.flatMap((title) => (title === null ? [] : [fold(title)]));
  const called = names.filter((name) => isTitle(name) && name.length >= shortestName);
  const [first] = called;
  if (first === undefined || titles.length === 0) return [];
  const known = called.some((name) => titles.some((title) => isSame(title, fold(name))));
  return known ? [] : [differs(first, metadata.title ?? '', 'the page calls itself')];
}

/** A covering notice names in 《》 what it puts in force, and that stands below it. */
function compareCover(draft: DraftDocument): ReportedDoubt[] {
  const cover = [...draft.notice, ...draft.preamble, ...draft.closing];
  const words = [draft.title ?? '', ...cover.filter((block) => typeof block === 'string')].join(
    '\n',
  );
  const named = [...words.matchAll(issued)].map(([, name = '']) => name);
  const distinct = [...new Set(named.map(fold))];
  const titles = [...(draft.notice.length > 0 ? [draft.title ?? ''] : []), ...attached(draft)];
  const [name] = named;
  const [title] = titles;
  if (distinct.length !== 1 || titles.length !== 1 || name === undefined || !title) return [];
  const isNamed = isTitle(title.replace(attachmentHead, '')) || title.length >= shortestName;
  if (!isNamed || isSame(fold(title), fold(name))) return [];
  return [differs(name, title.replace(/\s+/g, ' '), 'the covering notice names')];
}

/** The body in the title and the one that signs are one, or the names of one. */
function compareSigned(title: string | null, issuers: readonly string[]): ReportedDoubt[] {
  const named = findTitleIssuers(title ?? '');
  const strange = named.filter((body) => !issuers.some((issuer) => isOneBody(body, issuer)));
  if (strange.length === 0 || issuers.length === 0) return [];
  const remedy = `the title names ${strange.join('、')}, and ${issuers.join('、')} signs; see which is right`;
  return [{ offset: null, kind: 'issuer-differs', context: title ?? '', remedy }];
}

const shortestName = 8;
const issued =
  /(?:现将|现予|将|印发|公布|发布|转发)《([^《》\n]{4,100})》(?=[^。《》]{0,20}(?:印发|转发|发布|公布|下发|的通知|如下))/g;
const attachmentHead = /^附\s?件\s?[0-9０-９一二三四五六七八九十]{0,3}\s*[：:]?\s*/;

function attached({ attachments }: DraftDocument): string[] {
  return attachments.map(({ title }) => title);
}

function differs(name: string, title: string, who: string): ReportedDoubt {
  const remedy = `${who} ${name}, and the title reads ${title}; see which is right`;
  return { offset: null, kind: 'title-differs', context: title, remedy };
}

function fold(text: string): string {
  return text
    .replace(attachmentHead, '')
    .normalize('NFKC')
    .replace(/[\s\p{P}]/gu, '');
}

/** Whether two names are one: a page may cut its own, or leave the issuer or 试行 out. */
function isSame(title: string, name: string): boolean {
  return title === name || title.includes(name) || name.includes(title);
}

/** Whether a name is another's, perhaps a short form of it (省政府 is 甲省人民政府); an office is another body than what it serves. */
function isOneBody(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].sort((one, other) => one.length - other.length);
  if (/办公[厅室]$/.test(long) !== /办公[厅室]$/.test(short)) return false;
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at += 1;
  return at === short.length;
}
