import { describe, expect, it } from 'vitest';
import { readContent } from '#integration/read-content.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { toPublication } from '#publication/publication.ts';
import { findConflicts } from '#indicators/observations/conflicts.ts';
import { toCoverage } from '#indicators/observations/coverage.ts';
import { listFaults, readFirstCorpus } from './real-content.ts';

const corpus = readFirstCorpus();
const publication = toPublication(corpus);
const towns = corpus.towns.map(({ id }) => id);
const indicators = corpus.indicators.map(({ id }) => id);
const coverage = toCoverage(towns, indicators, corpus.observations);

describe('the real content', () => {
  it('passes every check without a warning', () => {
    expect(listFaults(parseCorpus(readContent('content')).issues)).toEqual([]);
  });

  it('holds what was collected at first', () => {
    expect(corpus.documents).toHaveLength(13);
    expect(corpus.towns).toHaveLength(27);
    expect(corpus.sources).toHaveLength(33);
    expect(corpus.observations).toHaveLength(93);
    const statuses = corpus.observations.map(({ status }) => status);
    expect(statuses.filter((status) => status === 'actual')).toHaveLength(76);
    expect(statuses.filter((status) => status === 'estimate')).toHaveLength(15);
    expect(statuses.filter((status) => status === 'derived')).toHaveLength(2);
  });

  it('knows nothing of ten of the towns', () => {
    const silent = corpus.towns.filter(({ id }) => coverage.silent.includes(id));
    expect(silent.map(({ name }) => name).join(' ')).toBe(
      '塘栖镇 石浦镇 周巷镇 溪口镇 织里镇 新市镇 钱清镇 泽国镇 楚门镇 壶镇镇',
    );
  });

  it('has values around the plan for twelve', () => {
    const around = coverage.towns.filter(({ cells }) =>
      cells.some(({ year }) => year >= 2010 && year <= 2016),
    );
    expect(around).toHaveLength(12);
  });

  it('has no value of the promised shares', () => {
    const shares = ['industrial-zone-share', 'tertiary-share', 'land-transfer-rate'];
    expect(corpus.observations.filter(({ indicator }) => shares.includes(indicator))).toEqual([]);
  });

  it('keeps both figures of the one conflict', () => {
    const conflicts = findConflicts(corpus.observations);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.preferred).toMatchObject({ place: 'chongfu', year: 2024, value: '100.3' });
    expect(conflicts[0]?.others.map(({ value }) => value)).toEqual(['93.95']);
  });

  it('never gives part of a year as a year', () => {
    const parts = corpus.observations.filter(({ period }) => period !== 'year');
    const periods = new Set(parts.map(({ period }) => period));
    expect([...periods].toSorted()).toEqual(['2011-2013', 'M01-M06', 'M01-M07', 'M01-M09']);
    expect(parts).toHaveLength(13);
  });

  it('keeps unlike measures of revenue apart', () => {
    const revenue = corpus.indicators.filter(({ name }) => /财政.*收入$/.test(name.zh));
    expect(revenue.map(({ name }) => name.zh).toSorted()).toEqual(
      ['财政收入', '财政总收入', '地方财政收入', '镇本级可支配财政收入'].toSorted(),
    );
  });
});

describe('the assessments of the real content', () => {
  const statusOf = (id: string) => publication.targets.get(id)?.assessment.status;

  it('find no data for the numeric targets', () => {
    const ids = Array.from({ length: 8 }, (_, index) => `zj-2012-t${index + 1}`);
    expect(ids.map(statusOf)).toEqual(ids.map(() => 'no-data'));
  });

  it('find no threshold in largely complete', () => {
    expect(statusOf('zj-2012-t12')).toBe('not-quantified');
  });

  it('find two towns below the revenue goal', () => {
    const assessment = publication.targets.get('plan-2015-g5')?.assessment;
    expect(assessment).toMatchObject({ status: 'missed-by-some', reason: 'first-known-miss' });
    const reading = assessment?.readings[0];
    expect(reading?.counts).toEqual({ met: 0, missed: 2, unknown: 25, total: 27 });
    const missed = reading?.towns.filter(({ status }) => status === 'missed');
    expect(missed?.map(({ place, margin }) => [place, margin])).toEqual([
      ['fotang', '-1.61'],
      ['hecun', '-4.31'],
    ]);
  });

  it('read the urbanisation target in both ways', () => {
    const readings = publication.targets.get('zj-2012-t8')?.assessment.readings;
    expect(readings?.map(({ mode, scope }) => `${scope} ${mode}`)).toEqual([
      'pilot-towns pooled',
      'pilot-towns each',
      'pilot-and-central-towns pooled',
      'pilot-and-central-towns each',
    ]);
  });
});
