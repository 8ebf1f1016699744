import { toTypeset } from '#policy/text/typeset.ts';
import { judgeSheet, type SheetVerdict } from '../judge-sheet.ts';
import type { WordsFile } from '../published-words.ts';
import { parseSheetCode, type SheetCode } from '../sheet-code.ts';
import { isWithin } from '../sheet-text.ts';
import { fetchFingerprints, fetchWords } from './fetch-published.ts';
import { fingerprintText } from './fingerprint-text.ts';
import { linkPlace } from './name-places.ts';
import { make, makeAnswer, makeQuote } from './render.ts';
import { say } from './words.ts';

/** What is said of the code that an address brings; rejects where the published words cannot be had. */
export async function answerSheet(written: string): Promise<HTMLElement[]> {
  const code = parseSheetCode(written);
  if (code === null) return [makeAnswer(say('sheetBad'), 'none')];
  const [words, list] = await Promise.all([
    fetchWords(code.document),
    fetchFingerprints(code.document),
  ]);
  if (words === null || list === null) return [makeAnswer(say('sheetNever'), 'none')];
  const verdict = judgeSheet(code, words, list, fingerprintText);
  const place = { document: words.document, eId: code.eId };
  const stands = words.parts.some(({ eId }) => eId === code.eId);
  const link = stands ? [make('p', [say('sheetOf'), ' ', await linkPlace(place)])] : [];
  return [
    sayVerdict(verdict, code),
    ...link,
    ...(verdict.kind === 'once' ? await listChanges(verdict, words) : []),
    ...(verdict.kind === 'now' || verdict.kind === 'once' ? showWords(words, code.eId) : []),
  ];
}

function sayVerdict(verdict: SheetVerdict, { hash }: SheetCode): HTMLElement {
  switch (verdict.kind) {
    case 'now': {
      const { since, count } = verdict;
      const name = since === null ? 'sheetFresh' : 'sheetNow';
      return makeAnswer(say(name, { since: since ?? '', count, hash }), 'same');
    }
    case 'once': {
      const { since, until, now } = verdict;
      return makeAnswer(say('sheetOnce', { since, until, hash: now ?? '—' }), 'other');
    }
    case 'never':
      return makeAnswer(say('sheetNever'), 'none');
    case 'doubt':
      return makeAnswer(say('sheetDoubt', { count: verdict.count }), 'none');
  }
}

/** Each part of the sheet that was corrected or taken out since, with what it was. */
async function listChanges(
  { changed }: Extract<SheetVerdict, { kind: 'once' }>,
  words: WordsFile,
): Promise<HTMLElement[]> {
  const standing = new Set(words.parts.map(({ eId }) => eId));
  // A paragraph says what its sentences say.
  const told = changed.filter(({ eId }) => !/__p_\d+$/.test(eId));
  const items = await Promise.all(
    told.map(async ({ eId, words: old, until }) => {
      const place = { document: words.document, eId };
      const name = standing.has(eId)
        ? await linkPlace(place)
        : say('goneSince', { until: until ?? '' });
      return make('li', [name, makeQuote(say('wasWritten'), toTypeset(old))]);
    }),
  );
  return items.length === 0 ? [] : [make('h3', [say('sheetChanges')]), make('ul', items)];
}

/** The words that stand in a part now, to be compared with paper by eye. */
function showWords({ parts }: WordsFile, above: string): HTMLElement[] {
  const blocks: string[] = [];
  for (const { eId, words, before, after } of parts) {
    if (!isWithin(eId, above)) continue;
    const shown = toTypeset(before + (words ?? '') + after);
    const isSentence = /__s_\d+$/.test(eId);
    blocks.push((isSentence ? (blocks.pop() ?? '') : '') + shown);
  }
  const paragraphs = blocks.filter((block) => block !== '').map((block) => make('p', [block]));
  return paragraphs.length === 0
    ? []
    : [
        make('p', [say('sheetPaper')], { class: 'soft' }),
        make('h3', [say('sheetWords')]),
        make('div', paragraphs, { class: 'sheet-words', lang: 'zh-CN' }),
      ];
}
