import type { APIRoute, GetStaticPaths } from 'astro';
import type { AssessedTarget } from '../../../../corpus/publication.ts';
import { formatTableCsv } from '../../../../export/table-csv.ts';
import { fillTargetView } from '../../../../export/target-view.ts';
import { formatViewJson } from '../../../../export/view-json.ts';
import { fingerprint } from '../../../../hash-bytes.ts';
import { locales, toLocaleParameter, toPath } from '../../../../i18n/paths.ts';
import { getPublication } from '../../../../queries.ts';
import type { Locale } from '../../../../schema/text.ts';

interface Props {
  locale: Locale;
  assessed: AssessedTarget;
}

/** One file for each target, beside its page in each language. */
export const getStaticPaths = (() => {
  const { targets } = getPublication();
  return locales.flatMap((locale) =>
    [...targets.values()].map((assessed) => ({
      params: { locale: toLocaleParameter(locale), target: assessed.target.id },
      props: { locale, assessed },
    })),
  );
}) satisfies GetStaticPaths;

/** The target with its assessment: every reading, every step of the arithmetic, the values used and not used. */
export const GET: APIRoute<Props> = ({ props: { locale, assessed }, site }) => {
  const { target, assessment, document } = assessed;
  const record = { target, assessment, document: document.id };
  const facts = {
    address: new URL(toPath(locale, `/targets/${target.id}/`), site).href,
    title: target.label,
    notice: getPublication().corpus.notice,
    dataDate: getPublication().asOf,
    fingerprint: fingerprint(formatTableCsv(fillTargetView([record]))),
  };
  return new Response(formatViewJson(facts, record), {
    headers: { 'Content-Type': 'application/json' },
  });
};
