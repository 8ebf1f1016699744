import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusals } from '#corpus/parse/check-files.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { readContent } from '#integration/read-content.ts';
import { buildContent } from '../tiny-content.ts';

let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaodian-unread-'));
  content = join(folder, 'content');
  for (const [file, text] of buildContent()) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  }
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The issues of the folder as `kind at file`. */
function listUnread(): string[] {
  return parseCorpus(readContent(content)).issues.map(({ kind, file }) => `${kind} at ${file}`);
}

describe('content on a disk', () => {
  it('is read as it is', () => {
    expect(readContent(content)).toEqual(buildContent());
    expect(listUnread()).toEqual([]);
  });

  it('is refused where a link stands for a file or a folder', () => {
    renameSync(join(content, 'site.yml'), join(folder, 'site.yml'));
    symlinkSync(join(folder, 'site.yml'), join(content, 'site.yml'));
    symlinkSync(folder, join(content, 'documents', 'far'));
    expect(listUnread()).toEqual(['file-link at documents/far', 'file-link at site.yml']);
  });

  it.skipIf(process.platform === 'win32')('is refused where a pipe stands for a file', () => {
    mkdirSync(join(content, 'glossary'), { recursive: true });
    execFileSync('mkfifo', [join(content, 'glossary', 'pipe.yml')]);
    expect(listUnread()).toEqual(['file-unreadable at glossary/pipe.yml']);
  });

  it('is refused where a file is larger than memory likes', () => {
    truncateSync(join(content, 'places', 'scopes.yml'), 200_000_000);
    expect(listUnread()[0]).toBe('file-too-large at places/scopes.yml');
  });

  it('is read without what a stopped command left', () => {
    mkdirSync(join(content, '.writing', 'lock'), { recursive: true });
    writeFileSync(join(content, '.writing', 'lock', 'owner.json'), '{}');
    writeFileSync(join(content, 'documents', 'points', 'text.md.part'), 'half');
    writeFileSync(join(content, 'site.yml.tmp'), 'half');
    expect(readContent(content)).toEqual(buildContent());
  });

  it('is not read where it is not there', () => {
    expect(() => readContent(join(folder, 'gone'))).toThrow('gone/ is not there: name the folder');
  });
});

describe('content that is not read', () => {
  it.each([
    ['link', 'a symbolic link stands here, which is not followed'],
    ['noFile', 'neither a file nor a folder stands here'],
    ['tooLarge', 'the file is larger than any file of content/ may be'],
    ['unreadable', 'the system does not let the file be read'],
  ] as const)('says of %s why', (refusal, why) => {
    const { issues } = parseCorpus(buildContent({ 'glossary/a.yml': refusals[refusal] }));
    expect(issues.map(({ message }) => message)).toEqual([why]);
  });
});
