import type { Cited } from '#export/citations/cited.ts';
import { messages } from '#i18n/messages.ts';
import { locales, toPath } from '#i18n/paths.ts';
import { findShortTitle } from '#i18n/phrases/short-title.ts';
import type { Publication } from '#publication/publication.ts';
import { toIndicatorShort, toTargetShort } from '#publication/sharing/short-pages.ts';
import type { Locale } from '#schema/text.ts';
import { wordsIn } from '#schema/words-in.ts';
import { citeTarget } from '#views/cited-target.ts';
import { citeView } from '#views/cited-view.ts';
import { listOtherViews } from '#views/list-views.ts';
import type { PublishedFile } from '../published-file.ts';
import { toTakenPart, writeCitePage, type Taken } from './taken-part.ts';

/** Beside each target, and each indicator that has a chart, in each language, a page with all by which it can be taken. */
export function listFigureCites(publication: Publication, site: URL): PublishedFile[] {
  const frame = publication.corpus;
  return locales.flatMap((locale) => {
    const toFile = (path: string, toTaken: () => Omit<Taken, 'path' | 'id' | 'hasCode'>) => ({
      path: `${toPath(locale, path)}cite/index.html`,
      write: () => {
        const context = { frame, site, locale };
        const taken = { ...toTaken(), path, id: 'main', hasCode: true };
        const parts = [toTakenPart(context, taken)];
        return writeCitePage(context, { parts, path, title: taken.name });
      },
    });
    return [
      ...[...publication.targets.values()].map((assessed) => {
        const { document, target } = assessed;
        const path = `/targets/${target.id}/`;
        return toFile(path, () => {
          const above = {
            href: toPath(locale, `/documents/${document.id}/`),
            words: findShortTitle(document.record, locale).label,
          };
          const cited = citeTarget(publication, assessed, locale, site);
          const short = toTargetShort(document, target);
          const place = [
            above,
            { href: toPath(locale, path), words: wordsIn(target.label, locale) },
          ];
          return { name: cited.title, place, cited, short };
        });
      }),
      ...listIndicators(publication, locale).map(({ path, toCited, short }) =>
        toFile(path, () => {
          const cited = toCited(site);
          const { listTitle } = messages(locale).indicator;
          const above = { href: toPath(locale, '/indicators/'), words: listTitle };
          const place = [above, { href: toPath(locale, path), words: cited.title }];
          return { name: cited.title, place, cited, short };
        }),
      ),
    ];
  });
}

/** The first chart of each indicator that has one. */
function listIndicators(
  publication: Publication,
  locale: Locale,
): { path: string; short: string | null; toCited: (site: URL) => Cited }[] {
  const views = Map.groupBy(listOtherViews(publication, locale), ({ path }) => path);
  return publication.corpus.indicators.flatMap((indicator) => {
    const path = `/indicators/${indicator.id}/`;
    const [view] = views.get(path) ?? [];
    if (view === undefined) return [];
    const short = toIndicatorShort(indicator);
    return [{ path, short, toCited: (site: URL) => citeView(view, publication, site).cited }];
  });
}
