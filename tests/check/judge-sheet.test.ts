import { describe, expect, it } from 'vitest';
import { formatFingerprintList, parseFingerprintList } from '#check/fingerprint-list.ts';
import { findEarlier } from '#check/find-earlier.ts';
import { fingerprintText } from '#check/client/fingerprint-text.ts';
import { judgeSheet } from '#check/judge-sheet.ts';
import { formatWordsFile, parseWordsFile } from '#check/published-words.ts';
import { formatSheetCode, parseSheetCode } from '#check/sheet-code.ts';
import { recordCorrection, recordLoss, type Registry } from '#corpus/addresses/registry.ts';
import type { TextDocument } from '#corpus/corpus.ts';
import { fingerprint } from '#corpus/fingerprint.ts';
import { toFingerprintList } from '#publication/checking/fingerprints.ts';
import { toSheetCode, toWordsFile } from '#publication/checking/published-words.ts';
import { readRealCorpus, readRealDocument } from '../corpus/real-content.ts';

const document = readRealDocument();
const { registry } = readRealCorpus();
const words = parseWordsFile(JSON.parse(formatWordsFile(toWordsFile(document))));
const clause = 'sec_2__cl_6';
const sentence = `${clause}__p_1__s_7`;

/** The list as a browser reads it. */
function listOf(from: Registry, of: TextDocument = document) {
  return parseFingerprintList(JSON.parse(formatFingerprintList(toFingerprintList(of, from))));
}

/** The registry as if the words of some parts had been others until a day. */
function withEarlier(changes: Readonly<Record<string, string>>, day: string): Registry {
  const changed = new Map(registry);
  for (const [eId, old] of Object.entries(changes)) {
    const address = `/documents/${document.id}/#${eId}`;
    const entry = registry.get(address);
    if (entry?.names === undefined) throw new Error(`no words at ${address}`);
    const before = { since: '2026-01-02', names: { hash: fingerprint(old), words: old } };
    const { names } = entry;
    changed.set(address, { ...recordCorrection(before, '', day), names });
  }
  return changed;
}

describe('the fingerprint that a browser makes', () => {
  it('is that of the registry', () => {
    for (const text of ['', 'a', '积极推进行政执法体制改革,', '𠮷'.repeat(100)])
      expect(fingerprintText(text)).toBe(fingerprint(text));
    for (const { eId, hash, until } of listOf(registry).parts) {
      const { names } =
        registry.get(`/documents/${document.id}/${eId === '' ? '' : `#${eId}`}`) ?? {};
      expect([hash, until]).toEqual([names?.hash, null]);
    }
  });
});

describe('the code of a sheet', () => {
  it.each([clause, ''])('is read as it was written: %s', (eId) => {
    const code = toSheetCode(document, eId);
    expect(parseSheetCode(formatSheetCode(code))).toEqual(code);
  });

  it('is none where it is cut', () => {
    expect(parseSheetCode(formatSheetCode(toSheetCode(document, clause)).slice(0, -1))).toBeNull();
  });
});

describe('a sheet', () => {
  const code = toSheetCode(document, clause);

  it.each(['', 'sec_2', clause, 'preamble'])('of %s is what is published now', (eId) => {
    const verdict = judgeSheet(
      toSheetCode(document, eId),
      words,
      listOf(registry),
      fingerprintText,
    );
    expect(verdict).toMatchObject({ kind: 'now', since: '2026-11-30' });
  });

  it('of earlier words was published until they were corrected', () => {
    const old = '积极推进体制改革。';
    const changes = { [sentence]: old, [`${clause}__p_1`]: `从前的一段。${old}` };
    const list = listOf(withEarlier(changes, '2026-12-24'));
    const [before] = list.sheets.filter(
      ({ eId, until }) => eId === clause && until === '2026-12-24',
    );
    if (before === undefined) throw new Error('no earlier sheet');
    expect(before.hash).not.toBe(code.hash);
    const verdict = judgeSheet({ ...code, hash: before.hash }, words, list, fingerprintText);
    expect(verdict).toMatchObject({ kind: 'once', until: '2026-12-24', now: code.hash });
    const changed = verdict.kind === 'once' ? verdict.changed : [];
    expect(changed.map(({ eId, words: was }) => [eId, was])).toContainEqual([sentence, old]);
    expect(judgeSheet(code, words, list, fingerprintText)).toMatchObject({
      ...{ kind: 'now', since: '2026-12-24' },
    });
  });

  it('of a sentence that is gone was published until it went', () => {
    const lost = `/documents/${document.id}/#${clause}__p_1__s_99`;
    const entry = { since: '2026-11-30', names: { hash: fingerprint('删去。'), words: '删去。' } };
    const list = listOf(new Map([...registry, [lost, recordLoss(entry, '2027-02-03')]]));
    const sheets = list.sheets.filter(({ eId }) => eId === clause);
    expect(sheets.map(({ since, until }) => [since, until])).toEqual([
      ['2026-11-30', '2027-02-03'],
      ['2027-02-03', null],
    ]);
    expect(sheets.at(-1)?.hash).toBe(code.hash);
  });

  it('with another fingerprint was never published', () => {
    const other = { ...code, hash: '0123456789ab' };
    expect(judgeSheet(other, words, listOf(registry), fingerprintText)).toEqual({ kind: 'never' });
  });

  it('is in doubt where words came otherwise than the list says', () => {
    const parts = words.parts.map((part) =>
      part.eId === sentence ? { ...part, words: `${part.words ?? ''}。` } : part,
    );
    const verdict = judgeSheet(code, { ...words, parts }, listOf(registry), fingerprintText);
    // The sentence and its paragraph.
    expect(verdict).toEqual({ kind: 'doubt', count: 2 });
  });
});

describe('a copy of earlier words', () => {
  const old = '积极推进体制改革,推动重心下移。';
  const list = listOf(withEarlier({ [sentence]: old }, '2026-12-24'));

  it.each([old, '积极推进体制改革，推动重心下移。', '积极推进体制改革，\n推动重心下移。'])(
    'is known again: %s',
    (copy) => {
      expect(findEarlier(copy, [list], fingerprintText)).toMatchObject({
        ...{ eId: sentence, until: '2026-12-24' },
      });
    },
  );

  it('is none of words that stand now or never stood', () => {
    for (const copy of ['从来没有这样写过。', words.parts.at(-1)?.words ?? ''])
      expect(findEarlier(copy, [list], fingerprintText)).toBeNull();
  });
});
