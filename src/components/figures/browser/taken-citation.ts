import type { Cited } from '#export/citations/cited.ts';
import { toCitedFigures } from '#export/citations/cited-figures.ts';
import { loadTakingWords } from '#i18n/browser/messages.ts';
import { writeCsv } from './take-csv.ts';
import { toAddress, toTitle, type TakenView } from './taken-view.ts';

/** A view as every style of citation says it, with the fingerprint of its CSV; null in its place where the browser gives none, as on plain http. */
export async function citeView(
  view: TakenView,
): Promise<{ readonly cited: Cited; readonly fingerprint: string | null }> {
  const { chart, data } = view;
  const { locale, sentence } = chart;
  const [{ taking }, fingerprint] = await Promise.all([
    loadTakingWords(locale),
    hash(writeCsv(view)),
  ]);
  const { asOf } = data;
  const edition = fingerprint === null ? taking.dated(asOf) : taking.edition(asOf, fingerprint);
  const facts = {
    ...{ locale, title: toTitle(view), words: sentence },
    ...{ address: toAddress(view), edition },
  };
  return { cited: toCitedFigures(data, facts), fingerprint };
}

/** As many digits as the fingerprints of the views on pages have. */
const digits = 12;

async function hash(text: string): Promise<string | null> {
  // Not there on plain http, whatever the types say.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) return null;
  const bytes = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('').slice(0, digits);
}
