import { describe, expect, it } from 'vitest';
import { readContent } from '#integration/read-content.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { isOfficial } from '#schema/natures.ts';
import { officialDomainColumns } from '#schema/source.ts';
import { findOnlyIssue, listIssues } from '../list-issues.ts';
import { buildContent, writeObservations } from '../tiny-content.ts';

const sources = 'sources/sources.csv';
const domains = 'sources/official-domains.csv';
const [header = ''] = (buildContent().get(sources) ?? '').split('\n');
const used = { 'observations/investment.csv': useBoth() };

function useBoth(): string {
  return writeObservations([
    ['investment,alpha,2011,year,10,亿元,actual,s01'],
    ['investment,beta,2011,year,12,亿元,actual,s02'],
  ]);
}

/** Sources with an address and a nature each, beside a list of official domains. */
function withSources(...rows: readonly (readonly [address: string, nature: string])[]) {
  const lines = rows.map(
    ([address, nature], at) => `s0${at + 1},标题,,,,,${address},2026-11-22,${nature}`,
  );
  const listed = ['gov.cn,government,各级政府,2026-11-30', 'a.cn,official-press,甲报,2026-11-30'];
  return {
    [sources]: `${[header, ...lines].join('\n')}\n`,
    [domains]: `${[officialDomainColumns.join(','), ...listed].join('\n')}\n`,
    ...(rows.length > 1 ? used : {}),
  };
}

describe('the nature of a source', () => {
  it('is government on a page of a listed domain', () => {
    expect(listIssues(withSources(['https://www.x.gov.cn/art/1', 'government']))).toEqual([]);
    expect(listIssues(withSources(['http://news.a.cn/1', 'official-press']))).toEqual([]);
    expect(listIssues(withSources(['https://example.org/', '']))).toEqual([]);
  });

  it.each([
    ['an upload site', 'https://360docs.net/doc/1.html', 'government', '360docs.net'],
    ['an upload site', 'https://360docs.net/doc/1.html', 'official-press', '360docs.net'],
    ['a name that only ends alike', 'https://notgov.cn/1', 'government', 'notgov.cn'],
    ['a host that only begins alike', 'https://gov.cn.example.org/1', 'government', 'gov.cn.ex'],
  ])('is not official on %s', (_, address, nature, host) => {
    const issue = findOnlyIssue(withSources([address, nature]));
    expect(issue).toMatchObject({ kind: 'source-nature-unlisted', severity: 'error' });
    expect(issue).toMatchObject({ file: sources, line: 2, field: 'nature' });
    expect(issue.message).toContain(host);
  });

  it.each(['upload', 'official-press', ''])('is not “%s” on a page of a government', (nature) => {
    const issue = findOnlyIssue(withSources(['https://x.gov.cn/1', nature]));
    expect(issue).toMatchObject({ kind: 'source-nature-listed', severity: 'error', line: 2 });
  });

  it('is one for one address, however it is written', () => {
    const issue = findOnlyIssue(
      withSources(['http://www.b.cn/1/', 'upload'], ['https://b.cn/1#p2', 'encyclopaedia']),
    );
    expect(issue).toMatchObject({ kind: 'source-natures-differ', severity: 'error', line: 3 });
    expect(issue.message).toContain('sources/sources.csv:2');
    const apart = withSources(['http://b.cn/1', 'upload'], ['http://b.cn/?id=1', 'press']);
    expect(listIssues(apart)).toEqual([]);
  });

  it('is one of the seven, and a domain is listed once', () => {
    expect(findOnlyIssue(withSources(['http://b.cn/1', 'blog'])).kind).toBe('field-invalid');
    const files = withSources(['https://example.org/', '']);
    const twice = `${files[domains]}gov.cn,government,又一次,2026-11-30\n`;
    expect(findOnlyIssue({ ...files, [domains]: twice }).kind).toBe('key-duplicate');
  });
});

describe('the sources held', () => {
  const { corpus } = parseCorpus(readContent('content'));

  it('call no collection and no upload official', () => {
    const official = corpus.sources.filter(({ nature }) => isOfficial(nature));
    const hosts = official.map(({ address }) => new URL(address).host);
    expect(hosts.length).toBeGreaterThan(5);
    expect(hosts.filter((host) => /wiki|baike|360docs|doczj|tfhid/.test(host))).toEqual([]);
  });

  it('say of every value that is not sure why it is not', () => {
    const doubtful = corpus.observations.filter(({ confidence }) => confidence !== 'high');
    const silent = doubtful.filter(({ confidenceReason }) => confidenceReason === null);
    expect(doubtful.length).toBeGreaterThan(50);
    expect(silent.map(({ indicator, place }) => `${indicator} ${place}`)).toEqual([]);
  });
});
