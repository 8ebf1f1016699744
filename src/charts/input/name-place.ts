import { toPath } from '#i18n/paths.ts';
import { messages } from '#i18n/messages.ts';
import type { Scope, Town } from '#schema/place.ts';
import type { Locale } from '#schema/text.ts';
import { columnIn, wordsIn } from '#schema/words-in.ts';
import type { ChartSeries } from './chart-input.ts';

/** What a series is called and where its page is. */
export type PlaceNames = Omit<ChartSeries, 'points' | 'aside'>;

/** A town's id, names and address. */
export function nameTown(town: Town, { locale }: { locale: Locale }): PlaceNames {
  const name = columnIn(town, 'name', locale);
  const href = toPath(locale, `/towns/${town.id}/`);
  return { id: town.id, href, label: messages(locale).chart.townLabel(name), name };
}

/** A group's id and name; groups have no page. */
export function nameScope({ id, name }: Scope, { locale }: { locale: Locale }): PlaceNames {
  return { id, href: null, label: wordsIn(name, locale), name: wordsIn(name, locale) };
}
