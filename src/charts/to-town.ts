import type { Town } from '../schema/place.ts';
import type { TownInput } from './chart-input.ts';
import type { ChartMaterial } from './material.ts';
import { toSeriesInput } from './to-series.ts';

/** All that was published of one town, indicator by indicator; those first that most towns publish. */
export function toTownInput(town: Town, material: ChartMaterial): TownInput {
  const observations = material.observations.filter(({ place }) => place === town.id);
  const known = new Set(observations.map(({ indicator }) => indicator));
  return {
    locale: material.locale,
    title: material.locale === 'zh' ? town.name : town.nameEn,
    indicators: material.indicators
      .filter(({ id }) => known.has(id))
      .toSorted((a, b) => countValues(b.id, material) - countValues(a.id, material))
      .map((indicator) => ({
        ...toSeriesInput(indicator, { ...material, observations }),
        named: false,
      })),
  };
}

function countValues(indicator: string, { observations }: ChartMaterial): number {
  return observations.filter((row) => row.indicator === indicator).length;
}
