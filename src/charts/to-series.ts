import { listCurrent } from '../indicators/revisions.ts';
import type { Observation } from '../schema/observation.ts';
import type { Scope, Town } from '../schema/place.ts';
import type { ChartPoint, ChartSeries, SeriesInput } from './chart-input.ts';
import type { ChartIndicator, ChartMaterial } from './material.ts';
import { toGoals } from './to-goals.ts';

/** All that was published of an indicator, place by place, ready to be drawn; sums of groups are drawn only where there is no town. */
export function toSeriesInput(indicator: ChartIndicator, material: ChartMaterial): SeriesInput {
  const rows = listCurrent(material.observations.filter((row) => row.indicator === indicator.id));
  const towns = material.towns.flatMap((town) =>
    toSeries(nameTown(town, material), rows, material),
  );
  const groups = material.scopes.flatMap((scope) =>
    toSeries(nameScope(scope, material), rows, material),
  );
  const aside = towns.length > 0;
  const drawn = aside ? towns : groups;
  return {
    locale: material.locale,
    title: indicator.name[material.locale],
    unit: indicator.unit,
    series: [...towns, ...groups.map((group) => ({ ...group, aside }))],
    goals: toGoals(
      indicator.id,
      drawn.map(({ id }) => id),
      material,
    ),
    named: true,
    ranked: indicator.kind === 'rank',
  };
}

interface PlaceNames {
  readonly id: string;
  readonly label: string;
  readonly name: string;
}

function nameTown(town: Town, { locale }: ChartMaterial): PlaceNames {
  if (locale === 'en') return { id: town.id, label: town.nameEn, name: town.nameEn };
  return { id: town.id, label: toTownLabel(town.name), name: town.name };
}

/** A town's name without the word for town, where two characters at least remain: 龙港镇 is drawn as 龙港. */
export function toTownLabel(name: string): string {
  return name.length > 2 ? name.replace(/镇$/u, '') : name;
}

function nameScope({ id, name }: Scope, { locale }: ChartMaterial): PlaceNames {
  return { id, label: name[locale], name: name[locale] };
}

function toSeries(
  names: PlaceNames,
  rows: readonly Observation[],
  material: ChartMaterial,
): ChartSeries[] {
  const own = rows.filter(({ place }) => place === names.id);
  if (own.length === 0) return [];
  const points = own.map((row) => toPoint(row, material)).sort((a, b) => a.year - b.year);
  return [{ ...names, points }];
}

function toPoint(row: Observation, { locale, sources }: ChartMaterial): ChartPoint {
  const source = sources.find(({ id }) => id === row.source);
  return {
    year: row.year,
    period: row.period,
    value: row.value,
    unit: row.unit,
    status: row.status,
    missingReason: row.missingReason,
    boundaryVersion: row.boundaryVersion,
    note: locale === 'zh' ? row.noteZh : row.noteEn,
    source: { text: source?.title ?? row.source, href: source?.address ?? null },
  };
}
