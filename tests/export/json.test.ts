import { describe, expect, it } from 'vitest';
import { formatDocumentJson } from '../../src/export/json.ts';
import { parseDocument } from '../../src/policy/parse-document.ts';
import type { DocumentRecord } from '../../src/schema/document.ts';

const record: DocumentRecord = {
  title: '要点',
  titleEn: 'Key points',
  shortTitle: { zh: '要点', en: 'Key points' },
  documentNumber: null,
  issuers: [],
  issuersInferred: null,
  date: null,
  addressees: [],
  kind: 'key-points',
  indexNumber: null,
  absent: { documentNumber: 'not-printed' },
  relations: [],
  aliases: [],
  facts: [],
  unknowns: [],
  provenance: null,
};

describe('a document as json', () => {
  it('holds the record and every eId', () => {
    const json = formatDocumentJson(
      'points',
      record,
      parseDocument('# 要点\n\n## 一、要求\n\n一句。\n'),
    );
    expect(JSON.parse(json)).toMatchObject({ id: 'points', documentNumber: null });
    expect(json).toContain('"eId": "sec_1__p_1__s_1"');
  });

  it('says null where no text is held', () => {
    expect(JSON.parse(formatDocumentJson('points', record, null))).toHaveProperty(
      'structure',
      null,
    );
  });
});
