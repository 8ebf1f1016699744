import type { APIRoute } from 'astro';
import { formatTableCsv } from '../../../export/table-csv.ts';
import { fillTargetView } from '../../../export/target-view.ts';
import { formatViewJson } from '../../../export/view-json.ts';
import { fingerprint } from '../../../hash-bytes.ts';
import { messages } from '../../../i18n/messages.ts';
import { listLocalePaths, toPath } from '../../../i18n/paths.ts';
import { getPublishedData } from '../../../published-data.ts';
import { getPublication } from '../../../queries.ts';
import type { Locale } from '../../../schema/text.ts';

/** The file beside /targets/ in each language. */
export const getStaticPaths = listLocalePaths;

/** Every target with its assessment; the arithmetic stands in each target's own data.json. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, site }) => {
  const { records } = getPublishedData(getPublication(), site);
  const facts = {
    address: new URL(toPath(locale, '/targets/'), site).href,
    title: { zh: messages('zh').target.listTitle, en: messages('en').target.listTitle },
    notice: records.notice,
    dataDate: records.asOf,
    fingerprint: fingerprint(formatTableCsv(fillTargetView(records.targets))),
  };
  const targets = records.targets.map(({ document, target, assessment }) => {
    const { status, reason, met, actual, margin, completion } = assessment;
    return { ...target, document, assessment: { status, reason, met, actual, margin, completion } };
  });
  return new Response(formatViewJson(facts, { targets }), {
    headers: { 'Content-Type': 'application/json' },
  });
};
