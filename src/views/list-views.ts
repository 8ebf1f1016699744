import type { Publication } from '#publication/publication.ts';
import { remember } from '#remember.ts';
import type { Locale } from '#schema/text.ts';
import { listIndicatorViews } from './indicator-views.ts';
import { toTargetListView, toTargetView } from './target-views.ts';
import { listAllTownsViews, listTownViews } from './town-views.ts';
import type { View } from './view.ts';

/** Every view of the site in a language, made once for the whole build. */
export const listViews = remember((publication: Publication, locale: Locale): readonly View[] => [
  ...listOtherViews(publication, locale),
  ...[...publication.targets.values()].map((one) => toTargetView(publication, locale, one)),
]);

/** Every view but those of single targets, of which a large site has more than all others together. */
export const listOtherViews = remember(
  (publication: Publication, locale: Locale): readonly View[] =>
    [
      ...listIndicatorViews(publication, locale),
      toTargetListView(publication, locale),
      ...listAllTownsViews(publication, locale),
      ...listTownViews(publication, locale),
    ].map((view) => ({ ...view, hasWorkbook: true })),
);
