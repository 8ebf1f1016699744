import { toMediaType } from '#schema/media-types.ts';
import { escapeXml } from '../xml.ts';
import { toInstant } from '../first-day.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed as Atom (RFC 4287). */
export function formatAtom(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    element('id', feed.atom),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', toInstant(feed.updated)),
    `<author>${element('name', feed.author)}</author>`,
    link('self', feed.atom, toMediaType(feed.atom)),
    link('alternate', feed.page, 'text/html'),
    ...feed.entries.map(formatEntry),
    '</feed>\n',
  ].join('\n');
}

function formatEntry({ address, file, id, lines, published, title, updated }: FeedEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', toInstant(updated)),
    ...(published === null ? [] : [element('published', toInstant(published))]),
    link('alternate', address, 'text/html'),
    ...(file === null ? [] : [link('enclosure', file, toMediaType(file))]),
    `<content type="text">${escapeXml(lines.join('\n'))}</content>`,
    '</entry>',
  ].join('');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function link(relation: string, address: string, type: string): string {
  return `<link rel="${relation}" type="${type}" href="${escapeXml(address)}"/>`;
}
