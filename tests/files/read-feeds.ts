import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { z } from 'astro/zod';
import { formatAtom } from '#export/feeds/atom.ts';
import type { Feed } from '#export/feeds/feed.ts';
import { formatJsonFeed } from '#export/feeds/json-feed.ts';

const textSchema = z.object({ value: z.string() });
const linkSchema = z.object({
  href: z.string(),
  rel: z.string().optional(),
  type: z.string().optional(),
});

const atomSchema = z.object({
  id: z.string(),
  title: textSchema,
  subtitle: textSchema,
  updated: z.string(),
  authors: z.array(z.object({ name: z.string() })).min(1),
  links: z.array(linkSchema),
  xml: z.object({ lang: z.string() }),
  entries: z
    .array(
      z.object({
        id: z.string(),
        title: textSchema,
        updated: z.string(),
        published: z.string().optional(),
        links: z.array(linkSchema),
        content: textSchema.optional(),
      }),
    )
    .default([]),
});

const jsonSchema = z.object({
  title: z.string(),
  home_page_url: z.string(),
  feed_url: z.string(),
  description: z.string(),
  language: z.string(),
  items: z
    .array(
      z.object({
        id: z.string(),
        url: z.string(),
        title: z.string(),
        content_text: z.string(),
        date_published: z.string(),
        date_modified: z.string(),
        attachments: z.array(z.object({ url: z.string(), mime_type: z.string() })).optional(),
      }),
    )
    .default([]),
});

type ReadAtom = z.infer<typeof atomSchema>;
type ReadJson = z.infer<typeof jsonSchema>;

/** A feed's Atom as a reader library understands it. */
export function readAtom(xml: string): ReadAtom {
  return atomSchema.parse(parseAtomFeed(xml));
}

/** A feed's JSON Feed as a reader library understands it. */
export function readJson(text: string): ReadJson {
  return jsonSchema.parse(parseJsonFeed(JSON.parse(text)));
}

/** A feed as a reader library understands it in both formats. */
export function readFeed(feed: Feed): { readonly atom: ReadAtom; readonly json: ReadJson } {
  return { atom: readAtom(formatAtom(feed)), json: readJson(formatJsonFeed(feed)) };
}
