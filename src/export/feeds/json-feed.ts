import { toMediaType } from '#schema/media-types.ts';
import { toInstant } from '../first-day.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed as JSON Feed, version 1.1. */
export function formatJsonFeed(feed: Feed): string {
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.json,
    description: feed.subtitle,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.entries.map(toItem),
  };
  return `${JSON.stringify(written, null, 1)}\n`;
}

function toItem({ address, file, id, lines, published, title, updated }: FeedEntry): object {
  return {
    id,
    url: address,
    title,
    content_text: lines.join('\n'),
    date_published: toInstant(published ?? updated),
    date_modified: toInstant(updated),
    ...(file !== null && { attachments: [{ url: file, mime_type: toMediaType(file) }] }),
  };
}
