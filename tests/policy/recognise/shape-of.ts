import { findMetadata } from '#policy/recognise/find-metadata.ts';
import { recogniseDocument } from '#policy/recognise/recognise.ts';
import type { DraftBlock, DraftProvision } from '#policy/tree/draft.ts';
import { blankStrayMarks } from '#policy/fidelity/stray-marks.ts';

/**
 * What a text with its lines parted by / is read as, in one line: what stands above the title behind ^, the title in 《》,
 * each provision with what it holds in [], what closes it behind $, attachments behind 附, the later items of their list,
 * doubts behind ?, and at the end number, issuers and day.
 */
export function shapeOf(lines: string): string {
  const source = blankStrayMarks(lines.replaceAll('/', '\n'));
  const { draft, doubts, attachmentItems } = recogniseDocument(source);
  const { title, notice, preamble, body, closing, attachments } = draft;
  const { documentNumber, issuers, date } = findMetadata(draft);
  const parts = [
    ...notice.map((block) => `^${say(block)}`),
    title === null ? null : `《${title}》`,
    ...[...preamble, ...body].map(say),
    ...closing.map((block) => `$${say(block)}`),
    ...attachments.flatMap((one) => [`附《${one.title}》`, ...one.children.map(say)]),
    ...attachmentItems.map((item) => `item ${item.label}${item.title}`),
    ...doubts.map(({ kind }) => `?${kind}`),
    documentNumber,
    issuers.join('、'),
    date,
  ];
  return parts.filter((part) => part !== null && part !== '').join(' ');
}

function say(child: DraftBlock | DraftProvision): string {
  if (typeof child === 'string') return child;
  if (!('label' in child)) return '(a table or note)';
  const { label, heading, headingEnd, children } = child;
  return `[${[`${label}${heading ?? ''}${headingEnd}`, ...children.map(say)].join(' | ')}]`;
}
