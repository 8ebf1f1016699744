import type { APIRoute } from 'astro';
import { getCatalogue } from '#integration/queries.ts';
import { formatCatalogue } from '#search/catalogue/catalogue.ts';

/** What search finds beside provisions, and what the sections of the documents are called. */
export const GET: APIRoute = () => new Response(formatCatalogue(getCatalogue()));
