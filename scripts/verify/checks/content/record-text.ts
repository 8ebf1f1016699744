import type { CorpusDocument } from '#corpus/corpus.ts';
import { parseDateLine } from '#policy/text/dates.ts';
import type { Paragraph } from '#policy/tree/tree.ts';
import { listNodes } from '#policy/tree/walk.ts';
import type { SiteIssue } from '../../site/site-issue.ts';

/** The record of a held text says the title, date and addressees that the text prints. */
export function checkRecordTexts(documents: readonly CorpusDocument[]): SiteIssue[] {
  return documents.flatMap(({ id, record, tree }) => {
    if (tree === null) return [];
    const paragraphs = [...listNodes(tree)].filter((node) => node.type === 'paragraph');
    const place = `content/documents/${id}/document.yml`;
    return [
      ...explainTitle(record.titleIsOurs ? null : record.title, [
        ...(tree.title === null ? [] : [tree.title]),
        ...tree.attachments.map(({ title }) => title),
      ]).map((message) => toIssue(place, 'title', message)),
      ...explainDate(record.date, textsOf(paragraphs, 'date')).map((message) =>
        toIssue(place, 'date', message),
      ),
      ...explainAddressees(record.addressees, textsOf(paragraphs, 'addressee')).map((message) =>
        toIssue(place, 'addressees', message),
      ),
    ];
  });
}

function textsOf(paragraphs: readonly Paragraph[], role: Paragraph['role']): string[] {
  return paragraphs.filter((paragraph) => paragraph.role === role).map(({ text }) => text);
}

/** An order may go by the name of what it puts in force, and below a headline stands what it says was issued. */
function explainTitle(title: string | null, printed: readonly string[]): string[] {
  if (title === null || printed.length === 0) return [];
  const [, named = ''] = /印发《([^《》]+)》$/.exec(printed[0] ?? '') ?? [];
  if ([...printed, named].some((one) => withoutMarks(one) === withoutMarks(title))) return [];
  return [`it is ${JSON.stringify(title)}, the text prints ${JSON.stringify(printed[0])}`];
}

function explainDate(date: string | null, lines: readonly string[]): string[] {
  const printed = lines.map(parseDateLine).filter((one) => one !== null);
  if (date === null || printed.length === 0) return [];
  if (printed.some((one) => one.startsWith(date))) return [];
  return [`it is ${date}, the text prints ${printed.join(', ')}`];
}

function explainAddressees(names: readonly string[], lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const printed = lines.map(withoutMarks).join('\n');
  return names
    .filter((name) => !printed.includes(withoutMarks(name)))
    .map((name) => `${JSON.stringify(name)} is not among them in the text: ${lines.join('')}`);
}

/** Signs may be typeset or not, and a title printed on two lines. */
function withoutMarks(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
}

function toIssue(place: string, field: string, message: string): SiteIssue {
  const remedy = 'Write the field as the text prints it; a title of our own has titleIsOurs: true.';
  return { check: `record ${field}`, place, message: `${field}: ${message}`, remedy };
}
