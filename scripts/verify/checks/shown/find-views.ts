import type { AssessedTarget, Publication } from '#publication/publication.ts';
import { languages } from '#schema/languages.ts';
import type { Locale } from '#schema/text.ts';
import { listOtherViews } from '#views/list-views.ts';
import { toTargetView } from '#views/target-views.ts';
import type { View } from '#views/view.ts';

/** Ways to the views that pages show and cite. */
export interface ViewFinder {
  /** Those of the page at an address without language. */
  readonly ofPage: (locale: Locale, path: string) => readonly View[];
  /** The one whose table stands at an address without language. */
  readonly ofFile: (locale: Locale, file: string) => View | undefined;
}

/** Makes every view anew from content/; that of a single target when its page is seen, since a large site has too many of them to be held. */
export function createViewFinder(publication: Publication): ViewFinder {
  const others = languages.flatMap(({ code }) => listOtherViews(publication, code));
  const byPage = Map.groupBy(others, ({ locale, path }) => `${locale} ${withoutAnchor(path)}`);
  const byFile = new Map(others.map((view) => [`${view.locale} ${view.file}.csv`, view]));
  let last: { readonly target: AssessedTarget; readonly view: View } | null = null;
  const ofTarget = (locale: Locale, path: string): View[] => {
    const target = publication.targets.get(/^\/targets\/([^/]+)\/$/.exec(path)?.[1] ?? '');
    if (target === undefined) return [];
    if (last?.target !== target || last.view.locale !== locale) {
      last = { target, view: toTargetView(publication, locale, target) };
    }
    return [last.view];
  };
  return {
    ofPage: (locale, path) => [
      ...(byPage.get(`${locale} ${path}`) ?? []),
      ...ofTarget(locale, path),
    ],
    ofFile: (locale, file) =>
      byFile.get(`${locale} ${file}`) ??
      ofTarget(locale, file.slice(0, file.lastIndexOf('/') + 1)).find(
        (view) => `${view.file}.csv` === file,
      ),
  };
}

function withoutAnchor(path: string): string {
  return path.replace(/#.*$/, '');
}
