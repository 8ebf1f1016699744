import { describe, expect, it } from 'vitest';
import { addNewIds, findLostIds, groupOldIds, idLockSchema } from '#corpus/id-lock.ts';

const lock = {
  documents: { a: ['sec_1', 'sec_1__p_1', 'sec_2'] },
  aliases: { a: { sec_2: 'sec_3' } },
};

function present(...ids: string[]) {
  return new Map([['a', new Set(ids)]]);
}

describe('findLostIds', () => {
  it('accepts ids that are there', () => {
    expect(findLostIds(lock, present('sec_1', 'sec_1__p_1', 'sec_2', 'sec_9'))).toEqual([]);
  });

  it('accepts an alias that leads somewhere', () => {
    expect(findLostIds(lock, present('sec_1', 'sec_1__p_1', 'sec_3'))).toEqual([]);
  });

  it('names a lost id', () => {
    const lost = { document: 'a', eId: 'sec_1__p_1', alias: null };
    expect(findLostIds(lock, present('sec_1', 'sec_2'))).toEqual([lost]);
  });

  it('names an alias that leads nowhere', () => {
    const lost = { document: 'a', eId: 'sec_2', alias: 'sec_3' };
    expect(findLostIds(lock, present('sec_1', 'sec_1__p_1'))).toEqual([lost]);
  });

  it('names all ids of a lost document', () => {
    expect(findLostIds(lock, new Map()).map(({ eId }) => eId)).toEqual(lock.documents.a);
  });
});

describe('addNewIds', () => {
  it('adds what is new and keeps what is gone', () => {
    const ids = new Map([...present('sec_1', 'sec_4'), ['b', new Set(['sec_1'])]]);
    expect(addNewIds(lock, ids)).toEqual({
      documents: { a: ['sec_1', 'sec_1__p_1', 'sec_2', 'sec_4'], b: ['sec_1'] },
      aliases: lock.aliases,
    });
  });
});

describe('groupOldIds', () => {
  it('lists the ids that an id stands for', () => {
    expect([...groupOldIds(lock, 'a')]).toEqual([['sec_3', ['sec_2']]]);
    expect([...groupOldIds(lock, 'b')]).toEqual([]);
  });
});

describe('idLockSchema', () => {
  it('refuses what is not an eId', () => {
    const wrong = { documents: { a: ['总体要求'] }, aliases: {} };
    expect(idLockSchema.safeParse(wrong).success).toBe(false);
    expect(idLockSchema.safeParse(lock).success).toBe(true);
  });
});
