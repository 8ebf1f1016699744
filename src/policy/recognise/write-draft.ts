import type { DraftAttachment, DraftBlock, DraftDocument } from '../tree/draft.ts';
import type { Region } from './regions/read-regions.ts';
import type { Span } from './lines/spans.ts';
import { writeUnits } from './write-units.ts';
import type { Writing } from './writing.ts';

/** Writes the documents of a text as one draft: the first is the main one, or the notice before it. */
export function writeDraft(regions: readonly Region[], writing: Writing): DraftDocument {
  const paragraphs = (spans: readonly Span[]): DraftBlock[] =>
    spans.map((span) => writing.takeBlock(span));
  const [first, ...others] = regions;
  const noticeOnly = first?.front.title === null && others.length > 0;
  const main = noticeOnly ? others[0] : first;
  const notice = paragraphs([
    ...(noticeOnly ? [...first.front.afterTitle, ...first.closing] : []),
    ...(main?.front.beforeTitle ?? []),
  ]);
  const title = main?.front.title ? writing.take('title', main.front.title) : null;
  const preamble = paragraphs(main?.front.afterTitle ?? []);
  const body = main ? writeUnits(main, writing) : [];
  const closing = paragraphs(main?.closing ?? []);
  const attachments = regions
    .slice(noticeOnly ? 2 : 1)
    .map((region) => writeAttachment(region, writing));
  return { title, notice, preamble, body, closing, attachments };
}

function writeAttachment(region: Region, writing: Writing): DraftAttachment {
  const { beforeTitle, title, afterTitle } = region.front;
  // Words between the 附件 line and the title would lose their place, so the title begins with them.
  const head = writing.take('title', [...beforeTitle.flat(), ...(title ?? [])]);
  const children = [
    ...afterTitle.map((span) => writing.takeBlock(span)),
    ...writeUnits(region, writing),
    ...region.closing.map((span) => writing.takeBlock(span)),
  ];
  return { title: head, children };
}
