import type { DocumentRecord } from '#schema/document.ts';

/** A document's title as it is named in running text: in 《》 where it was printed, plain where it is our description. */
export function formatTitle({ title, titleIsOurs }: DocumentRecord): string {
  return titleIsOurs ? title : `《${title}》`;
}
