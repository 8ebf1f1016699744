import { describe, expect, it } from 'vitest';
import {
  addAddresses,
  formatRegistry,
  type Registry,
  type RegistryEntry,
} from '#corpus/addresses/registry.ts';
import { listNamedAddresses } from '#corpus/addresses/named-addresses.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { readContent } from '#integration/read-content.ts';
import { findOnlyIssue, listIssues } from '../list-issues.ts';
import { buildContent } from '../tiny-content.ts';

const file = 'ids.lock.json';
const text = 'documents/points/text.md';
const day = '2026-11-30';

/** All that the tiny content publishes, and what else was published once. */
function publish(more: Readonly<Record<string, Partial<RegistryEntry>>> = {}): Registry {
  const { draft } = parseCorpus(buildContent());
  const added = Object.entries(more).map(([address, entry]): [string, RegistryEntry] => [
    address,
    { since: day, ...entry },
  ]);
  return new Map([...addAddresses(new Map(), listNamedAddresses(draft), day), ...added]);
}

function lock(more: Readonly<Record<string, Partial<RegistryEntry>>> = {}) {
  return { [file]: formatRegistry(publish(more)) };
}

const gone = { names: { hash: '0123456789ab', words: '旧句。' } };

describe('published addresses', () => {
  it('raise nothing as long as they name their words', () => {
    expect(listIssues(lock())).toEqual([]);
  });

  it('are told with both words when the words change', () => {
    const before = '完成投资2200亿元以上,其中甲镇1000亿元以上。';
    const changed = `# 工作要点\n\n## 一、重点任务\n\n${before.replace('完成', '完成各类')}\n`;
    const { issues } = parseCorpus(buildContent({ ...lock(), [text]: changed }));
    const [sentence] = issues.filter(({ field }) => field?.endsWith('__s_1'));
    expect(sentence).toMatchObject({ kind: 'address-reworded', file });
    expect(sentence?.message).toContain(`"${before}" and names "完成各类投资2200亿元以上`);
    expect(sentence?.remedy).toContain('npm run addresses');
  });

  it('are told when nothing stands there any more', () => {
    const issue = findOnlyIssue(lock({ '/documents/points/#sec_9': gone }));
    expect(issue).toMatchObject({ kind: 'address-lost', field: '/documents/points/#sec_9' });
    expect(issue.message).toContain('nothing like it stands anywhere');
  });

  it('may have moved to what stands, or be gone', () => {
    const moved = { ...gone, moved: '/documents/points/#sec_1' };
    expect(listIssues(lock({ '/documents/points/#sec_9': moved }))).toEqual([]);
    expect(listIssues(lock({ '/towns/old/': { ...gone, gone: day } }))).toEqual([]);
  });

  it.each([
    ['themselves', { '/towns/x/': { ...gone, moved: '/towns/x/' } }, 'to itself'],
    [
      'a circle',
      {
        '/towns/x/': { ...gone, moved: '/towns/y/' },
        '/towns/y/': { ...gone, moved: '/towns/x/' },
      },
      'in a circle',
    ],
    ['nothing', { '/towns/x/': { ...gone, moved: '/towns/none/' } }, 'which does not stand'],
    [
      'elsewhere from what stands',
      { '/towns/alpha/': { ...gone, moved: '/towns/beta/' } },
      'still stands',
    ],
  ])('may not lead to %s', (_name, more, message) => {
    const { issues } = parseCorpus(buildContent(lock(more)));
    const misled = issues.filter(({ kind }) => kind === 'address-misled');
    expect(misled.length).toBe(Object.keys(more).length);
    for (const one of misled) expect(one.message).toContain(message);
  });

  it.each([
    ['documents', '/documents/', 'documents/zj-2012-12/', 'documents/zj-2012-twelve/'],
    ['indicators', '/indicators/', 'indicators/detailed-plan.yml', 'indicators/plan-in-detail.yml'],
    ['terms', '/glossary/', 'glossary/land-into-town.yml', 'glossary/land-to-town.yml'],
  ])('of renamed %s are told with where they stand now', (_name, area, from, to) => {
    const content = readContent('content');
    const renamed = new Map([...content].map(([name, words]) => [name.replace(from, to), words]));
    const { issues } = parseCorpus(renamed);
    const idOf = (path: string) => path.replace(/^[a-z]+\//, '').replace(/\/$|\.yml$/, '');
    const lost = issues.find(({ field }) => field === `${area}${idOf(from)}/`);
    expect(lost?.kind).toBe('address-lost');
    expect(lost?.message).toContain(`the same stands at ${area}${idOf(to)}/`);
  });

  it.each([
    ['places/towns.csv', 'hecun,', 'hecun-town,', '/towns/hecun/', '/towns/hecun-town/'],
    [
      'documents/zj-2012-key-points/targets.yml',
      'id: zj-2012-t1\n',
      'id: target-one\n',
      '/targets/zj-2012-t1/',
      '/targets/target-one/',
    ],
  ])('of a renamed record of %s are told', (name, from, to, old, now) => {
    const content = readContent('content');
    const changed = content.get(name)?.replace(from, to) ?? '';
    expect(changed).toContain(to);
    const { issues } = parseCorpus(new Map(content).set(name, changed));
    const lost = issues.find(({ field }) => field === old);
    expect(lost?.message).toContain(`the same stands at ${now}`);
  });
});

describe('the registry', () => {
  it('must be there, be it that of a site that nobody has seen', () => {
    const issue = findOnlyIssue({ [file]: null });
    expect(issue).toMatchObject({ kind: 'registry-missing', file });
    expect(issue.remedy).toMatch(/^Restore it/);
  });

  it.each([
    ['in the middle of a line', (whole: string) => whole.slice(0, whole.length / 2)],
    ['by a line', (whole: string) => whole.replace(/\n {4}"[^\n]+/, '')],
    ['of all but its frame', () => '{ "count": 5, "addresses": {} }'],
  ])('is refused where it was cut %s', (_name, cut) => {
    const { issues } = parseCorpus(buildContent({ [file]: cut(formatRegistry(publish())) }));
    expect(issues.map(({ kind }) => kind)).toContain('registry-damaged');
    expect(issues.find(({ kind }) => kind === 'registry-damaged')?.remedy).toContain(
      'never delete',
    );
  });

  it.each([
    ['nests without end', '['.repeat(200_000)],
    ['holds two things', '{"count":0,"addresses":{}} {}'],
    ['is a list', '[]'],
    [
      'gives an address twice over',
      '{"count":2,"addresses":{"/a/":{"since":"2026-11-30"},"/a/":{"since":"2026-11-30"}}}',
    ],
  ])('is refused where it %s', (_name, text) => {
    const { issues } = parseCorpus(buildContent({ [file]: text }));
    expect(issues.map(({ kind, file: at }) => [kind, at])).toContainEqual([
      'registry-damaged',
      file,
    ]);
  });

  it('is refused with the line of each damaged address', () => {
    const lines = formatRegistry(publish()).split('\n');
    const damaged = lines.map((line, at) =>
      at === 4 || at === 6 ? line.replace(/"since":"[^"]*"/, '"since":"soon"') : line,
    );
    const { issues } = parseCorpus(buildContent({ [file]: damaged.join('\n') }));
    const found = issues.filter(({ kind }) => kind === 'registry-damaged');
    expect(found.map(({ line }) => line)).toEqual([5, 7]);
  });

  it('is refused where it is empty', () => {
    expect(listIssues({ [file]: '' })).toContain('file-empty at ids.lock.json:null [null]');
  });

  it('holds an address a line, in one order', () => {
    const lines = formatRegistry(publish()).split('\n');
    const addresses = lines.filter((line) => line.startsWith('    "/'));
    expect(addresses).toHaveLength(publish().size);
    expect(addresses).toEqual(addresses.toSorted());
  });
});
