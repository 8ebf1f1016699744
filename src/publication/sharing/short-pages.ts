import { followLead } from '#corpus/addresses/leads.ts';
import type { Registry } from '#corpus/addresses/registry.ts';
import {
  hasText,
  type CorpusDocument,
  type CorpusIndicator,
  type TextDocument,
} from '#corpus/corpus.ts';
import { indicatorArea, toTargetEnd } from '#schema/areas.ts';
import { longestShort } from '#schema/indicator.ts';
import type { Target } from '#schema/target.ts';
import type { Publication } from '../publication.ts';
import { listSharedParts, toShortPath, type SharedPart } from './shared-parts.ts';

/** What a short address stands for. */
export type ShortSubject =
  | { readonly kind: 'document'; readonly document: CorpusDocument }
  | { readonly kind: 'part'; readonly document: CorpusDocument; readonly part: SharedPart }
  | { readonly kind: 'old'; readonly document: CorpusDocument; readonly words: string | null }
  | { readonly kind: 'target'; readonly document: CorpusDocument; readonly target: Target }
  | { readonly kind: 'indicator'; readonly indicator: CorpusIndicator };

/** A short address, and where it leads, both without language. */
export interface ShortPage {
  readonly path: string;
  /** Null where what it stood for is nowhere. */
  readonly to: string | null;
  /** The day from which it is nowhere; null where it is somewhere. */
  readonly gone: string | null;
  readonly subject: ShortSubject;
}

/** Every short address: of texts with all their parts, those too that were ever published, of targets, and of indicators. */
export function listShortPages({ corpus }: Publication): ShortPage[] {
  return [
    ...corpus.documents.flatMap((document) => [
      ...listOfDocument(document),
      ...(hasText(document) ? listOfOldParts(document, corpus.registry) : []),
    ]),
    ...corpus.indicators.flatMap((indicator) => {
      const path = toIndicatorShort(indicator);
      if (path === null) return [];
      const subject = { kind: 'indicator', indicator } as const;
      return [{ path, to: `/indicators/${indicator.id}/`, gone: null, subject }];
    }),
  ];
}

function listOfDocument(document: CorpusDocument): ShortPage[] {
  const { short } = document.record;
  if (short === undefined) return [];
  const parts = hasText(document) ? listSharedParts(document) : [];
  return [
    {
      path: `/${short.name}/`,
      to: `/documents/${document.id}/`,
      gone: null,
      subject: { kind: 'document', document },
    },
    ...parts.flatMap((part): ShortPage[] => {
      const subject = { kind: 'part', document, part } as const;
      return part.short === null ? [] : [{ path: part.short, to: part.path, gone: null, subject }];
    }),
    ...document.targets.map((target) => ({
      path: toTargetShort(document, target) ?? '',
      to: `/targets/${target.id}/`,
      gone: null,
      subject: { kind: 'target', document, target } as const,
    })),
  ];
}

/** Those of parts that stand elsewhere now or nowhere. */
function listOfOldParts(document: TextDocument, registry: Registry): ShortPage[] {
  if (document.record.short === undefined) return [];
  const start = `/documents/${document.id}/#`;
  return [...registry].flatMap(([address, { names }]): ShortPage[] => {
    if (!address.startsWith(start)) return [];
    const path = toShortPath(document, address.slice(start.length));
    const lead = followLead(registry, address);
    if (path === null || lead.kind === 'itself') return [];
    const subject = { kind: 'old', document, words: names?.words ?? null } as const;
    return lead.kind === 'gone'
      ? [{ path, to: null, gone: lead.since, subject }]
      : [{ path, to: lead.to, gone: null, subject }];
  });
}

/** The short address of a target, without language; null where its document has none. */
export function toTargetShort(
  { record }: Pick<CorpusDocument, 'record'>,
  { id }: Target,
): string | null {
  return record.short === undefined ? null : `/${record.short.name}/${toTargetEnd(id)}/`;
}

/** The short address of an indicator, without language; null where its id is too long and nothing shorter is given. */
export function toIndicatorShort({ id, short = id }: CorpusIndicator): string | null {
  return short.length > longestShort ? null : `/${indicatorArea}/${short}/`;
}
