import { listEarlier, type ViewState } from '#corpus/view-lock.ts';
import type { Publication } from '#publication/publication.ts';
import { formatTableCsv } from '#export/tables/table-csv.ts';
import { fingerprint } from '#corpus/fingerprint.ts';
import { messages } from '#i18n/messages.ts';
import { toPath } from '#i18n/paths.ts';
import type { View } from './view.ts';
import { wordsIn } from '#schema/words-in.ts';

/** A view as it is cited: what it holds now, and what it held before. */
export interface CitedView extends ViewState {
  readonly view: View;
  /** Its address, with scheme and host. */
  readonly address: string;
  /** The finished citation. */
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
  const address = new URL(toPath(view.locale, view.path), site).href;
  return {
    view,
    ...{ address, csv, fingerprint: own, dataDate: asOf },
    citation: messages(view.locale).data.cite({
      site: wordsIn(corpus.site.citedAs, view.locale),
      title: view.title,
      date: asOf,
      hash: own,
      address,
    }),
    earlier: listEarlier(corpus.viewLock, `${view.file}.csv`, own),
  };
}
