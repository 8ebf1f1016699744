import { messages } from '#i18n/messages.ts';
import type { Locale } from '#schema/text.ts';
import { guessHeight, type Embed } from './embed.ts';
import { markup } from '#export/markup.ts';

/** What stands in pages of others where what they showed is gone, or stands where nothing can be shown of it alone. */
export function toOldEmbed(
  {
    path,
    shows,
    gone,
  }: { readonly path: string; readonly shows: string; readonly gone: string | null },
  locale: Locale,
): Embed {
  const { embed, oldAddress } = messages(locale);
  const title = gone === null ? embed.movedTitle : embed.goneTitle;
  const lead = gone === null ? null : markup`<p>${oldAddress.goneLead(gone)}</p>`;
  return {
    locale,
    path,
    shows,
    title,
    height: guessHeight([title.length]),
    body: markup`<h1 class="place">${title}</h1>
${lead}`,
  };
}
