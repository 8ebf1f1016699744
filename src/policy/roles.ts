import { parseDateLine } from './dates.ts';
import type { ParagraphRole } from './tree.ts';

/** Where a paragraph stands, as far as its role depends on it. */
export type Place = 'front' | 'body' | 'closing';

const organ =
  /(?:人民政府|政府|委员会|办公厅|办公室|国务院|法院|检察院|[部厅局委办署院会社]|省长|部长|主席|总理)$/;

/** Recognises what a paragraph does from its own text and the place where it stands. */
export function findRole(text: string, place: Place): ParagraphRole {
  if (place === 'body') return /^附件?[：:]/.test(text) ? 'attachment-list' : 'text';
  if (isAddressee(text) && place === 'front') return 'addressee';
  if (parseDateLine(text) !== null) return 'date';
  if (/^附件?[：:]/.test(text)) return 'attachment-list';
  if (isNote(text)) return 'note';
  return isSignature(text) ? 'signature' : 'text';
}

/** Whether a text is a line that names those to whom a document is sent. */
export function isAddressee(text: string): boolean {
  return (
    text.length <= 200 &&
    /[：:]$/.test(text) &&
    !/[。；;！？《]/.test(text) &&
    /(?:政府|单位|机构|部门|[委部局厅办院会企司校省市县区])[）)]?[：:]$/.test(text)
  );
}

/** Whether a text is a line that names those who sign a document. */
export function isSignature(text: string): boolean {
  const plain = text.replace(/\s/g, '');
  return (
    plain.length >= 2 && plain.length <= 40 && !/[。，,；;：:！？]/.test(plain) && organ.test(plain)
  );
}

/** Whether a text is a bracketed line about the document itself (（此件公开发布）, a law's 通过 note) or its number. */
export function isNote(text: string): boolean {
  const plain = text.trim();
  const bracketed = /^[（(].*[）)]$/s.test(plain);
  const number = /^[^。，,；;：:]{0,20}\d{4}[^。，,；;：:]{0,6}\d+\s*号$/.test(plain);
  return bracketed || number;
}
