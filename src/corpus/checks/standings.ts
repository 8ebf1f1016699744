import type { DocumentRecord } from '#schema/document.ts';
import type { ParsedContent } from '../parsed.ts';
import { type Issue, toIssue } from '../issue.ts';

type Relation = DocumentRecord['relations'][number];

/** What each standing may be made by. */
const makers: Partial<Record<string, readonly Relation['kind'][]>> = {
  amended: ['amends'],
  repealed: ['repeals', 'replaces'],
  lapsed: ['repeals', 'replaces'],
};

/** What is said of whether a document is in force has a source, and neither relations nor dates contradict it. */
export function checkStandings({ documents }: ParsedContent): Issue[] {
  const records = documents.flatMap(({ id, record }) => (record === null ? [] : [{ id, record }]));
  const ended = records.flatMap(({ id, record }) =>
    record.value.relations
      .filter(({ kind }) => kind === 'repeals' || kind === 'replaces')
      .map(({ document }) => ({ by: id, document })),
  );
  return records.flatMap(({ id, record: { value, at } }) => {
    const { standing } = value;
    const enders = ended.filter(({ document }) => document === id).map(({ by }) => by);
    if (standing === undefined) {
      return enders.map((by) =>
        toIssue(
          'standing-unstated',
          at('relations'),
          `${by} ends ${id}, whose record does not say so`,
        ),
      );
    }
    const issues: Issue[] = [];
    const contradict = (field: string, message: string): void => {
      issues.push(toIssue('standing-contradicted', at(field), message));
    };
    if (standing.addresses.length === 0 && standing.by === null) {
      issues.push(
        toIssue('standing-unsourced', at('standing'), `${id} is ${standing.state}, says no source`),
      );
    }
    if (enders.length > 0 && standing.state !== 'repealed' && standing.state !== 'lapsed') {
      contradict('standing.state', `${enders.join(', ')} ends ${id}, which is ${standing.state}`);
    }
    const maker = records.find((one) => one.id === standing.by);
    const kinds = makers[standing.state] ?? [];
    const made = maker?.record.value.relations.some(
      ({ kind, document }) => document === id && kinds.includes(kind),
    );
    if (maker !== undefined && made !== true) {
      contradict(
        'standing.by',
        `${maker.id} states no relation by which ${id} is ${standing.state}`,
      );
    }
    if (standing.since !== null && value.date !== null && isBefore(standing.since, value.date)) {
      contradict('standing.since', `${id} is ${standing.state} since before its own date`);
    }
    return issues;
  });
}

/** Dates are compared as far as both are known. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
