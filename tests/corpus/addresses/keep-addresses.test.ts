import { describe, expect, it } from 'vitest';
import { applyAnswer } from '#scripts/addresses/answer.ts';
import { findBroken } from '#corpus/addresses/find-broken.ts';
import { followLead, findWrongLeads } from '#corpus/addresses/leads.ts';
import { measureLikeness } from '#corpus/addresses/likeness.ts';
import { keepIds } from '#corpus/addresses/keep-ids.ts';
import { toPartAddress, wordsOfPart } from '#corpus/addresses/named-addresses.ts';
import { groupPublishedParts } from '#corpus/addresses/published-parts.ts';
import { addAddresses, isLiving, toNamedWords, type Registry } from '#corpus/addresses/registry.ts';
import { readContent } from '#integration/read-content.ts';
import { parseDocument } from '#policy/markdown/parse-document.ts';
import { listNodes } from '#policy/tree/walk.ts';
import { drawWith, edits } from './edits.ts';

const document = 'zj-2012-key-points';
const place = `documents/${document}/text.md`;
const content = readContent('content');
const text = content.get(place) ?? '';
const day = '2027-01-01';
const seed = Number(process.env['EDIT_SEED'] ?? 20120405);

/** What stands at each address of an edited text, by the registry, and its ids. */
function read(edited: string, registry: Registry) {
  const tree = keepIds(parseDocument(edited), groupPublishedParts(registry)(document));
  const nodes = [...listNodes(tree)];
  return {
    named: new Map(nodes.map((node) => [toPartAddress(document, node.eId), wordsOfPart(node)])),
    eIds: nodes.map(({ eId }) => eId),
  };
}

/** The registry as it was published first. */
const published = addAddresses(new Map(), read(text, new Map()).named, '2026-11-30');

describe('a published address after an edit', () => {
  it.each(edits)('names its words where someone $name', ({ name, apply }) => {
    const draw = drawWith(seed);
    for (let round = 0; round < 40; round += 1) {
      const edited = apply(text, draw);
      expect(edited, name).not.toBe(text);
      expectKept(edited, published);
    }
  });

  it('names its words after thirty edits in turn', () => {
    const draw = drawWith(seed + 1);
    let registry = published;
    let edited = text;
    for (let round = 0; round < 30; round += 1) {
      const edit = edits[Math.floor(draw() * edits.length)];
      edited = edit?.apply(edited, draw) ?? edited;
      registry = expectKept(edited, registry);
    }
  });

  it('is told with both words', () => {
    const edited = text.replace('扎实推进各项工作', '扎实推进各项任务');
    const { named } = read(edited, published);
    const [broken] = findBroken(published, named).filter(({ before }) =>
      before.startsWith('各级政府、各有关部门要高度重视'),
    );
    expect(broken?.now).toContain('扎实推进各项任务');
    expect(broken?.proposal).toEqual({ kind: 'corrected' });
  });

  it('stays with the words where a paragraph is cut in two', () => {
    const before = addAddresses(new Map(), read(three, new Map()).named, day);
    const { named, eIds } = read(three.replace('。乙', '。\n\n乙'), before);
    expect(eIds).toEqual([
      'sec_1',
      'sec_1__p_1',
      'sec_1__p_1__s_1',
      'sec_1__p_3',
      'sec_1__p_3__s_1',
      'sec_1__p_2',
      'sec_1__p_2__s_1',
    ]);
    expect(named.get(toPartAddress(document, 'sec_1__p_2__s_1'))).toBe('丙县抓紧落实。');
    expect(findBroken(before, named).map(({ address, proposal }) => [address, proposal])).toEqual([
      [toPartAddress(document, 'sec_1__p_1'), { kind: 'corrected' }],
      [
        toPartAddress(document, 'sec_1__p_1__s_2'),
        { kind: 'moved', to: toPartAddress(document, 'sec_1__p_3__s_1'), alike: 1 },
      ],
    ]);
  });
});

const three = '# 要点\n\n## 一、任务\n\n甲镇先行试点。乙镇随后跟上。\n\n丙县抓紧落实。\n';

/** Answers as proposed, and holds every address ever published against its words. */
function expectKept(edited: string, registry: Registry): Registry {
  const { named, eIds } = read(edited, registry);
  expect(new Set(eIds).size).toBe(eIds.length);
  const answered = applyAnswer(registry, named, { kind: 'as-proposed' }, day);
  const wrong = [...registry].flatMap(([address, entry]) => {
    const { names } = entry;
    const lead = followLead(answered, address);
    if (names === undefined || names.words === '') return [];
    const to = lead.kind === 'moved' ? lead.to : address;
    const words = named.get(to);
    if (lead.kind === 'gone') {
      const elsewhere = [...named].some(
        ([other, there]) =>
          other.startsWith(`/documents/${document}/#`) &&
          !registry.has(other) &&
          toNamedWords(there).hash === names.hash,
      );
      return elsewhere ? [`${address} is gone, and its words stand`] : [];
    }
    if (words === undefined) return [`${address} leads to ${to}, where nothing stands`];
    const now = toNamedWords(words);
    const alike = now.hash === names.hash ? 1 : measureLikeness(now.words, names.words);
    // Of a paragraph the end may be left, a heading may be new above the same text, and what moved before was corrected since.
    const least = isLiving(entry) && /__s_\d+$/.test(address) ? 0.5 : 0;
    return alike >= least ? [] : [`${address} named ${names.words} and names ${now.words}`];
  });
  expect(wrong).toEqual([]);
  expect(findBroken(answered, named)).toEqual([]);
  expect(findWrongLeads(answered, named)).toEqual([]);
  const all = addAddresses(answered, named, day);
  expect(read(edited, all).eIds).toEqual(eIds);
  return all;
}
