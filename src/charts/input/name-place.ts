import { toPath } from '#i18n/paths.ts';
import type { Scope, Town } from '#schema/place.ts';
import type { Locale } from '#schema/text.ts';
import type { ChartSeries } from './chart-input.ts';

/** What a series is called and where its page is. */
export type PlaceNames = Omit<ChartSeries, 'points' | 'aside'>;

/** A town's id, names and address. */
export function nameTown({ id, name, nameEn }: Town, { locale }: { locale: Locale }): PlaceNames {
  const href = toPath(locale, `/towns/${id}/`);
  return {
    id,
    href,
    label: toTownLabel({ name, nameEn }, locale),
    name: locale === 'zh' ? name : nameEn,
  };
}

/** A group's id and name; groups have no page. */
export function nameScope({ id, name }: Scope, { locale }: { locale: Locale }): PlaceNames {
  return { id, href: null, label: name[locale], name: name[locale] };
}

/** A town's name without the word for town, where two characters at least remain: 龙港镇 is drawn as 龙港. */
export function toTownLabel(
  { name, nameEn }: Pick<Town, 'name' | 'nameEn'>,
  locale: Locale,
): string {
  if (locale === 'en') return nameEn;
  return name.length > 2 ? name.replace(/镇$/u, '') : name;
}
