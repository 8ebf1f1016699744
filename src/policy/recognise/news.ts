import { isDateline, measureDateline } from '../tree/dateline.ts';
import { isSignature } from '../tree/roles.ts';

/** What an agency says before a document that it prints whole (《…》全文如下。). */
export interface NewsLead {
  /** Where its words end. */
  readonly end: number;
  /** The title that it names. */
  readonly title: string;
}

const longestLead = 1500;
const announced =
  /《([^《》\n]{4,80})》(?:[（(][^（）()\n]{1,20}[）)])?\s?(?:的)?(?:全文|主要内容)?如下[。：:]?[^\S\n]*(?=\n|$)/;

/** The prose of a news page before the document that it gives in full; null where a text begins otherwise. */
export function findNewsLead(text: string): NewsLead | null {
  const head = text.slice(0, longestLead);
  const found = announced.exec(head);
  const [whole = '', title = ''] = found ?? [];
  if (found === null) return null;
  const before = head.slice(0, found.index);
  const isNews =
    before.split('\n').some((line) => isDateline(line) || measureDateline(line) !== null) ||
    new RegExp(`印发(?:了|的)?《${escape(title)}》`).test(before);
  return isNews ? { end: found.index + whole.length, title } : null;
}

/** Where the prose of a news page ends and the document begins with its own title; null where it has none of its own. */
export function measureNewsLead(text: string): number | null {
  const lead = findNewsLead(text);
  if (lead === null) return null;
  const below = text.slice(lead.end, lead.end + 400).replace(/\s+/g, '');
  return below.startsWith(squeeze(lead.title)) ? lead.end : null;
}

/** The title and those who issued it, as the prose of a news page names them; null where lines are none. */
export function readNews(lines: readonly string[]): { title: string; issuers: string[] } | null {
  const text = lines.join('\n');
  const lead = findNewsLead(`${text}\n`);
  if (lead === null) return null;
  const issued = new RegExp(
    `(?:^|[\\n，,])(?:近日|日前|最近)?[，,]?([\\p{Script=Han}、 \\u3000]{4,80}?)(?:联合)?印发(?:了)?《${escape(lead.title)}》`,
    'u',
  ).exec(text);
  const names = (issued?.[1] ?? '').split(/[、\s]+/).filter((name) => name !== '');
  return { title: lead.title, issuers: names.every(isSignature) ? names : [] };
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
