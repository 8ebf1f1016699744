import type { Status } from '#indicators/status.ts';
import { listPages, type PageNode } from '#policy/tree/walk.ts';
import type { Scope } from '#schema/place.ts';
import { remember } from '#remember.ts';
import { toListPages, type ListPages } from '../list-pages.ts';
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

/** A clause with the targets that it sets. */
export type ClauseFilter = Extract<TargetFilter, { facet: 'clause' }>;

/** Every clause that sets a target, in the order of the text, then every scope and status that any has: each is an address of its own, so that no script is needed. */
export const listTargetFilters = remember((publication: Publication): TargetFilter[] => {
  const items = listTargetItems(publication);
  const statuses = [...Map.groupBy(items, ({ answer }) => answer.status)];
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
});

/** More clauses than this have a list of their own, in place of a line on each page of targets. */
const mostClauses = 30;

/** The list of the clauses that set a target, where there are many; null where each page of targets lists them. */
export const listClausePages = remember(
  (publication: Publication): ListPages<ClauseFilter> | null => {
    const clauses = listTargetFilters(publication).filter((one) => one.facet === 'clause');
    return clauses.length > mostClauses ? toListPages('/targets/clause/', clauses, 100) : null;
  },
);

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
