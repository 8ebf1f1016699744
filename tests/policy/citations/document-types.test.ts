import { describe, expect, it } from 'vitest';
import { findKind, toTypePattern } from '#policy/citations/document-types.ts';
import { findReferences } from '#policy/references/find-references.ts';
import { documentSchema } from '#schema/document.ts';

describe('the list of kinds of document', () => {
  it.each([
    ['2012年甲镇工作要点', 'key-points'],
    ['甲省关于乙的若干意见', 'opinions'],
    ['甲省关于乙的通知', 'notice'],
    ['甲省乙发展纲要', 'plan'],
    ['甲省乙试点镇名单', 'list'],
    ['甲省关于乙的通报', 'circular'],
    ['关于修改《甲条例》的决定', 'decision'],
    ['甲部公告', 'announcement'],
    ['关于甲的复函', 'reply'],
    ['2012年甲市政府工作报告', 'report'],
    ['中华人民共和国甲法', 'law'],
    ['甲省乙管理办法', 'law'],
    ['关于甲的会议纪要', 'minutes'],
    ['甲省人民政府令', 'order'],
    ['《甲办法》政策解读', 'explanation'],
    ['甲办法政策问答', 'explanation'],
    ['甲工作制度', null],
  ])('says of what kind a title is: %s', (title, kind) => {
    expect(findKind(title)).toBe(kind);
  });

  it.each([
    ['中华人民共和国民法典', 'law'],
    ['中华人民共和国刑法修正案', 'law'],
    ['中华人民共和国民法通则', 'law'],
    ['甲省公安厅通告', 'announcement'],
    ['乙市历史建筑名录', 'list'],
    ['丙县防汛应急预案', 'plan'],
    ['甲省人民代表大会关于乙的决议', 'decision'],
    ['对甲省十届人大四次会议第72号建议的答复', 'reply'],
  ])('knows a kind by each word of its like: %s', (title, kind) => {
    expect(findKind(title)).toBe(kind);
  });

  it.each(['预案', '规程', '导则', '指引', '指南', '通告'])(
    'lets an article of another paper be none of its own: %s',
    (word) => {
      expect(findReferences(`依照安全生产${word}第三条`)[0]?.anchor).toMatchObject({
        kind: 'name',
        words: `依照安全生产${word}`,
      });
      expect(findReferences(`依照本${word}第三条`)[0]?.anchor).toEqual({
        kind: 'self',
        stated: true,
      });
    },
  );

  it('knows before a path what stands behind 本 and 上述', () => {
    const named = toTypePattern('path').split('|');
    expect(named).toEqual(expect.arrayContaining(toTypePattern('opens', 'above').split('|')));
  });

  it('gives the longest word of several uses first', () => {
    const words = toTypePattern('title', 'cited').split('|');
    expect(words.indexOf('法典')).toBeLessThan(words.indexOf('法'));
    expect(words.map(({ length }) => length)).toEqual(
      words.map(({ length }) => length).toSorted((a, b) => b - a),
    );
  });

  it('drafts each kind of the schema that a title can tell', () => {
    const kinds = documentSchema.shape.kind.options.filter((kind) => kind !== 'ranking');
    const titles = toTypePattern('title', 'cited').split('|');
    expect(new Set(titles.map(findKind))).toEqual(new Set([...kinds, null]));
  });
});
