import { parseDateLine } from '#policy/text/dates.ts';
import { findDocumentNumbers } from '#policy/citations/document-number.ts';
import { isSignature } from '#policy/tree/roles.ts';
import { webAddressSchema } from '#schema/text.ts';
import { noFields, type SourceFields } from '../source/source-text.ts';
import { isFieldList, readFieldLines, type FieldLine } from './field-lines.ts';
import { isUnseen, linesOf, walkHtml, type Element } from './nodes.ts';

const meanings: Readonly<Record<string, keyof SourceFields>> = {
  索引号: 'indexNumber',
  信息索引号: 'indexNumber',
  标题: 'title',
  名称: 'title',
  信息名称: 'title',
  文件名称: 'title',
  发文字号: 'documentNumber',
  文号: 'documentNumber',
  发文机关: 'issuers',
  发文机构: 'issuers',
  发文单位: 'issuers',
  制发机关: 'issuers',
  成文日期: 'date',
  制发日期: 'date',
  主题分类: 'subject',
  发布日期: 'published',
  公开日期: 'published',
};

/** What a page says of its document around it, each only where it has the form that it should have. */
export function readPageFields(
  html: string,
  around: readonly Element[],
  names: readonly string[] = [],
): SourceFields {
  const lines = around.flatMap(findFieldLines);
  const valuesOf = (meaning: keyof SourceFields): string[] =>
    lines.flatMap(({ label, value }) =>
      meanings[label] === meaning && value !== '' ? [value] : [],
    );
  const first = (meaning: keyof SourceFields, read: (value: string) => string | null) =>
    valuesOf(meaning)
      .map(read)
      .find((value) => value !== null) ?? null;
  return {
    title: first('title', (value) => value),
    documentNumber: first('documentNumber', readNumber) ?? findLoneNumber(around),
    issuers:
      valuesOf('issuers')
        .map(readIssuers)
        .find(({ length }) => length > 0) ?? noFields.issuers,
    date: first('date', readDate),
    subject: first('subject', (value) => value),
    published: first('published', readDate),
    address: findAddress(html),
    names,
    indexNumber: first('indexNumber', (value) => (/^[\w/.—-]{4,40}$/.test(value) ? value : null)),
  };
}

/** Browsers write into a page that they save where it came from. */
function findAddress(html: string): string | null {
  const address = /<!--\s*saved from url=\(\d+\)(\S{1,500})\s*-->/.exec(html.slice(0, 4096))?.[1];
  return address !== undefined && webAddressSchema.safeParse(address).success ? address : null;
}

/** The one number that stands on a line of its own around a document, as below its title. */
function findLoneNumber(around: readonly Element[]): string | null {
  const numbers = new Set(around.flatMap(linesOf).flatMap((line) => readNumber(line) ?? []));
  return numbers.size === 1 ? ([...numbers][0] ?? null) : null;
}

/** The outermost lists of fields in an element. */
function findFieldLines(element: Element): FieldLine[] {
  const found: FieldLine[] = [];
  const passes = (inner: Element): boolean => {
    if (isUnseen(inner)) return true;
    if (!isFieldList(inner)) return false;
    found.push(...readFieldLines(inner).fields);
    return true;
  };
  for (const step of walkHtml(element, passes)) if (step.kind === 'text') continue;
  return found;
}

function readNumber(value: string): string | null {
  const [number] = findDocumentNumbers(value);
  return number?.start === 0 && number.end === value.length ? number.canonical : null;
}

function readDate(value: string): string | null {
  const day = value.replace(/\s+\d{1,2}:\d{2}(?::\d{2})?$/, '');
  return parseDateLine(day.replace(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, '$1年$2月$3日'));
}

/** Joint issuers stand apart. */
function readIssuers(value: string): string[] {
  const names = value.split(/[\s、;；]+/).filter((name) => name !== '');
  return names.every(isSignature) ? names : [];
}
