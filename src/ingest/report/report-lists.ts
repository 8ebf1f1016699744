import {
  isDraftProvision,
  type DraftBlock,
  type DraftDocument,
  type DraftProvision,
} from '#policy/tree/draft.ts';
import type { Normalisation } from '#schema/normalisation.ts';
import type { ReferenceCounts } from '../read-references.ts';
import { formatLine } from './report-line.ts';
import { shorten, type ReaderNote, type SourceText } from '../source/source-text.ts';

const whiteSpace: Readonly<Partial<Record<Normalisation['kind'], string>>> = {
  'block-space': '两段之间的空白 white space between two blocks',
  'line-break': '段内的换行 the break of a line within a block, with the white space around it',
  'inner-space':
    '编号后，或名称、日期、标题里的空白 white space after a label or within a name, a date or a heading',
};
/** What the reader of the format did, in Chinese. */
export const noteKinds = {
  dropped: '略去',
  restored: '补回',
  changed: '改动',
  doubt: '存疑',
} as const satisfies Record<ReaderNote['kind'], string>;

const mostAlike = 5;

/** What was left out of the text: white space by its kind, anything else one by one. */
export function* formatNormalised(list: readonly Normalisation[]): Generator<string> {
  yield formatLine(
    '整理',
    'normalised',
    `${list.length} 处，此外一字未删，逐处记在 normalisations.yml`,
  );
  yield `    ${list.length} places, nothing else was left out; normalisations.yml lists each`;
  for (const [kind, words] of Object.entries(whiteSpace)) {
    const alike = list.filter((one) => one.kind === kind);
    const [first] = alike;
    if (first)
      yield `    ${kind}  ${alike.length} times, first at offset ${first.offset}: ${words}`;
  }
  for (const { offset, removed, kind } of list) {
    if (whiteSpace[kind] === undefined) {
      yield `    offset ${offset}  ${kind}  ${JSON.stringify(removed)}`;
    }
  }
}

/** How many references lead where, and each that leads nowhere. */
export function* formatReferences(references: ReferenceCounts): Generator<string> {
  const { found, within, elsewhere, unresolved, tooLong } = references;
  const own = tooLong
    ? '文本过长，未查本文之内的 too long to look within'
    : `${within} 处指本文 within, ${unresolved.length} 处没有着落 unresolved`;
  yield formatLine('参见', 'references', `${found}, ${elsewhere} 处指别的文件 elsewhere, ${own}`);
  for (const { eId, words } of unresolved) yield `    ${eId}  「${words}」`;
}

/** What the reader of the format did with a page or a Word file; what was dropped is told word by word, many labels by the first ones. */
export function* formatNotes({ format, notes }: SourceText): Generator<string> {
  if (format === 'text') return;
  const shown = notes.filter(({ kind }) => kind !== 'doubt');
  yield formatLine(
    '原件',
    format,
    `${shown.length} 处略去、补回或改动 dropped, restored or changed`,
  );
  const alike = Map.groupBy(shown, ({ kind, what }) => `${kind} ${what}`);
  for (const group of alike.values()) {
    const told = group[0]?.kind === 'restored' ? mostAlike : group.length;
    yield* group.slice(0, told).map(formatNote);
    const more = group.length - told;
    if (more > 0)
      yield `      另有 ${more} 处类似的，--preview 全部列出 and ${more} more like these; --preview lists all`;
  }
}

function formatNote({ kind, what, text, offset }: ReaderNote): string {
  const place = offset === null ? '' : `offset ${offset}  `;
  return `    ${noteKinds[kind]} ${kind}  ${place}${what}${text === '' ? '' : `  「${shorten(text)}」`}`;
}

/** The headings of a document down to the second level, those of its attachments below their titles. */
export function* formatOutline({ body, attachments }: DraftDocument): Generator<string> {
  yield* formatLevel(body, 1);
  for (const { title, children } of attachments) {
    yield `    attached: ${title}`;
    yield* formatLevel(children, 2);
  }
}

function* formatLevel(
  children: readonly (DraftBlock | DraftProvision)[],
  depth: number,
  rest = 2,
): Generator<string> {
  if (rest === 0) return;
  for (const child of children) {
    if (!isDraftProvision(child)) continue;
    yield `${'  '.repeat(depth + 1)}${child.label}${child.heading ?? ''}`;
    yield* formatLevel(child.children, depth + 1, rest - 1);
  }
}
