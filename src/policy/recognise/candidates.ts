import { parseLabel, type Label } from '../labels.ts';
import type { Spaces } from './spaces.ts';

/** A place where a label may stand, with what speaks for it (positive) or against it. */
export interface Candidate extends Label {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

const possibleStart = /[第(（〇零一二三四五六七八九十百千0-9０-９①-⑳㈠-㈩⑴-⒇]/;
const numerals = /[〇零○一二三四五六七八九十百千两万亿0-9０-９.．]/;
const finals = /[。！？；：;:]/;
const closers = /[”’」）)》]/;

/** What stands before a label in prose (第四条, 依照第三条, 本条第(二)项). */
const referring = /[第本该前上和与至或及依按照据反《〈“‘「、，,以由对在从到用除有非—\-]/;

/** Finds every place that could be a label, with its evidence; which of them are is chosen over the whole text. */
export function findCandidates(source: string, spaces: Spaces): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < source.length; at += 1) {
    if (!possibleStart.test(source.charAt(at))) continue;
    const label = parseLabel(source.slice(at, at + 32));
    if (label === null || !isPlausible(label, source.charAt(at - 1))) continue;
    const end = at + label.text.length;
    const before = weighBefore(source, spaces, at, label);
    const weight = before + weighAfter(source, end, label, before > 0);
    if (weight > -6) candidates.push({ ...label, start: at, end, weight });
    if (numerals.test(source.charAt(at))) at = end - 1;
  }
  return candidates;
}

function isPlausible(label: Label, before: string): boolean {
  if (label.ordinal < 1) return false;
  const small = label.style === 'arabic' || label.style === 'arabic-bracketed';
  if (small && label.ordinal > 99) return false;
  return label.style.startsWith('chinese') || small || label.style === 'decimal'
    ? !numerals.test(before)
    : true;
}

function weighBefore(source: string, spaces: Spaces, at: number, label: Label): number {
  const space = spaces.before(at);
  const before = source.charAt((space?.start ?? at) - 1);
  if (before === '' || space?.kind === 'line') return 4;
  if (space?.kind === 'gap') return 3.5;
  const final = isFinal(source, (space?.start ?? at) - 1);
  const counted = label.style === 'arabic' || label.style === 'decimal';
  if (space) return final ? 2.5 : counted ? -0.5 : 1.5;
  if (final) return label.style === 'decimal' ? -2 : 1.5;
  if (referring.test(before)) return -6;
  if (closers.test(before)) return 0;
  const law = label.style === 'article' || label.style === 'chapter';
  return law || label.style === 'chinese' ? -1.5 : -3;
}

function isFinal(source: string, at: number): boolean {
  const before = source.charAt(at);
  return finals.test(before) || (closers.test(before) && finals.test(source.charAt(at - 1)));
}

function weighAfter(source: string, end: number, label: Label, opens: boolean): number {
  const after = source.slice(end, end + 3);
  const spaced = /^\s/.test(after);
  switch (label.style) {
    case 'article':
      if (spaced) return 2;
      return /^(?:[第款项、，,和至或及所之的》”。；;)）]|规定|确定|中|以)/.test(after) ? -6 : 0;
    case 'part':
    case 'chapter':
    case 'division':
      if (spaced) return 1;
      return after === '' || /^[、，,和至或及的规》”。；第]/.test(after) ? -6 : 0;
    case 'chinese':
      return /^[一二三四五六七八九十]+、/.test(after) ? -8 : 0;
    case 'chinese-bracketed':
      if (/^[、，,项款；;。)）]/.test(after)) return -6;
      return !opens && /^[至和与及或目所的]/.test(after) ? -6 : 0;
    case 'decimal':
      return /^\s?(?:[万亿元个倍吨平公米度]|%|％)/.test(after) ? -8 : 0;
    default:
      return /^[，,。；;、)）]/.test(after) ? -6 : 0;
  }
}
