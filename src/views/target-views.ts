import { toBulletChart } from '#charts/bullets/bullets-chart.ts';
import { toTargetBullets } from '#charts/bullets/target-bullets.ts';
import { listPlaceNames } from '#publication/place-names.ts';
import type { AssessedTarget, Publication } from '#publication/publication.ts';
import { toPublishedRecords } from '#publication/published-records.ts';
import { fillFindings } from '#export/tables/finding-table.ts';
import { fillTargetView } from '#export/tables/target-results.ts';
import { messages } from '#i18n/messages.ts';
import type { Locale } from '#schema/text.ts';
import { wordsIn } from '#schema/words-in.ts';
import { toChartView, type View } from './view.ts';

/** The list of all targets. */
export function toTargetListView(publication: Publication, locale: Locale): View {
  const { targets } = toPublishedRecords(publication);
  return {
    locale,
    id: 'targets',
    path: '/targets/',
    file: '/targets/targets',
    image: null,
    title: messages(locale).target.listTitle,
    sentence: null,
    table: fillTargetView(targets),
    parts: {
      targets: targets.map(({ document, target, assessment }) => {
        const { status, reason, met, actual, margin, completion } = assessment;
        const result = { status, reason, met, actual, margin, completion };
        return { ...target, document, assessment: result };
      }),
    },
    chart: null,
  };
}

/** A target with what became of it; the picture is that of the first reading for which there is a value. */
export function toTargetView(
  publication: Publication,
  locale: Locale,
  { assessment, document, target }: AssessedTarget,
): View {
  const names = listPlaceNames(publication, locale);
  const readings = assessment.readings.map((reading) =>
    toTargetBullets(target, reading, locale, names),
  );
  const drawn = readings.findIndex(({ rows }) => rows.length > 0);
  const bullets = readings[drawn];
  const path = `/targets/${target.id}/`;
  const facts = {
    id: `reading-${String(drawn + 1)}`,
    path,
    file: `${path}findings`,
    table: fillFindings(target, assessment),
    parts: { target, document: document.id, assessment },
  };
  if (bullets) return toChartView(toBulletChart(bullets), { ...facts, image: `${path}chart` });
  const title = wordsIn(target.label, locale);
  return { ...facts, locale, title, sentence: null, image: null, chart: null };
}
