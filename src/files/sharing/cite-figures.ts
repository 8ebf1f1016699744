import type { Cited } from '#export/citations/cited.ts';
import type { NamedLink } from '#export/cite-page.ts';
import { messages } from '#i18n/messages.ts';
import { locales, toPath } from '#i18n/paths.ts';
import { findShortTitle } from '#i18n/phrases/short-title.ts';
import type { CorpusIndicator } from '#corpus/corpus.ts';
import { toTargetItem } from '#publication/promises/target-items.ts';
import { toFiguresPath } from '#publication/places/single-values.ts';
import type { AssessedTarget, Publication } from '#publication/publication.ts';
import { findThingCard, type CardArea } from '#publication/sharing/card-paths.ts';
import { toEmbedPath } from '#publication/sharing/embed-address.ts';
import { toIndicatorShort, toTargetShort } from '#publication/sharing/short-pages.ts';
import { citeTarget } from '#views/cited-target.ts';
import { citeView } from '#views/cited-view.ts';
import { listOtherViews } from '#views/list-views.ts';
import type { View } from '#views/view.ts';
import type { PublishedFile } from '../published-file.ts';
import { toTakenPart, writeCitePage, type TakingContext } from './taken-part.ts';

/** Beside each target, and each indicator that has a chart, in each language, a page with all by which it can be taken. */
export function listFigureCites(publication: Publication, site: URL): PublishedFile[] {
  return locales.flatMap((locale) => {
    const context = { publication, frame: publication.corpus, site, locale };
    const views = Map.groupBy(listOtherViews(publication, locale), ({ path }) => path);
    return [
      ...[...publication.targets.values()].map((assessed) =>
        toFile(context, 'targets', assessed.target.id, () => takeTarget(context, assessed)),
      ),
      ...publication.corpus.indicators.flatMap((indicator) => {
        const [view] =
          views.get(`/indicators/${indicator.id}/`) ??
          views.get(toFiguresPath(publication, indicator)) ??
          [];
        if (view === undefined) return [];
        const take = (): Figure => takeIndicator(context, indicator, view);
        return [toFile(context, 'indicators', indicator.id, take)];
      }),
    ];
  });
}

interface Context extends TakingContext {
  readonly publication: Publication;
}

/** What is said of a figure where it is taken. */
interface Figure {
  readonly cited: Cited;
  /** What stands above it. */
  readonly above: NamedLink;
  /** Where more of what it stands in is read, without language. */
  readonly context: string;
  readonly short: string | null;
}

function takeTarget({ publication, locale, site }: Context, assessed: AssessedTarget): Figure {
  const { document, target } = assessed;
  return {
    cited: citeTarget(publication, assessed, locale, site),
    above: {
      href: toPath(locale, `/documents/${document.id}/`),
      words: findShortTitle(document.record, locale).label,
    },
    // The sentence that promises it, where the text is held.
    context: toTargetItem(publication, assessed).sentence?.path ?? `/documents/${document.id}/`,
    short: toTargetShort(document, target),
  };
}

function takeIndicator(
  { publication, locale, site }: Context,
  indicator: CorpusIndicator,
  view: View,
): Figure {
  return {
    cited: citeView(view, publication, site).cited,
    above: { href: toPath(locale, '/indicators/'), words: messages(locale).indicator.listTitle },
    context: `/indicators/${indicator.id}/`,
    short: toIndicatorShort(indicator),
  };
}

function toFile(context: Context, area: CardArea, id: string, take: () => Figure): PublishedFile {
  const { frame, locale } = context;
  const path = `/${area}/${id}/`;
  return {
    path: `${toPath(locale, path)}cite/index.html`,
    write: () => {
      const { above, cited, context: reads, short } = take();
      const name = cited.title;
      const part = toTakenPart(context, {
        ...{ id: 'this', name, cited, path, context: reads, short, hasCode: true },
        place: [above, { href: toPath(locale, path), words: name }],
        card: findThingCard(frame.site.cards, locale, area, id),
        ...{ word: null, promises: null },
        embed: toEmbedPath(path),
      });
      // What is taken are our own words on it, not those of a text.
      const copies = 'copySummary';
      return writeCitePage(context, { parts: [part], path, title: name, copies });
    },
  };
}
