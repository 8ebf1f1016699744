import { findDocumentNumbers } from '#policy/citations/document-number.ts';
import type { FieldLine } from '#policy/page/field-words.ts';
import { parseDateLine } from '#policy/text/dates.ts';
import { isSignature } from '#policy/tree/roles.ts';
import { noFields, type SourceFields } from './source-text.ts';

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

/** What fields that a page sets out say of its document, each only where it has the form that it should have. */
export function readFields(lines: readonly FieldLine[]): SourceFields {
  const valuesOf = (meaning: keyof SourceFields): string[] =>
    lines.flatMap(({ label, value }) =>
      meanings[label] === meaning && value !== '' ? [value] : [],
    );
  const first = (meaning: keyof SourceFields, read: (value: string) => string | null) =>
    valuesOf(meaning)
      .map(read)
      .find((value) => value !== null) ?? null;
  return {
    ...noFields,
    title: first('title', (value) => value),
    documentNumber: first('documentNumber', readNumber),
    issuers:
      valuesOf('issuers')
        .map(readIssuers)
        .find(({ length }) => length > 0) ?? noFields.issuers,
    date: first('date', readDate),
    subject: first('subject', (value) => value),
    published: first('published', readDate),
    indexNumber: first('indexNumber', (value) => (/^[\w/.—-]{4,40}$/.test(value) ? value : null)),
  };
}

/** The canonical form of a value that is one document number, or null. */
export function readNumber(value: string): string | null {
  const [number] = findDocumentNumbers(value);
  return number?.start === 0 && number.end === value.length ? number.canonical : null;
}

function readDate(value: string): string | null {
  return parseDateLine(value.replace(/\s+\d{1,2}:\d{2}(?::\d{2})?$/, ''));
}

/** Joint issuers stand apart. */
function readIssuers(value: string): string[] {
  const names = value.split(/[\s、;；]+/).filter((name) => name !== '');
  return names.every(isSignature) ? names : [];
}
