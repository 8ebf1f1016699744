import { toBulletChart } from '#charts/bullets/bullets-chart.ts';
import { toTargetBullets } from '#charts/bullets/target-bullets.ts';
import { listPlaceNames } from '#publication/place-names.ts';
import type { AssessedTarget, Publication } from '#publication/publication.ts';
import { toPublishedRecords } from '#publication/published-records.ts';
import { fillFindings } from '#export/tables/finding-table.ts';
import { fillTargetView } from '#export/tables/target-results.ts';
import { formatEnglishLocator } from '#export/citations/english.ts';
import { nameTarget } from '#i18n/phrases/promise-words.ts';
import { formatTitle } from '#i18n/phrases/title-words.ts';
import { toMention } from '#publication/reading/mentions.ts';
import { messages } from '#i18n/messages.ts';
import type { Locale } from '#schema/text.ts';
import { toChartView, type View, type ViewPlace } from './view.ts';

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
  assessed: AssessedTarget,
): View {
  const { assessment, document, target } = assessed;
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
  const named = { title: nameTarget(target, locale), about: toPlace(publication, assessed) };
  if (bullets) {
    const view = toChartView(toBulletChart(bullets), { ...facts, image: `${path}chart` });
    return { ...view, ...named };
  }
  return { ...facts, ...named, locale, sentence: null, image: null, chart: null };
}

/** The document that promises it, and where, as far as its text is held. */
function toPlace(publication: Publication, { document, target }: AssessedTarget): ViewPlace {
  const { id, record, tree } = document;
  const title = formatTitle(record);
  if (tree === null || target.eId === null) return { locator: title, locatorEn: title };
  return {
    locator: title + toMention(publication, id, target.eId).locator,
    locatorEn: `${title}, ${formatEnglishLocator(tree, target.eId)}`,
  };
}
