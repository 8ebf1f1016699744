import { describe, expect, it } from 'vitest';
import { listNamedAddresses } from '#corpus/addresses/named-addresses.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { parseRegistry } from '#corpus/parse/parse-locks.ts';
import { buildContent } from '../tiny-content.ts';

const since = '"since":"2026-11-30"';
const words = '"words":"甲"';
const hash = '"hash":"0123456789ab"';

/** What is wrong with a registry that holds these entries, as `line [field] message`. */
function read(entries: Readonly<Record<string, string>>, count?: number): string[] {
  const lines = Object.entries(entries).map(([address, entry]) => `"${address}": {${entry}}`);
  const text = `{\n"count": ${count ?? lines.length},\n"addresses": {\n${lines.join(',\n')}\n}\n}\n`;
  const { issues } = parseRegistry(new Map([['ids.lock.json', text]]));
  return issues.map(({ field, line, message }) => `${line} [${field}] ${message}`);
}

describe('the file of published addresses', () => {
  it.each([
    ['/a/', since],
    ['/', since],
    ['/a/b.csv', `${since},"names":{${hash},${words}}`],
    ['/a/#sec_1__p_1-2', `${since},"moved":"/b/"`],
    ['/a/', `${since},"gone":"2026-12-01"`],
    [
      '/a/',
      `${since},"before":[{${hash},${words},"until":"2026-12-01"},{${hash},${words},"until":"2026-12-02"}]`,
    ],
  ])('may hold %s: %s', (address, entry) => {
    expect(read({ [address]: entry })).toEqual([]);
  });

  it.each(['x/a/', '/a b/', '/a/#b c'])('may not hold the address %s', (address) => {
    const told = read({ [address]: since });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`[addresses.${address}]`);
  });

  it.each([
    [`${since},"moved":"/b/","gone":"2026-12-01"`, 'gone', 'an address that moved is not gone'],
    [`${since},"moved":"x/b/"`, 'moved', 'an address is like /documents/a/#sec_1'],
    [`${since},"moved":"/b/?"`, 'moved', 'an address is like /documents/a/#sec_1'],
    [
      `${since},"names":{"hash":"0123456789abc",${words}}`,
      'names.hash',
      'a fingerprint is 12 digits of 0-9 and a-f',
    ],
    [
      `${since},"names":{"hash":"x123456789ab",${words}}`,
      'names.hash',
      'a fingerprint is 12 digits of 0-9 and a-f',
    ],
  ])('may not say %s', (entry, field, message) => {
    expect(read({ '/x/': since, '/a/': entry })).toEqual([`5 [addresses./a/.${field}] ${message}`]);
  });

  it('says of what was before at least one thing', () => {
    expect(read({ '/a/': `${since},"before":[]` })).toHaveLength(1);
  });

  it('holds as many as it says', () => {
    expect(read({ '/a/': since }, 2)).toEqual([
      '1 [count] holds another number of addresses than it says',
    ]);
  });
});

describe('what an address names', () => {
  it('is told of every page and part in their order', () => {
    const tasks = `- id: k1
  eId: sec_1__p_1__s_1
  quote: 完成投资2200亿元以上
  actors: []
  act: 完成
  object: 投资2200亿元以上
  force: plain
  target: whole
  deadline: null
`;
    const term = `name: 投资
nameEn: Investment
kind: policy
forms: [投资]
definition: null
addresses: []
confidence: null
usage: null
scope: null
documents: []
notes: []
`;
    const files = { 'documents/points/tasks.yml': tasks, 'glossary/money.yml': term };
    const text = '完成投资2200亿元以上,其中甲镇1000亿元以上。';
    expect([...listNamedAddresses(parseCorpus(buildContent(files)).draft)]).toEqual([
      ['/documents/points/', '工作要点'],
      ['/documents/points/#sec_1', '重点任务'],
      ['/documents/points/#sec_1__p_1', text],
      ['/documents/points/#sec_1__p_1__s_1', text],
      ['/targets/whole/', '完成投资2200亿元以上'],
      ['/targets/part/', '其中甲镇1000亿元以上'],
      ['/tasks/#k1', '完成投资2200亿元以上'],
      ['/indicators/investment/', '投资'],
      ['/towns/alpha/', '甲镇'],
      ['/towns/beta/', '甲镇'],
      ['/glossary/money/', '投资'],
    ]);
  });

  it('is nothing of a record that cannot be read', () => {
    const { draft } = parseCorpus(buildContent({ 'documents/points/document.yml': null }));
    expect([...listNamedAddresses(draft).keys()]).not.toContain('/documents/points/');
  });
});
