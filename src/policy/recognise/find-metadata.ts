import { parseDateLine } from '../text/dates.ts';
import { toCanonicalNumber } from '../citations/document-number.ts';
import type { DraftBlock, DraftDocument } from '../tree/draft.ts';
import { findRoles, measureListHead, measureListItem, type ParagraphPlace } from '../tree/roles.ts';
import type { ParagraphRole } from '../tree/tree.ts';
import { findBareNumber } from './bare-number.ts';
import type { Line } from './line.ts';
import { readNews } from './news.ts';
import { noteMark } from './regions/title-form.ts';
import { readEnacted, type Enacted } from './enacted.ts';
import {
  findHeadIssuers,
  findSignedIssuers,
  findTitleIssuers,
  isAnnouncement,
  isBody,
  isOrder,
  listBodiesBelow,
} from './issuers.ts';

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

/** As long as the line of an order's number may be, spaced out. */
const longestNumber = 60;

/** Reads a document's own data from its front and closing lines. */
export function findMetadata(draft: DraftDocument): Metadata {
  const front = listLines([...draft.notice, ...draft.preamble], 'front');
  const closing = listLines(draft.closing, 'closing');
  const addressee =
    findText(front, 'addressee')
      ?.replace(/\s?[：:]$/, '')
      .replace(/^[▼▽↓◆■●]\s?/, '') ?? null;
  const dateLine = findText([...closing, ...front], 'date') ?? findSpokenDate(draft.title, front);
  const enacted = findEnacted(front);
  // A headline alone says who issued what; the document below it has the name that it says.
  const news = readNews([draft.title ?? '', ...front.map(({ text }) => text)]);
  const headline =
    draft.title !== null && news !== null && draft.title.endsWith(`印发《${news.title}》`);
  return {
    title: findOrderedTitle(draft, front) ?? (headline ? news.title : toOwnName(draft.title)),
    documentNumber:
      findOrderNumber(draft.title, front) ??
      findOwnNumber(front) ??
      findBareNumber(draft.title, front) ??
      enacted?.documentNumber ??
      null,
    issuers: findIssuers(
      draft.title,
      closing,
      news?.issuers ?? enacted?.issuers ?? [],
      front,
      draft.notice.filter((block) => typeof block === 'string'),
    ),
    addressee,
    addressees: addressee?.split(/[，,](?![^（(]*[）)])/).filter((name) => name !== '') ?? [],
    date: dateLine === null ? (enacted?.date ?? null) : parseDateLine(dateLine),
    attachments: listAttachments(draft, closing),
  };
}

/** A title without the mark of a note and the 《》 in which a list or a note of papers may print it. */
function toOwnName(title: string | null): string | null {
  const name = title?.replace(noteMark, '') ?? null;
  return /^《((?:[^《》]|《[^《》]*》)+)》$/.exec(name ?? '')?.[1] ?? name;
}

function listLines(blocks: readonly DraftBlock[], place: ParagraphPlace): Line[] {
  const texts = blocks.filter((block) => typeof block === 'string');
  const roles = findRoles(texts, place);
  return texts.map((text, at) => ({ text, role: roles[at] ?? 'text' }));
}

function findText(lines: readonly Line[], role: ParagraphRole): string | null {
  return lines.find((line) => line.role === role)?.text.trim() ?? null;
}

/** The day on which a report was given (——2024年1月18日在…会议上, also in brackets or in Chinese numerals) or the meeting held whose minutes these are (时间：2023年10月17日上午). */
function findSpokenDate(title: string | null, front: readonly Line[]): string | null {
  const form = title?.endsWith('纪要') === true ? held : spoken;
  return front.map(({ text }) => form.exec(text)?.[1]).find((day) => day !== undefined) ?? null;
}

const spoken =
  /^(?:(?:[—－―-]+|[（(])\s?(?=.*日在)|(?=.{8,60}[会议]上$))(\S{4}年\S{1,3}月\S{1,3}日)在/;
const held = /^(?:会议)?时\s{0,2}间\s?[：:]\s?(\S{4}年\S{1,3}月\S{1,3}日)/;

/** The line of who passed the text and when. */
function findEnacted(front: readonly Line[]): Enacted | null {
  const [first, ...others] = front.flatMap(({ text }) => readEnacted(text) ?? []);
  // Who passed it and who made it public may stand on a line each.
  const numbered = others.find(({ documentNumber }) => documentNumber !== null);
  return first
    ? { ...first, documentNumber: first.documentNumber ?? numbered?.documentNumber ?? null }
    : null;
}

/** The title of an announcement in brackets below its head (（关于…的公告）). */
const ownTitle = /^[（(](关于.{4,80}的(?:公告|通告))[）)]$/;

/** An order goes by the name of the one text that it puts in force, and so does an announcement that names it; their own heads name only the issuer. */
function findOrderedTitle(draft: DraftDocument, front: readonly Line[]): string | null {
  const { title, attachments } = draft;
  if (isAnnouncement(title)) {
    const bracketed = front.map(({ text }) => ownTitle.exec(text)?.[1]).find((own) => own);
    if (bracketed !== undefined) return bracketed;
  }
  const [only, ...others] = attachments;
  if (!only || others.length > 0) return null;
  const own = only.title.replace(/\s+/g, ' ');
  const passed = front.some(({ text }) => text.includes(`《${own}》`) && /公布|发布/.test(text));
  return isOrder(title) || (isAnnouncement(title) && passed) ? own : null;
}

/** An order's number is its title and the line below it (甲省人民政府令 第312号); further bodies that issue it may stand between (甲部令 乙部 第5号). */
function findOrderNumber(title: string | null, front: readonly Line[]): string | null {
  // Below the name of what it puts in force the order may stand with its own head.
  const lines = [title ?? '', ...toTexts(front)];
  const at = lines.findIndex((text) => text.length <= longestNumber && isOrder(text));
  const [head = '', ...below] = at < 0 ? [] : lines.slice(at);
  const bodies = listBodiesBelow(head, below);
  const line = below[bodies.length] ?? '';
  if (line.length > longestNumber) return null;
  const number = line.replace(/\s/g, '');
  const own = head.replace(/(?=命?令$)/, bodies.join('')).replace(/\s/g, '');
  return /^(?:\d{4}年)?第.{1,7}号$/.test(number) ? toCanonicalNumber(own + number) : null;
}

/** An order counted by the terms of its body (主席令（九届第37号）). */
const ordered = /^(\S{2,30}令)[（(](\S{1,4}届)第?(\S{1,5})[号號][）)]$/;

/** The number that stands on a line of its own; of those of joint issuers the first. */
function findOwnNumber(front: readonly Line[]): string | null {
  for (const { text, role } of front) {
    // Old forms of numbers are told by no look of their line.
    if (role !== 'note' && role !== 'text') continue;
    const line = text.trim().replace(/^(?:发文)?(?:字|文|编)号[：:]\s*/, '');
    const number = toCanonicalNumber(line.replace(/^[（(](.*)[）)]$/, '$1'));
    const words = line.split(/[\s、]+/);
    const several = words.map(toCanonicalNumber);
    const first = number ?? (several.includes(null) ? undefined : several[0]) ?? null;
    // Several bodies make one announcement or order (甲厅 乙局公告2023年第6号).
    const last = several.at(-1);
    if (last && /[令告]/.test(last) && words.length > 1 && words.slice(0, -1).every(isBody)) {
      return words.slice(0, -1).join('') + last;
    }
    const [, order = '', session = '', count = ''] = ordered.exec(line) ?? [];
    if (order !== '') return `${order}${session}第${count}号`;
    // The head of minutes is no code of their number (会议纪要 〔2021〕9号).
    if (first !== null) return first.replace(/^.*会议纪要(?=〔)/, '');
  }
  return null;
}

/** Those who sign; else those whom the title names or who passed the text, and else those who stand at the head, on their own or as its print names them. */
function findIssuers(
  title: string | null,
  closing: readonly Line[],
  enacted: readonly string[],
  front: readonly Line[],
  above: readonly string[],
): readonly string[] {
  const found = [
    findSignedIssuers(findSignatures(closing)),
    [...findTitleIssuers(title ?? ''), ...listBodiesBelow(title ?? '', toTexts(front))],
    enacted,
    dropShortNames(findSignedIssuers(findSignatures(front))),
    findHeadIssuers(title ?? '', above),
    // The head of an order that stands below the name of what it puts in force.
    toTexts(front)
      .map((text) => text.replace(/第\s?\S{1,7}\s?号$/, ''))
      .filter((text) => text.length <= longestNumber && isOrder(text))
      .flatMap(findTitleIssuers)
      .filter((name) => name.length > 2),
  ];
  return found.find(({ length }) => length > 0) ?? [];
}

/** The bodies of a head without those that are another's short name (自治区人民政府 beside 甲自治区人民政府). */
function dropShortNames(names: readonly string[]): string[] {
  return names.filter(
    (name) => !names.some((other) => other.length > name.length && other.endsWith(name)),
  );
}

function toTexts(lines: readonly Line[]): string[] {
  return lines.map(({ text }) => text);
}

function findSignatures(lines: readonly Line[]): string[] {
  return lines.filter(({ role }) => role === 'signature').map(({ text }) => text.trim());
}

/** The items of 附件：1.甲 2.乙, one paragraph or several, without their numbers. */
function listAttachments(draft: DraftDocument, closing: readonly Line[]): string[] {
  const start = closing.findIndex(({ role }) => role === 'attachment-list');
  if (start < 0) return draft.attachments.map(({ title }) => title.replace(/\s+/g, ' '));
  const lines = closing.slice(start);
  const end = lines.findIndex(({ role }) => role !== 'attachment-list');
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .map(({ text }) => text.trim())
    .map((text) => text.slice(measureListHead(text) ?? 0))
    .map((text) => text.slice(measureListItem(text) ?? 0))
    .filter((text) => text !== '');
}
