import { toSiteAddress } from '#schema/site-address.ts';
import type { Cited } from '#export/citations/cited.ts';
import { writeGbt7714 } from '#export/citations/gbt7714.ts';
import { listEarlier, type ViewState } from '#corpus/view-lock.ts';
import type { Publication } from '#publication/publication.ts';
import { formatTableCsv } from '#export/tables/table-csv.ts';
import { fingerprint } from '#corpus/fingerprint.ts';
import { messages } from '#i18n/messages.ts';
import { toPath } from '#i18n/paths.ts';
import { toCitedFigures } from '#export/citations/cited-figures.ts';
import type { View } from './view.ts';

/** A view as it is cited: what it holds now, and what it held before. */
export interface CitedView extends ViewState {
  readonly view: View;
  /** Its address, with scheme and host. */
  readonly address: string;
  /** What every style of citation says of it. */
  readonly cited: Cited;
  /** The finished citation by GB/T 7714. */
  readonly citation: string;
  readonly csv: string;
  readonly earlier: readonly ViewState[];
}

/** A view with its CSV, the hash of it and a citation that names both hash and date; throws where Astro knows no site. */
export function citeView(view: View, publication: Publication, site: URL | undefined): CitedView {
  if (site === undefined) throw new Error('`site` is not set in astro.config.mjs: set it');
  const { corpus, asOf } = publication;
  const csv = formatTableCsv(view.table, corpus.notice);
  const own = fingerprint(csv);
  const address = toSiteAddress(toPath(view.locale, view.path), site);
  const { citedAs } = corpus.site;
  const cited = toCitedFigures(
    { asOf, citedAs },
    {
      locale: view.locale,
      title: view.title,
      words: view.sentence ?? '',
      address,
      edition: messages(view.locale).taking.edition(asOf, own),
      about: view.about,
    },
  );
  return {
    view,
    ...{ address, cited, csv, fingerprint: own, dataDate: asOf },
    citation: writeGbt7714(cited),
    earlier: listEarlier(corpus.viewLock, `${view.file}.csv`, own),
  };
}
