import { mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatPack, isWhole, parsePack } from '#integration/kept/pack.ts';
import { openStore } from '#integration/kept/store.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaodian-kept-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const files = [
  { path: '/documents/a/index.html', content: Buffer.from('<p>要点</p>') },
  { path: '/documents/a/clauses.json', content: Buffer.from('') },
];

function read(key: string): { path: string; content: string }[] | null {
  const unpack = openStore(folder).find(key);
  return (
    unpack?.().map(({ path, content }) => ({ path, content: Buffer.from(content).toString() })) ??
    null
  );
}

describe('a pack', () => {
  it('gives back what was put into it', () => {
    const path = fc.stringMatching(/^\/?[\w-]{1,9}(\/[\w.-]{0,5}\w){0,3}$/);
    const file = fc.record({ path, content: fc.uint8Array() });
    fc.assert(
      fc.property(fc.array(file), (some) => {
        const pack = formatPack(some);
        expect(isWhole(pack)).toBe(true);
        const back = parsePack(pack).map(({ path, content }) => [path, [...content]]);
        expect(back).toEqual(some.map(({ path, content }) => [path, [...content]]));
      }),
    );
  });

  it.each(['/../x', '/a/../../x', '..', '', '/a//b', '/a/.', '/'])(
    'holds no file at %j',
    (path) => {
      const pack = formatPack([{ path, content: Buffer.from('') }]);
      expect(() => parsePack(pack)).toThrow();
    },
  );

  it('is not whole with any byte changed or cut', () => {
    const pack = formatPack(files);
    for (let at = 0; at < pack.length; at += 1) {
      const changed = Uint8Array.from(pack);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(isWhole(changed), `byte ${at} changed`).toBe(false);
      expect(isWhole(pack.subarray(0, at)), `cut at ${at}`).toBe(false);
    }
  });
});

describe('the store', () => {
  it('finds a group by its fingerprint only', () => {
    openStore(folder).write('one', files);
    expect(read('one')).toEqual([
      { path: '/documents/a/index.html', content: '<p>要点</p>' },
      { path: '/documents/a/clauses.json', content: '' },
    ]);
    expect(read('other')).toBeNull();
  });

  it('finds nothing where a group was damaged', () => {
    openStore(folder).write('one', files);
    const place = join(folder, 'one.pack');
    writeFileSync(place, readFileSync(place).subarray(0, 9));
    expect(read('one')).toBeNull();
  });

  it('keeps nothing where it cannot write', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const store = openStore(join(file, 'below'));
    store.write('one', files);
    expect(store.find('one')).toBeNull();
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('loses what nobody used for two weeks', () => {
    const store = openStore(folder);
    store.write('old', files);
    store.write('used', files);
    const longAgo = new Date(Date.now() - 15 * 24 * 60 * 60 * 1000);
    for (const key of ['old', 'used']) utimesSync(join(folder, `${key}.pack`), longAgo, longAgo);
    store.find('used');
    openStore(folder);
    expect(readdirSync(folder)).toEqual(['used.pack']);
  });
});
