import { describe, expect, it } from 'vitest';
import { listMapRows } from '#publication/documents/map-rows.ts';
import { findPolicyLine, listPolicyLines } from '#publication/documents/policy-line.ts';
import { lookUp, toPublication } from '#publication/publication.ts';
import { toSurroundings } from '#publication/surroundings.ts';
import { toReadingPart } from '#publication/reading/reading-parts.ts';
import { findRelated } from '#publication/documents/relations.ts';
import { listDocumentPages } from '#publication/reading/document-pages.ts';
import { listTaskFacets } from '#publication/promises/task-facets.ts';
import { listTaskGroups } from '#publication/promises/task-groups.ts';
import { toTermView } from '#publication/places/term-page.ts';
import { readFirstCorpus, readRealDocument } from '../corpus/real-content.ts';

const publication = toPublication(readFirstCorpus());
const document = readRealDocument();
const term = (id: string) => {
  const found = publication.corpus.terms.find((one) => one.id === id);
  if (!found) throw new Error(`no term ${id}`);
  return toTermView(publication, found);
};

describe('the page of a group of towns', () => {
  it('tells sentences on it alone from those on both', () => {
    const { count, mentions } = term('pilot-town');
    expect(count).toBe(17);
    const listed = mentions.map(({ groups, sentences }) => [groups.length, sentences.length]);
    expect(listed).toEqual([
      [1, 6],
      [2, 10],
    ]);
  });

  it('has its members, values and targets', () => {
    expect(term('pilot-town').members).toHaveLength(27);
    expect(term('central-town').members).toBeNull();
    expect(term('central-town').values).toHaveLength(5);
    expect(term('pilot-town').targets.map(({ target }) => target.id)).toContain('zj-2012-t2');
  });
});

describe('the page of a formula', () => {
  it('lists its one sentence and no towns', () => {
    const { count, members, mentions, values } = term('land-into-town');
    expect([count, members, values]).toEqual([1, null, []]);
    expect(mentions[0]?.sentences[0]?.locator).toBe('第二部分第（六）项第3句');
  });
});

describe('the margin of a clause', () => {
  const pages = listDocumentPages(document);
  const part = (eId: string) => {
    const page = pages.find((one) => one.page.eId === eId);
    if (!page) throw new Error(`no page ${eId}`);
    return toReadingPart(toSurroundings(publication, document), page);
  };

  it('says whom each sentence names and what it orders', () => {
    const notes = part('sec_2__cl_4').sentences;
    expect(notes.map(({ groups }) => groups.map(({ name }) => name).join(' '))).toEqual([
      '小城市培育试点镇 中心镇',
      '小城市培育试点镇 中心镇',
      '小城市培育试点镇',
      '中心镇',
      '',
    ]);
    expect(notes.map(({ tasks }) => tasks.length)).toEqual([1, 1, 3, 2, 2]);
  });

  it('lists terms in the order in which it names them', () => {
    expect(part('sec_2__cl_6').terms.map(({ name }) => name)).toEqual([
      '小城市培育试点',
      '中心镇',
      '小城市培育试点镇',
      '带地进城',
      '城乡建设用地增减挂钩',
      '宅基地换城镇住房',
      '强镇扩权',
      '数字城管',
    ]);
  });
});

describe('the tasks of the key points', () => {
  const groups = listTaskGroups(publication);
  const facets = listTaskFacets(groups);

  it('stand under the clause that orders them', () => {
    expect(groups.map(({ page, rows }) => [page, rows.length])).toEqual([
      ['notice', 1],
      ['sec_1', 8],
      ['sec_2__cl_1', 14],
      ['sec_2__cl_2', 22],
      ['sec_2__cl_3', 14],
      ['sec_2__cl_4', 9],
      ['sec_2__cl_5', 6],
      ['sec_2__cl_6', 21],
      ['sec_3', 11],
    ]);
  });

  it('count 有关部门 and 各有关部门 as one actor', () => {
    expect(facets.actors.map(({ value, count }) => [value, count])).toEqual([
      ['你们', 1],
      [null, 77],
      ['小城市培育试点镇', 11],
      ['各级政府', 10],
      ['各有关部门', 8],
      ['中心镇', 6],
      ['各级宣传部门', 2],
    ]);
  });

  it('have eight degrees of force', () => {
    expect(Object.fromEntries(facets.forces.map(({ value, count }) => [value, count]))).toEqual({
      plain: 83,
      ensure: 1,
      strive: 2,
      must: 14,
      support: 2,
      complete: 2,
      'largely-complete': 1,
      explore: 1,
    });
  });
});

describe('the relations of documents', () => {
  const relate = (id: string) =>
    findRelated(publication, lookUp(publication.documents, id)).map(
      ({ kind, incoming, id: other }) => [incoming ? '<' : '>', kind, other].join(' '),
    );

  it('are shown from both ends', () => {
    expect(relate('zj-2012-key-points')).toEqual(['> basis zj-2010-115', '> basis zj-2010-162']);
    expect(relate('zj-2010-115')).toEqual([
      '> follows zj-2007-central-towns',
      '< basis zj-2012-key-points',
    ]);
  });

  it('give each ground in both languages', () => {
    const noted = publication.corpus.documents.flatMap(({ record }) => record.relations);
    expect(noted).toHaveLength(12);
    expect(noted.filter(({ note }) => note === null).map(({ kind }) => kind)).toEqual([
      'basis',
      'basis',
    ]);
  });

  it('connect the line of policy from 2007 to 2019', () => {
    const line = findPolicyLine(publication, 'zj-2010-162');
    expect(line).toHaveLength(13);
    expect(line[0]?.id).toBe('zj-2007-central-towns');
    expect(line.at(-2)?.id).toBe('zj-assessment-2018');
    expect(line.at(-1)?.record.date).toBeNull();
    expect(listPolicyLines(publication, 3)).toHaveLength(1);
  });
});

describe('the map of the key points', () => {
  const rows = listMapRows(toSurroundings(publication, document), document);

  it('has all parts, targets and citations', () => {
    expect(rows).toHaveLength(11);
    expect(rows.flatMap(({ targets }) => targets)).toHaveLength(12);
    expect(rows.flatMap(({ cites }) => cites.map(({ id }) => id))).toEqual([
      'zj-2010-115',
      'zj-2010-162',
    ]);
    expect(rows.flatMap(({ refersTo }) => refersTo)).toEqual([]);
  });

  it('sets each target at the clause that makes it', () => {
    const counts = rows.filter(({ targets }) => targets.length > 0);
    expect(counts.map(({ page, targets }) => [page.eId, targets.length])).toEqual([
      ['sec_2__cl_1', 2],
      ['sec_2__cl_2', 3],
      ['sec_2__cl_4', 4],
      ['sec_2__cl_6', 3],
    ]);
  });
});
