import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeContent, listDemoFiles } from '#scripts/demo/compose-content.ts';
import { listFaults, readRealCorpus } from '../corpus/real-content.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { toPublication } from '#publication/publication.ts';
import { listRevisions } from '#indicators/observations/revisions.ts';
import { readContent } from '#integration/read-content.ts';

let folder = '';
let parsed: ReturnType<typeof parseCorpus>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yaodian-demo-'));
  await composeContent(folder);
  parsed = parseCorpus(readContent(folder));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('the demonstration’s content', () => {
  it('passes every check without a warning', () => {
    expect(listFaults(parsed.issues)).toEqual([]);
  });

  it('is the same each time it is made', () => {
    const { towns } = readRealCorpus();
    expect([...listDemoFiles(towns)]).toEqual([...listDemoFiles(towns)]);
  });

  it('holds 27 towns, 8 indicators and 6 years', () => {
    const { observations, towns } = parsed.corpus;
    expect(towns).toHaveLength(27);
    expect(new Set(observations.map(({ indicator }) => indicator)).size).toBe(8);
    const years = [...new Set(observations.map(({ year }) => year))].toSorted();
    expect(years).toEqual([2010, 2011, 2012, 2013, 2014, 2015]);
  });

  it('calls its data what it is, made up', () => {
    const { dataTitle, home } = parsed.corpus.site;
    expect(dataTitle.zh).toContain('演示数据');
    expect(dataTitle.en).toContain('SYNTHETIC');
    expect(home.document).toBe('zj-2012-key-points');
  });

  it('holds nothing that was really measured', () => {
    const { observations, scopes, towns } = parsed.corpus;
    const sources = new Set(observations.map(({ source }) => source));
    expect([...sources].toSorted()).toEqual(['synthetic', 'synthetic-restated']);
    const ids = towns.map(({ id }) => id);
    expect(ids.every((id) => /^synthetic-\d\d$/.test(id))).toBe(true);
    expect(scopes.find(({ id }) => id === 'pilot-towns')?.members).toEqual(ids);
    expect(observations.every(({ place }) => place.startsWith('synthetic-'))).toBe(true);
  });

  it('has gaps, revisions, a forecast and an annexation', () => {
    const { observations } = parsed.corpus;
    const gdp = observations.filter(({ indicator }) => indicator === 'gdp');
    expect(gdp.filter(({ place }) => place === 'synthetic-27')).toEqual([]);
    expect(gdp.filter(({ value }) => value === null)).toHaveLength(1);
    expect(listRevisions(observations)).toHaveLength(3);
    expect(gdp.filter(({ status }) => status === 'estimate')).toHaveLength(1);
    const annexed = gdp.filter(({ place }) => place === 'synthetic-09');
    expect(annexed.map(({ year, boundaryVersion }) => [year, boundaryVersion === null])).toEqual([
      [2010, false],
      [2011, false],
      [2012, false],
      [2012, true],
      [2013, true],
      [2014, true],
      [2015, true],
    ]);
  });
});

describe('the demonstration’s verdicts', () => {
  const verdictOf = (id: string) => toPublication(parsed.corpus).targets.get(id)?.assessment;

  it('meet a sum to the last person', () => {
    expect(verdictOf('zj-2012-t7')).toMatchObject({ status: 'met', actual: '20.0000' });
    expect(verdictOf('zj-2012-t7')?.margin).toMatch(/^0(\.0+)?$/);
  });

  it('keep what was said of figures before revision', () => {
    expect(verdictOf('zj-2012-t7')?.firstPublished).toEqual({ status: 'met', margin: '0.1500' });
  });

  it('are within rounding where the parts are rounded', () => {
    expect(verdictOf('zj-2012-t2')).toMatchObject({
      status: 'met-within-rounding',
      met: true,
      margin: '0',
    });
  });

  it('name one town on its goal and those below', () => {
    const towns = verdictOf('plan-2015-g5')?.readings[0]?.towns ?? [];
    const statusOf = (place: string) => towns.find((town) => town.place === place)?.status;
    expect(statusOf('synthetic-05')).toBe('met-within-rounding');
    expect(statusOf('synthetic-06')).toBe('met');
    expect(statusOf('synthetic-07')).toBe('missed');
    expect(statusOf('synthetic-27')).toBe('no-data');
  });
});
