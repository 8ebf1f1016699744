import type { Status } from '#indicators/status.ts';
import { listPages, type PageNode } from '#policy/tree/walk.ts';
import type { Scope } from '#schema/place.ts';
import { findPage } from '../reading/find-page.ts';
import { lookUp, type Publication } from '../publication.ts';
import { listTargetItems, type TargetItem } from './target-items.ts';

/** One value by which the targets can be filtered, with those that have it; `path` is its address below /targets/. */
export type TargetFilter = {
  readonly path: string;
  readonly items: readonly TargetItem[];
} & (
  | { readonly facet: 'status'; readonly status: Status }
  | { readonly facet: 'scope'; readonly scope: Scope }
  | { readonly facet: 'clause'; readonly page: PageNode; readonly document: string }
);

/** Every clause that sets a target, in the order of the text, then every scope and status that any has: each is an address of its own, so that no script is needed. */
export function listTargetFilters(publication: Publication): TargetFilter[] {
  const items = listTargetItems(publication);
  const statuses = [...Map.groupBy(items, ({ status }) => status)];
  const scopes = [...Map.groupBy(items, ({ target }) => target.scope)];
  return [
    ...listClauseFilters(publication, items),
    ...scopes.map(([id, own]): TargetFilter => {
      const scope = lookUp(publication.scopes, id);
      return { facet: 'scope', path: `scope/${id}/`, items: own, scope };
    }),
    ...statuses.map(([status, own]): TargetFilter => {
      return { facet: 'status', path: `status/${status}/`, items: own, status };
    }),
  ];
}

function listClauseFilters(publication: Publication, items: readonly TargetItem[]): TargetFilter[] {
  const bound = Map.groupBy(items, ({ sentence }) => sentence?.path.split('#')[0] ?? '');
  bound.delete('');
  const clauses = [...bound].map(([address, own]) => ({ own, ...findPage(publication, address) }));
  return [...Map.groupBy(clauses, ({ document }) => document)].flatMap(([document, own]) => {
    const order = document.tree === null ? [] : listPages(document.tree).map(({ eId }) => eId);
    return own
      .toSorted((a, b) => order.indexOf(a.page.eId) - order.indexOf(b.page.eId))
      .map(({ page, own: members }) => ({
        facet: 'clause' as const,
        path: `clause/${document.id}/${page.eId}/`,
        items: members,
        page,
        document: document.record.title,
      }));
  });
}
