import { describe, expect, it } from 'vitest';
import { applyAnswer, parseAnswer } from '#scripts/addresses/answer.ts';
import { toNamedWords, type Registry, type RegistryEntry } from '#corpus/addresses/registry.ts';
import { processorSeconds } from '../processor-seconds.ts';

const day = '2027-01-01';
const registry: Registry = new Map([
  ['/towns/a/', { since: '2026-11-30', names: toNamedWords('甲镇') }],
  ['/towns/b/', { since: '2026-11-30', names: toNamedWords('乙镇') }],
]);

describe('an answer about addresses', () => {
  it.each([
    [['moved', '/a/']],
    [['gone']],
    [['corrected']],
    [['deleted', '/a/']],
    [['as-proposed', '/a/']],
  ])('is refused where it is not whole: %s', (words) => {
    expect(() => parseAnswer(words)).toThrow('moved OLD NEW');
  });

  it('keeps old words with the day of their correction', () => {
    const named = new Map([['/towns/a/', '甲街道']]);
    const answered = applyAnswer(registry, named, parseAnswer(['corrected', '/towns/a/']), day);
    expect(answered.get('/towns/a/')).toEqual({
      since: '2026-11-30',
      names: toNamedWords('甲街道'),
      before: [{ ...toNamedWords('甲镇'), until: day }],
    });
  });

  it('says where something moved, or from when it is gone', () => {
    const named = new Map([['/towns/c/', '甲镇']]);
    const moved = applyAnswer(
      registry,
      named,
      parseAnswer(['moved', '/towns/a/', '/towns/c/']),
      day,
    );
    expect(moved.get('/towns/a/')).toMatchObject({
      moved: '/towns/c/',
      names: toNamedWords('甲镇'),
    });
    const gone = applyAnswer(moved, named, parseAnswer(['gone', '/towns/a/']), day);
    expect(gone.get('/towns/a/')).toEqual({
      since: '2026-11-30',
      names: toNamedWords('甲镇'),
      gone: day,
    });
  });

  it('is refused of what stands, what names nothing and what never was', () => {
    const named = new Map([['/towns/a/', '甲镇']]);
    const answer =
      (...words: string[]) =>
      () =>
        applyAnswer(registry, named, parseAnswer(words), day);
    expect(answer('gone', '/towns/a/')).toThrow('stands and names "甲镇"');
    expect(answer('moved', '/towns/a/', '/towns/b/')).toThrow('leads nowhere else');
    expect(answer('corrected', '/towns/b/')).toThrow('names nothing now');
    expect(answer('gone', '/towns/z/')).toThrow('was never published');
  });

  it('is refused as proposed where two names were exchanged', () => {
    const named = new Map([
      ['/towns/a/', '乙镇'],
      ['/towns/b/', '甲镇'],
    ]);
    expect(() => applyAnswer(registry, named, { kind: 'as-proposed' }, day)).toThrow(
      '/towns/a/ stands and names "乙镇"',
    );
  });

  it('as proposed leaves nothing broken', () => {
    const named = new Map([
      ['/towns/c/', '甲镇'],
      ['/towns/b/', '乙镇街道'],
    ]);
    const answered = applyAnswer(registry, named, { kind: 'as-proposed' }, day);
    expect(answered.get('/towns/a/')?.moved).toBe('/towns/c/');
    expect(answered.get('/towns/b/')?.names).toEqual(toNamedWords('乙镇街道'));
  });

  it('as proposed follows ten thousand addresses at once', () => {
    const numbers = Array.from({ length: 10_000 }, (_, at) => String(at));
    const old = numbers.map((at): [string, RegistryEntry] => [
      `/documents/a-${at}/#sec_1`,
      { since: '2026-11-30', names: toNamedWords(`第${at}条`) },
    ]);
    const named = new Map(numbers.map((at) => [`/documents/b-${at}/#sec_1`, `第${at}条`]));
    let answered: Registry = new Map();
    const seconds = processorSeconds(() => {
      answered = applyAnswer(new Map(old), named, { kind: 'as-proposed' }, day);
    });
    expect(numbers.filter((at) => leadOf(answered, at) !== `/documents/b-${at}/#sec_1`)).toEqual(
      [],
    );
    // Each looked up among all, or with the registry copied for each, they took ten times as long.
    expect(seconds).toBeLessThan(3);
  });
});

function leadOf(answered: Registry, at: string): string | undefined {
  return answered.get(`/documents/a-${at}/#sec_1`)?.moved;
}
