import { z } from 'astro/zod';
import { localeSchema } from './text.ts';

/** What an editorial page says of itself before its text. */
export const guideSchema = z.strictObject({ title: z.string().min(1), locale: localeSchema });
