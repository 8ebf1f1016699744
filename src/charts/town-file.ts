import { messages } from '../i18n/messages.ts';
import type { TownInput } from './chart-input.ts';
import { describeTown } from './describe-town.ts';
import { toStandalone } from './standalone.ts';
import { drawTown } from './town-chart.ts';

/** A town's chart as a whole .svg file that names the address of its page; null where nothing can be drawn. */
export function writeTownFile(input: TownInput, address: string, marks: string): string | null {
  const drawing = drawTown(input, 'wide');
  if (drawing === null) return null;
  const { captions, standaloneSource } = messages(input.locale).chart;
  const words = {
    locale: input.locale,
    title: captions.town(input.title),
    description: describeTown(input),
    note: standaloneSource(address),
  };
  return toStandalone(drawing, words, marks);
}
