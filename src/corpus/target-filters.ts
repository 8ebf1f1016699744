import type { Status } from '../indicators/status.ts';
import type { PageNode } from '../policy/walk.ts';
import type { Scope } from '../schema/place.ts';
import { findPage } from './find-page.ts';
import { lookUp, type Publication } from './publication.ts';
import { listTargetItems, type TargetItem } from './target-views.ts';

/** One value by which the targets can be filtered, with those that have it; `path` is its address below /targets/. */
export type TargetFilter = {
  readonly path: string;
  readonly items: readonly TargetItem[];
} & (
  | { readonly facet: 'status'; readonly status: Status }
  | { readonly facet: 'scope'; readonly scope: Scope }
  | { readonly facet: 'clause'; readonly page: PageNode; readonly document: string }
);

/** Every status, scope and clause that any target has, in the order of the targets: each is an address of its own, so that no script is needed. */
export function listTargetFilters(publication: Publication): TargetFilter[] {
  const items = listTargetItems(publication);
  const statuses = [...Map.groupBy(items, ({ status }) => status)];
  const scopes = [...Map.groupBy(items, ({ target }) => target.scope)];
  const clauses = [...Map.groupBy(items, ({ sentence }) => sentence?.path.split('#')[0] ?? '')];
  return [
    ...clauses.flatMap(([path, own]) => toClauseFilter(publication, path, own)),
    ...scopes.map(([id, own]): TargetFilter => {
      const scope = lookUp(publication.scopes, id);
      return { facet: 'scope', path: `scope/${id}/`, items: own, scope };
    }),
    ...statuses.map(([status, own]): TargetFilter => {
      return { facet: 'status', path: `status/${status}/`, items: own, status };
    }),
  ];
}

function toClauseFilter(
  publication: Publication,
  address: string,
  items: readonly TargetItem[],
): TargetFilter[] {
  if (address === '') return [];
  const { document, page } = findPage(publication, address);
  const path = `clause/${document.id}/${page.eId}/`;
  return [{ facet: 'clause', path, items, page, document: document.record.title }];
}
