import type { ParsedContent } from '../parsed.ts';
import { type Issue, type IssueLocation, toIssue } from '../issue.ts';

/** One mention of another record. */
interface Reference {
  readonly kind:
    'indicator' | 'place' | 'scope' | 'source' | 'target' | 'document' | 'town' | 'prefecture';
  readonly id: string | null;
  /** Where it stands; asked for only where it is wrong, since an import checks millions. */
  readonly locate: () => IssueLocation;
}

/** Every id that a record mentions is the id of a record. */
export function checkKnownIds(draft: ParsedContent): Issue[] {
  const known = listKnown(draft);
  const references = [
    ...listSiteReferences(draft),
    ...listTownReferences(draft),
    ...listObservationReferences(draft),
    ...listTargetReferences(draft),
    ...listScopeReferences(draft),
    ...listIndicatorReferences(draft),
    ...listDocumentReferences(draft),
    ...listTaskReferences(draft),
    ...listTermReferences(draft),
    ...draft.requests.flatMap(({ value, at }): Reference[] => [
      { kind: 'target', id: value.target, locate: () => at('target') },
      { kind: 'place', id: value.place, locate: () => at('place') },
    ]),
    ...listRecordReferences(draft),
  ];
  return references.flatMap(({ kind, id, locate }) => {
    if (id === null || known[kind].has(id)) return [];
    return [toIssue('reference-unknown', locate(), `there is no ${kind} "${id}"`)];
  });
}

function listKnown(draft: ParsedContent): Record<Reference['kind'], ReadonlySet<string>> {
  const targets = draft.documents.flatMap((document) => document.targets);
  const towns = draft.towns.map(({ value }) => value.id);
  const scopes = draft.scopes.map(({ value }) => value.id);
  return {
    indicator: new Set(draft.indicators.map(({ value }) => value.id)),
    place: new Set([...towns, ...scopes]),
    town: new Set(towns),
    scope: new Set(scopes),
    source: new Set(draft.sources.map(({ value }) => value.id)),
    target: new Set(targets.map(({ value }) => value.id)),
    document: new Set(draft.documents.map(({ id }) => id)),
    prefecture: new Set(draft.prefectures.map(({ value }) => value.name)),
  };
}

function listSiteReferences({ site }: ParsedContent): Reference[] {
  if (site === null) return [];
  const { document } = site.value.home;
  if (document === undefined) return [];
  return [{ kind: 'document', id: document, locate: () => site.at('home.document') }];
}

/** Without a scheme of prefectures there is nothing that a town's could be missing from. */
function listTownReferences({ towns, prefectures }: ParsedContent): Reference[] {
  if (prefectures.length === 0) return [];
  return towns.map(({ value, at }) => ({
    kind: 'prefecture',
    id: value.prefecture,
    locate: () => at('prefecture'),
  }));
}

function listObservationReferences({ observations }: ParsedContent): Reference[] {
  return observations.flatMap(({ value, at }) => [
    { kind: 'indicator', id: value.indicator, locate: () => at('indicator') },
    { kind: 'place', id: value.place, locate: () => at('place') },
    { kind: 'source', id: value.source, locate: () => at('source') },
  ]);
}

/** What is kept of towns names a town and its source. */
function listRecordReferences({ areas, countyCensus, grades }: ParsedContent): Reference[] {
  const records = [...areas, ...grades, ...countyCensus];
  return [
    ...records.flatMap(({ value, at }): Reference[] => [
      { kind: 'town', id: value.place, locate: () => at('place') },
      { kind: 'source', id: value.source, locate: () => at('source') },
    ]),
    ...countyCensus.map(({ value, at }): Reference => {
      return { kind: 'source', id: value.source2000, locate: () => at('source2000') };
    }),
  ];
}

function listTargetReferences({ documents }: ParsedContent): Reference[] {
  const targets = documents.flatMap((document) => document.targets);
  return targets.flatMap(({ value, at }): Reference[] => [
    { kind: 'indicator', id: value.indicator, locate: () => at('indicator') },
    { kind: 'scope', id: value.scope, locate: () => at('scope') },
    { kind: 'source', id: value.source, locate: () => at('source') },
    { kind: 'target', id: value.partOf, locate: () => at('partOf') },
    { kind: 'target', id: value.alternativeTo, locate: () => at('alternativeTo') },
    ...value.readings.map(({ scope }, index): Reference => {
      return { kind: 'scope', id: scope, locate: () => at(`readings.${index}.scope`) };
    }),
  ]);
}

function listScopeReferences({ scopes }: ParsedContent): Reference[] {
  return scopes.flatMap(({ value, at }): Reference[] => [
    { kind: 'scope', id: value.within, locate: () => at('within') },
    ...(value.members ?? []).map((id, index): Reference => {
      return { kind: 'town', id, locate: () => at(`members.${index}`) };
    }),
  ]);
}

function listIndicatorReferences({ indicators }: ParsedContent): Reference[] {
  return indicators.flatMap(({ value, at }) => [
    { kind: 'indicator', id: value.numerator, locate: () => at('numerator') },
    { kind: 'indicator', id: value.denominator, locate: () => at('denominator') },
  ]);
}

function listDocumentReferences({ documents }: ParsedContent): Reference[] {
  const standings = documents.flatMap(({ record }): Reference[] =>
    record?.value.standing === undefined
      ? []
      : [
          {
            kind: 'document',
            id: record.value.standing.by,
            locate: () => record.at('standing.by'),
          },
        ],
  );
  const relations = documents.flatMap(({ record }) =>
    (record?.value.relations ?? []).flatMap(({ document }, index): Reference[] =>
      record === null
        ? []
        : [
            {
              kind: 'document',
              id: document,
              locate: () => record.at(`relations.${index}.document`),
            },
          ],
    ),
  );
  return [...standings, ...relations];
}

function listTaskReferences({ documents }: ParsedContent): Reference[] {
  const tasks = documents.flatMap((document) => document.tasks);
  return tasks.map(({ value, at }) => ({
    kind: 'target',
    id: value.target,
    locate: () => at('target'),
  }));
}

function listTermReferences({ terms }: ParsedContent): Reference[] {
  return terms.flatMap(({ value, at }): Reference[] => [
    { kind: 'scope', id: value.scope, locate: () => at('scope') },
    ...value.documents.map((id, index): Reference => {
      return { kind: 'document', id, locate: () => at(`documents.${index}`) };
    }),
  ]);
}
