import { describe, expect, it } from 'vitest';
import { formatIssues } from '#corpus/issue.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import {
  buildContent,
  writeIndicator,
  writeObservations,
  writeRecord,
  writeScopes,
  writeTargets,
  writeTowns,
} from '../tiny-content.ts';

const observations = 'observations/investment.csv';
const targets = 'documents/points/targets.yml';
const record = 'documents/points/document.yml';
const indicator = 'indicators/investment.yml';
const text = 'documents/points/text.md';
const tasks = 'documents/points/tasks.yml';
const task = `- id: k1
  eId: sec_1__p_1__s_1
  quote: 完成投资2200亿元以上
  actors: [甲镇]
  act: 完成
  object: 投资2200亿元以上
  force: plain
  target: null
  deadline: null
`;
const good = 'investment,beta,2011,year,12,亿元,actual,s01';
const rows = (...more: Parameters<typeof writeObservations>[0]) => ({
  [observations]: writeObservations([[good], ...more]),
});
const row = (cells: string, more: Readonly<Record<string, string>> = {}) => rows([cells, more]);
const alpha = 'investment,alpha,2011,year,10,亿元,actual,s01';
const words = (sentence: string) => `# 工作要点\n\n## 一、重点任务\n\n${sentence}\n`;
const added = (sentence: string) => ({
  [text]: words(`完成投资2200亿元以上,其中甲镇1000亿元以上。${sentence}`),
});

/** Content with one thing wrong, by what that is. */
const wrong: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  'a file that is not known': { 'places/other.csv': 'x' },
  'a file that is not there': { 'places/scopes.yml': null },
  'an empty file': { 'site.yml': ' \n' },
  'bytes that are no text': { [text]: words('甲\uFFFD。') },
  'a name that is no id': { 'indicators/Big One.yml': writeIndicator() },
  'no header': { [observations]: 'a,b\n1,2\n' },
  'a row too short': { [observations]: `${writeObservations([])}investment,alpha\n` },
  'a quote that is open': { [observations]: `${writeObservations([])}"investment,alpha\n` },
  'a byte order mark': { [observations]: `\ufeff${writeObservations([[good]])}` },
  'line ends of Windows': { [observations]: writeObservations([[good]]).replaceAll('\n', '\r\n') },
  'YAML that is none': { [indicator]: 'name: [a\n' },
  'a field too many': { [indicator]: `${writeIndicator()}more: 1\n` },
  'a field too few': { [indicator]: writeIndicator('decimals: 0\n', '') },
  'a word of no list': { [indicator]: writeIndicator('kind: flow', 'kind: river') },
  'a sign that is hidden': row(alpha, { noteZh: '甲\u200b', noteEn: 'A' }),
  'an unknown place': row('investment,gamma,2011,year,10,亿元,actual,s01'),
  'an unknown source': row('investment,alpha,2011,year,10,亿元,actual,s99'),
  'another file': { 'observations/gdp.csv': writeObservations([[alpha]]) },
  'a unit of another thing': row('investment,alpha,2011,year,10,万人,actual,s01'),
  'a value below its least': row('investment,alpha,2011,year,-1,亿元,actual,s01'),
  'a value beside a reason': row(alpha, { missingReason: 'withheld' }),
  'neither value nor reason': row('investment,alpha,2011,year,,亿元,actual,s01'),
  'months that are none': row('investment,alpha,2011,M09-M01,10,亿元,actual,s01'),
  'a span of another year': row('investment,alpha,2012,2011-2013,10,亿元,actual,s01'),
  'a year before the town was one': { 'places/towns.csv': writeTowns('validFrom', '2012') },
  'the same row twice': rows([alpha], [alpha]),
  'a jump': {
    [observations]: writeObservations(
      ['10', '11', '13', '14', '16', '17', '160'].map((value, at) => [
        `investment,alpha,${2005 + at},year,${value},亿元,actual,s01`,
      ]),
    ),
  },
  'a replaced row that is not there': row(alpha, {
    supersedes: '2020-01-01',
    vintage: '2027-01-01',
  }),
  'a row that replaces a later one': row(alpha, { supersedes: '2027-01-01' }),
  'a source that nothing uses': {
    'sources/sources.csv': `${buildContent().get('sources/sources.csv') ?? ''}s02,题,,,,,https://example.org/2,2026-11-22,\n`,
  },
  'members of another number': { 'places/scopes.yml': writeScopes('stated: 2', 'stated: 27') },
  'a scope within itself': { 'places/scopes.yml': writeScopes('within: null', 'within: pilots') },
  'a sentence that is not there': {
    [targets]: writeTargets('eId: sec_1__p_1__s_1\n  quote: 完成', 'eId: sec_9\n  quote: 完成'),
  },
  'a quote that is not there': { [targets]: writeTargets('完成投资2200', '完成总投资2200') },
  'a number that is not there': { [targets]: writeTargets("'2200'", "'2300'") },
  'a unit that is not there': { [targets]: writeTargets('unit: 亿元', 'unit: 元') },
  'a part that promises more': {
    [targets]: writeTargets('1000', '3000'),
    [text]: words('完成投资2200亿元以上,其中甲镇3000亿元以上。'),
  },
  'an empty field without a reason': { [record]: writeRecord(', indexNumber: not-printed', '') },
  'a reason beside a field': {
    [record]: writeRecord('indexNumber: null', 'indexNumber: 0001/2012'),
  },
  'a field that nobody sought': {
    [record]: writeRecord('address: not-found', 'address: not-sought'),
  },
  'a relation that nothing bears out': {
    [record]: writeRecord(
      'relations: []',
      'relations: [{ kind: basis, document: points, note: null }]',
    ),
  },
  'a task of no sentence': { [tasks]: task.replace('sec_1__p_1__s_1', 'sec_9') },
  'a task of other words': { [tasks]: task.replace('actors: [甲镇]', 'actors: [乙镇]') },
  'a task of another object': { [tasks]: task.replace('object: 投资2200', 'object: 投资2300') },
  'a task without its force': { [tasks]: task.replace('force: plain', 'force: must') },
  'a mention that leads nowhere': added('按照《甲省条例》办理。'),
  'a mention four times over': {
    [text]: words(
      '完成投资2200亿元以上,其中甲镇1000亿元以上。\n\n甲按照《甲省条例》办理。\n\n乙按照《甲省条例》办理。\n\n丙按照《甲省条例》办理。\n\n丁按照《甲省条例》办理。',
    ),
  },
  'a provision that is not there': added('按照本要点第九部分办理。'),
  'an address that is lost': {
    'ids.lock.json':
      '{"count":1,"addresses":{"/towns/old/":{"since":"2026-11-30","names":{"hash":"0123456789ab","words":"旧。"}}}}',
  },
  'no registry': { 'ids.lock.json': null },
  'a registry that was cut': { 'ids.lock.json': '{"count":2,"addresses":{}}' },
  'a text without provenance': {
    [record]: writeRecord('address: not-found', 'text: not-held').replace(
      /provenance:.*$/s,
      'provenance: null\n',
    ),
  },
  'provenance without a text': { [text]: null, [targets]: null },
  'a target of an unknown scope': { [targets]: writeTargets('scope: pilots', 'scope: nowhere') },
  'a text without its sentence': { [text]: '# 工作要点\n\n> 甲\n' },
};

describe('what is wrong with content', () => {
  it('is told as before, with where it is and what to do', async () => {
    const told = Object.entries(wrong).map(([name, changes]) => {
      const { issues } = parseCorpus(buildContent(changes));
      expect(issues, name).not.toEqual([]);
      return `# ${name}\n${formatIssues(issues)}\n`;
    });
    await expect(told.join('\n')).toMatchFileSnapshot('__snapshots__/issue-words.txt');
  });

  it('is nothing in the tiny content', () => {
    expect(formatIssues(parseCorpus(buildContent()).issues)).toBe(
      '0 error(s), 0 warning(s) in content/',
    );
  });
});
