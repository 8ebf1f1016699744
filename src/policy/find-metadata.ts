import { parseDateLine } from './dates.ts';
import { findDocumentNumbers } from './document-number.ts';
import { isSignature } from './roles.ts';
import type { DocumentTree, Paragraph, ParagraphRole } from './tree.ts';
import { plainText } from './walk.ts';

/** What a document prints about itself; null or empty where it prints nothing. */
export interface Metadata {
  readonly title: string | null;
  /** In canonical form. */
  readonly documentNumber: string | null;
  readonly issuers: readonly string[];
  /** The addressee line without its colon. */
  readonly addressee: string | null;
  /** The same, one body or group of bodies each. */
  readonly addressees: readonly string[];
  /** YYYY-MM-DD. */
  readonly date: string | null;
}

/** Reads a document's own data from its front and closing lines. */
export function findMetadata(tree: DocumentTree): Metadata {
  const front = [...(tree.notice?.children ?? []), ...(tree.preamble?.children ?? [])];
  const closing = tree.closing?.children ?? [];
  const addressee = findText(front, 'addressee')?.replace(/[：:]$/, '') ?? null;
  const dateLine = findText([...closing, ...front], 'date');
  return {
    title: tree.title,
    documentNumber: findOwnNumber(front),
    issuers: findIssuers(tree.title, findText([...closing, ...front], 'signature')),
    addressee,
    addressees: addressee?.split(/[，,](?![^（(]*[）)])/).filter((name) => name !== '') ?? [],
    date: dateLine === null ? null : parseDateLine(dateLine),
  };
}

function findText(paragraphs: readonly Paragraph[], role: ParagraphRole): string | null {
  const found = paragraphs.find((paragraph) => paragraph.role === role);
  return found ? plainText(found).trim() : null;
}

/** The number that stands on a line of its own. */
function findOwnNumber(front: readonly Paragraph[]): string | null {
  for (const paragraph of front) {
    if (paragraph.role !== 'note') continue;
    const text = plainText(paragraph);
    const number = findDocumentNumbers(text)[0];
    if (number?.start === 0 && number.end === text.length) return number.canonical;
  }
  return null;
}

function findIssuers(title: string | null, signature: string | null): string[] {
  if (signature !== null) return [signature.replace(/\s+/g, '')];
  const head = /^(.{2,40}?)(?:关于|转发|印发)/.exec(title ?? '')?.[1] ?? '';
  return isSignature(head) ? head.split('、') : [];
}
