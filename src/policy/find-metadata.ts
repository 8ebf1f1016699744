import { parseDateLine } from './dates.ts';
import { findDocumentNumbers, toCanonicalNumber } from './document-number.ts';
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
  /** The titles in the list of attachments, else those of the attachments themselves. */
  readonly attachments: readonly string[];
}

/** Reads a document's own data from its front and closing lines. */
export function findMetadata(tree: DocumentTree): Metadata {
  const front = [...(tree.notice?.children ?? []), ...(tree.preamble?.children ?? [])];
  const closing = tree.closing?.children ?? [];
  const addressee = findText(front, 'addressee')?.replace(/[：:]$/, '') ?? null;
  const dateLine = findText([...closing, ...front], 'date') ?? findSpokenDate(front);
  return {
    title: tree.title,
    documentNumber: findOrderNumber(tree.title, front) ?? findOwnNumber(front),
    issuers: findIssuers(tree.title, findSignatures(closing.length > 0 ? closing : front)),
    addressee,
    addressees: addressee?.split(/[，,](?![^（(]*[）)])/).filter((name) => name !== '') ?? [],
    date: dateLine === null ? null : parseDateLine(dateLine),
    attachments: listAttachments(tree, closing),
  };
}

function findText(paragraphs: readonly Paragraph[], role: ParagraphRole): string | null {
  const found = paragraphs.find((paragraph) => paragraph.role === role);
  return found ? plainText(found).trim() : null;
}

/** The day on which a report was given (——2024年1月18日在…会议上). */
function findSpokenDate(front: readonly Paragraph[]): string | null {
  for (const paragraph of front) {
    const date = /^[—－―-]+\s?(\d{4}年\d{1,2}月\d{1,2}日)在/.exec(plainText(paragraph))?.[1];
    if (date !== undefined) return date;
  }
  return null;
}

/** An order's number is its title and the line below it (甲省人民政府令 第312号). */
function findOrderNumber(title: string | null, front: readonly Paragraph[]): string | null {
  const first = front[0] ? plainText(front[0]).replace(/\s/g, '') : '';
  return title?.endsWith('令') && /^第.{1,7}号$/.test(first)
    ? toCanonicalNumber(title + first)
    : null;
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

function findIssuers(title: string | null, signatures: readonly string[]): string[] {
  if (signatures.length > 0) return signatures.flatMap(splitIssuers);
  const head = /^(.{2,40}?)(?:关于|转发|印发|令$)/.exec(title ?? '')?.[1] ?? '';
  return isSignature(head) ? splitIssuers(head) : [];
}

/** Joint issuers stand apart; a single one's letters may be spaced out (甲 市 人 民 政 府). */
function splitIssuers(signature: string): string[] {
  const parts = signature.split(/[\s、]+/).filter((part) => part !== '');
  const joint = parts.length > 1 && parts.every((part) => part.length >= 3 && isSignature(part));
  return joint ? parts : [signature.replace(/\s+/g, '')];
}

function findSignatures(paragraphs: readonly Paragraph[]): string[] {
  return paragraphs
    .filter(({ role }) => role === 'signature')
    .map((paragraph) => plainText(paragraph).trim());
}

/** The items of 附件：1.甲 2.乙, one paragraph or several, without their numbers. */
function listAttachments(tree: DocumentTree, closing: readonly Paragraph[]): string[] {
  const start = closing.findIndex(({ role }) => role === 'attachment-list');
  if (start < 0) return tree.attachments.map(({ title }) => title.replace(/\s+/g, ' '));
  const texts = closing.slice(start).map((paragraph) => plainText(paragraph).trim());
  const end = texts.findIndex((text, at) => at > 0 && !/^[0-9０-９]{1,2}\s?[.．、]/.test(text));
  return texts
    .slice(0, end < 0 ? texts.length : end)
    .map((text) =>
      text.replace(/^附\s?件?\s?[：:]\s*/, '').replace(/^[0-9０-９]{1,2}\s?[.．、]\s*/, ''),
    )
    .filter((text) => text !== '');
}
