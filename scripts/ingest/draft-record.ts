import type { DocumentRecord } from '../../src/schema/document.ts';
import type { Ingested } from './ingest-text.ts';

/** What a draft record needs to know about the file that the text came from. */
export interface SourceFile {
  /** Its name under seeds/. */
  readonly name: string;
  readonly sha256: string;
  /** The day on which it was received, YYYY-MM-DD. */
  readonly received: string;
}

const toWrite = { zh: '（待编辑补写）', en: '(to be written by an editor)' };

/** Drafts document.yml from what the text prints; what it does not print stays null, what only an editor knows is marked. */
export function draftRecord({ metadata, tree }: Ingested, source: SourceFile): DocumentRecord {
  const title = tree.title ?? toWrite.zh;
  const { documentNumber, date } = metadata;
  return {
    title,
    titleEn: toWrite.en,
    shortTitle: { zh: title, en: toWrite.en },
    documentNumber,
    issuers: [...metadata.issuers],
    issuersInferred: null,
    date,
    addressees: [...metadata.addressees],
    kind: findKind(title),
    indexNumber: null,
    absent: {
      ...(documentNumber === null && { documentNumber: 'not-printed' }),
      ...(metadata.issuers.length === 0 && { issuers: 'not-printed' }),
      ...(date === null && { date: 'not-printed' }),
      ...(metadata.addressees.length === 0 && { addressees: 'not-printed' }),
      indexNumber: 'not-printed',
    },
    relations: [],
    aliases: [],
    facts: [],
    unknowns: [],
    provenance: {
      seed: source.name,
      sha256: source.sha256,
      received: source.received,
      address: null,
    },
  };
}

function findKind(title: string): DocumentRecord['kind'] {
  if (title.endsWith('要点')) return 'key-points';
  if (title.endsWith('意见')) return 'opinions';
  if (/(?:方案|规划|计划|纲要)$/.test(title)) return 'plan';
  if (/(?:名单|清单|目录)$/.test(title)) return 'list';
  return title.endsWith('通报') ? 'circular' : 'notice';
}
