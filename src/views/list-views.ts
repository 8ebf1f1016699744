import type { Publication } from '#publication/publication.ts';
import { locales } from '#i18n/paths.ts';
import type { Locale } from '#schema/text.ts';
import { listIndicatorViews } from './indicator-views.ts';
import { listTargetViews } from './target-views.ts';
import { listAllTownsViews, listTownViews } from './town-views.ts';
import type { View } from './view.ts';

const known = new WeakMap<Publication, ReadonlyMap<Locale, readonly View[]>>();

/** Every view of the site in a language, made once for the whole build. */
export function listViews(publication: Publication, locale: Locale): readonly View[] {
  const views = known.get(publication) ?? makeViews(publication);
  known.set(publication, views);
  return views.get(locale) ?? [];
}

function makeViews(publication: Publication): ReadonlyMap<Locale, readonly View[]> {
  return new Map(
    locales.map((locale) => [
      locale,
      [
        ...listIndicatorViews(publication, locale),
        ...listTargetViews(publication, locale),
        ...listAllTownsViews(publication, locale),
        ...listTownViews(publication, locale),
      ],
    ]),
  );
}
