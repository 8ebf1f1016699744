import { mostShortSentences } from '#policy/tree/short-id.ts';
import { listSentences } from '#policy/tree/walk.ts';
import { areas, toTargetEnd } from '#schema/areas.ts';
import { longestShort } from '#schema/indicator.ts';
import type { ParsedContent } from '../parsed.ts';
import { type Issue, type IssueLocation, toIssue } from '../issue.ts';

/** What begins or ends a short address belongs to one document, target or indicator, and is neither an area of the site nor too long. */
export function checkShortNames({ documents, indicators }: ParsedContent): Issue[] {
  const claim = takeNames(areas.map((area) => [area, 'an area of the site']));
  return [
    ...documents.flatMap(({ record, targets, tree }) => {
      const short = record?.value.short;
      if (record === null || short === undefined) return [];
      const at = record.at('short');
      const count = tree === null ? 0 : listSentences(tree).length;
      const isLong = short.to === 'sentences' && count > mostShortSentences;
      return [
        ...claim(short.name, at),
        ...checkTargetEnds(targets),
        ...(isLong ? [toIssue('short-of-many', at, `it has ${count} sentences`)] : []),
      ];
    }),
    ...checkIndicators(indicators),
  ];
}

/** Targets of one document whose ids end alike would have one short address. */
function checkTargetEnds(targets: ParsedContent['documents'][number]['targets']): Issue[] {
  const claim = takeNames();
  return targets.flatMap(({ value, at }) => claim(toTargetEnd(value.id), at('id')));
}

function checkIndicators(indicators: ParsedContent['indicators']): Issue[] {
  const claim = takeNames();
  return indicators.flatMap(({ value: { id, short = id }, at }) => {
    if (short.length <= longestShort) return claim(short, at('short'));
    return [toIssue('short-missing', at(null), `its id has ${id.length} signs`)];
  });
}

/** Tells of each name that is somebody’s already. */
function takeNames(
  taken: readonly (readonly [string, string])[] = [],
): (name: string, at: IssueLocation) => Issue[] {
  const owners = new Map(taken);
  return (name, at) => {
    const owner = owners.get(name);
    owners.set(name, owner ?? `in ${at.file}:${at.line ?? 1}`);
    return owner === undefined ? [] : [toIssue('short-taken', at, `"${name}" is ${owner} already`)];
  };
}
