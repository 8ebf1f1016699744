import type { Publication } from '#publication/publication.ts';
import { locales, toPath } from '#i18n/paths.ts';
import { listViews } from './list-views.ts';
import type { View } from './view.ts';

/** The static paths of a `[...file]` route: one for each view in each language whose address is not null. */
export function listFilePaths(
  publication: Publication,
  addressOf: (view: View) => string | null,
): { params: { file: string }; props: { view: View } }[] {
  return locales.flatMap((locale) =>
    listViews(publication, locale).flatMap((view) => {
      const address = addressOf(view);
      if (address === null) return [];
      return [{ params: { file: toPath(locale, address).slice(1) }, props: { view } }];
    }),
  );
}
