import { describe, expect, it } from 'vitest';
import { findOnlyIssue } from '../list-issues.ts';
import { writeRecord } from '../tiny-content.ts';

const record = 'documents/points/document.yml';

describe('words that only an editor can write', () => {
  it.each([
    ['titleEn: Key Points', 'titleEn: null', 'titleEn', 'its title has no English rendering'],
    ['en: Key points', 'en: null', 'shortTitle', 'it has no short English name'],
    ['title: 工作要点', 'title: seed.txt', 'title', 'its title is the name of its file, seed.txt'],
  ])('are asked for by a warning: %s', (before, after, field, message) => {
    expect(findOnlyIssue({ [record]: writeRecord(before, after) })).toMatchObject({
      kind: 'words-unwritten',
      severity: 'warning',
      field,
      message,
    });
  });
});
