import { z } from 'astro/zod';
import { natures, officialNatures } from './natures.ts';
import { partialDateSchema, slugSchema, webAddressSchema } from './text.ts';

/** The nature of a source; how sure a single value is, its own certainty says. */
export const natureSchema = z.enum(natures);

/** A page that figures or explanations were read from (one row of content/sources/sources.csv); empty cells arrive as null. */
export const sourceSchema = z.strictObject({
  id: slugSchema,
  title: z.string().min(1),
  /** Who published the page; null where that is not known. */
  publisher: z.string().nullable(),
  /** Its own date as far as known, or null. */
  date: partialDateSchema.nullable(),
  /** What is uncertain about that date, or null. */
  dateNoteZh: z.string().min(1).nullable(),
  dateNoteEn: z.string().min(1).nullable(),
  address: webAddressSchema,
  /** The day on which it was read. */
  retrieved: partialDateSchema,
  /** What kind of page it is; null where neither its title nor its address tells. */
  nature: natureSchema.nullable(),
});

export type Source = z.infer<typeof sourceSchema>;

/** What a source is called for short: its publisher, else the host of its page. */
export function namePublisher({
  publisher,
  address,
}: Pick<Source, 'publisher' | 'address'>): string {
  return publisher ?? new URL(address).host.replace(/^www\./, '');
}

/** The columns of content/sources/sources.csv, in their order. */
export const sourceColumns = Object.keys(sourceSchema.shape) as (keyof Source)[];

/** A domain whose pages are official (one row of content/sources/official-domains.csv), those below it included. */
export const officialDomainSchema = z.strictObject({
  domain: z
    .string()
    .regex(
      /^[a-z0-9-]+(\.[a-z0-9-]+)+$/,
      'a domain is written in lower case, without scheme and path',
    ),
  nature: z.enum(officialNatures),
  /** Whose domain it is. */
  publisher: z.string().min(1),
  /** The day on which somebody made sure of it. */
  reviewed: partialDateSchema,
});

export type OfficialDomain = z.infer<typeof officialDomainSchema>;

/** The columns of content/sources/official-domains.csv, in their order. */
export const officialDomainColumns = Object.keys(
  officialDomainSchema.shape,
) as (keyof OfficialDomain)[];
