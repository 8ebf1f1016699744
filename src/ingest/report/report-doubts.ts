import { findMixedLanguage } from '#policy/fidelity/mixed-languages.ts';
import { scriptOf } from '#policy/fidelity/other-languages.ts';
import { trimRange } from '#policy/recognise/lines/spans.ts';
import type { Ingested } from '../ingest-text.ts';
import { findSigns, type Sign, type SignKind } from '#schema/signs.ts';
import { listHeadDoubts } from './head-doubts.ts';
import type { ReportedDoubt, SignDoubt } from './reported-doubt.ts';
import {
  shorten,
  type ReaderNote,
  type SourceText,
  type SourceFields,
} from '../source/source-text.ts';
import type { CompleteMetadata } from '../complete-metadata.ts';

/** Below this an editor should look at a node. */
export const unsure = 0.7;

/** Every doubt about a document, by rising offset; those about the whole come first. */
export function listDoubts(source: SourceText, ingested: Ingested): ReportedDoubt[] {
  const { recognition, metadata } = ingested;
  const known = new Set(recognition.doubts.map(({ offset }) => offset));
  const nodes = recognition.evidence
    .filter(({ confidence, start }) => confidence < unsure && !known.has(start))
    .map(({ start, label, confidence, reasons }) => ({
      offset: start,
      kind: 'unsure' as const,
      context: source.text.slice(start, start + 24).replace(/\s+/g, ' '),
      remedy: `${label} was taken for a label with confidence ${confidence.toFixed(2)} (${reasons.join('; ')}); check that it is one`,
    }));
  const noted = source.notes.filter(({ kind }) => kind === 'doubt').map(toDoubt);
  const all: ReportedDoubt[] = [
    ...noted,
    ...listFieldDoubts(source.fields, metadata),
    ...listHeadDoubts(source.fields, ingested),
    ...listLostHeadings(source, ingested),
    ...listSignDoubts(source),
    ...listPrinted(source, ingested),
    ...listOtherLanguage(ingested),
    ...listMixedLanguage(source),
    ...recognition.doubts,
    ...nodes,
  ];
  return all.sort((a, b) => (a.offset ?? -1) - (b.offset ?? -1));
}

const signRemedies = {
  'private-sign':
    'means something only in the font of its page; put in what the print shows, here and wherever it stands',
  'hidden-sign':
    'is not seen, or turns the words around it; compare with the print, and where the print has no such sign, ingest a copy without it',
  'look-alike': 'is another sign than it seems; compare with the print',
} as const satisfies Record<SignDoubt, string>;

/** The signs of a text that are not what they seem: each where it stands first, with how often it stands. */
function listSignDoubts({ text }: SourceText): ReportedDoubt[] {
  const found = new Map<string, { first: Sign; count: number }>();
  for (const sign of findSigns(text)) {
    const known = found.get(sign.name);
    if (known) known.count += 1;
    else found.set(sign.name, { first: sign, count: 1 });
  }
  return [...found.values()].map(({ first: { start, name, kind }, count }) => {
    const doubt = toSignDoubt(kind);
    const context = text.slice(Math.max(0, start - 20), start + 24).replace(/\s+/g, ' ');
    const times = count === 1 ? '' : ` (${count} times, here first)`;
    return {
      offset: start,
      kind: doubt,
      context,
      remedy: `${name}${times} ${signRemedies[doubt]}`,
    };
  });
}

const printed = [
  [
    'page-number',
    'left out as numbers of printed pages, and a sentence that goes on over a page was joined',
  ],
  ['running-head', 'left out as printed again on each page'],
  ['page-frame', 'left out as what the page says around the text'],
] as const;

/** The lines that were taken for the numbers of printed pages, for what is printed again on each, or for what a page says around a text: one doubt for all of a kind. */
function listPrinted(source: SourceText, ingested: Ingested): ReportedDoubt[] {
  return printed.flatMap(([kind, what]) => listPrintedKind(source, ingested, kind, what));
}

function listPrintedKind(
  { text }: SourceText,
  { normalisations }: Ingested,
  kind: (typeof printed)[number][0],
  what: string,
): ReportedDoubt[] {
  const numbers = normalisations.filter((one) => one.kind === kind);
  const [first] = numbers;
  if (first === undefined) return [];
  const context = text
    .slice(Math.max(0, first.offset - 20), first.offset + 24)
    .replace(/\s+/g, ' ');
  const remedy = `${numbers.length} line(s) such as ${first.removed} were ${what}; see that they are`;
  return [{ offset: first.offset, kind, context, remedy }];
}

/** The lines in another language: one doubt for all. */
function listOtherLanguage({ normalisations }: Ingested): ReportedDoubt[] {
  const lines = normalisations.filter(({ kind }) => kind === 'other-language');
  const [first] = lines;
  if (first === undefined) return [];
  const letters = lines.reduce((sum, { removed }) => sum + removed.replace(/\s/g, '').length, 0);
  const scripts = new Set(lines.flatMap(({ removed }) => scriptOf(removed) ?? []));
  const what = `${lines.length} line(s) in ${[...scripts].join(' and ')} letters, ${letters} characters`;
  const remedy = `${what}, are the same text in another language: text.md is the Chinese alone, and normalisations.yml keeps each line of the other; see that none is of the Chinese text`;
  return [
    { offset: first.offset, kind: 'other-language', context: shorten(first.removed), remedy },
  ];
}

/** The lines in two languages at once: one doubt for all. */
function listMixedLanguage({ text, apart }: SourceText): ReportedDoubt[] {
  const lines = findMixedLanguage(text, apart);
  const [first] = lines;
  if (first === undefined) return [];
  const scripts = [...new Set(lines.map(({ script }) => script))].join(' and ');
  const remedy = `${lines.length} line(s) hold Chinese and sentences in ${scripts} letters, and text.md keeps both: part the languages in a copy, each on lines of its own, and ingest that, or see that they belong together`;
  const context = shorten(text.slice(first.start, first.end));
  return [{ offset: first.start, kind: 'mixed-languages', context, remedy }];
}

function toSignDoubt(kind: SignKind): SignDoubt {
  if (kind === 'private') return 'private-sign';
  return kind === 'look-alike' ? 'look-alike' : 'hidden-sign';
}

/** The lines that the format marks as headings and that have become paragraphs, for want of a label. */
function listLostHeadings(
  { text, lines }: SourceText,
  { recognition: { blocks } }: Ingested,
): ReportedDoubt[] {
  const marked = lines.filter(({ headingLevel }) => headingLevel !== null);
  if (marked.length === 0) return [];
  const paragraphs = new Set<number>();
  for (const { part, span } of blocks) {
    if (part === 'paragraph' && span[0]) paragraphs.add(span[0].start);
  }
  return marked
    .map(({ start, end }) => trimRange(text, { start, end }))
    .filter(({ start }) => paragraphs.has(start))
    .map(({ start, end }) => ({
      offset: start,
      kind: 'heading-without-label' as const,
      context: text.slice(start, Math.min(end, start + 24)),
      remedy:
        'the format sets this line as a heading; it has no label, so text.md keeps it as a paragraph: see that nothing below it is under the wrong heading',
    }));
}

function toDoubt({ what, text, offset }: ReaderNote): ReportedDoubt {
  return { offset, kind: 'format', context: shorten(text), remedy: what };
}

const fieldNames = [
  ['title', 'the title'],
  ['documentNumber', 'the document number'],
  ['issuers', 'the issuers'],
  ['date', 'the date'],
] as const;

/** Where the page around a document says otherwise than its text; the text is believed, and an editor should look. */
function listFieldDoubts(fields: SourceFields, metadata: CompleteMetadata): ReportedDoubt[] {
  return fieldNames.flatMap(([field, name]) => {
    const page = toWords(fields[field]);
    const text = toWords(metadata[field]);
    if (page === '' || squeeze(page) === squeeze(text)) return [];
    const remedy = `the page gives ${name} as ${page}, the text as ${text}; the text was believed, so see which is right`;
    return [{ offset: null, kind: 'page-differs', context: text, remedy }];
  });
}

function toWords(value: string | readonly string[] | null): string {
  return typeof value === 'string' ? value : (value ?? []).join('、');
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
