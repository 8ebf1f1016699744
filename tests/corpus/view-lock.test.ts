import { describe, expect, it } from 'vitest';
import { parseViewLock } from '#corpus/parse/parse-locks.ts';
import { addNewStates, listEarlier } from '#corpus/view-lock.ts';

const first = { fingerprint: 'aaaaaaaaaaaa', dataDate: '2026-01-01' };
const second = { fingerprint: 'bbbbbbbbbbbb', dataDate: '2026-02-01' };
const file = '/indicators/gdp/data.csv';

describe('the states of a view', () => {
  it('are kept when a new one comes', () => {
    const lock = addNewStates({ [file]: [first] }, new Map([[file, second]]));
    expect(lock).toEqual({ [file]: [first, second] });
  });

  it('stay as they are while nothing changes', () => {
    const later = { ...first, dataDate: '2026-03-01' };
    expect(addNewStates({ [file]: [first] }, new Map([[file, later]]))).toEqual({
      [file]: [first],
    });
  });

  it('return as the last when figures return', () => {
    const lock = addNewStates({ [file]: [first, second] }, new Map([[file, first]]));
    expect(lock[file]).toEqual([first, second, first]);
  });

  it('stay locked when their view is gone', () => {
    expect(addNewStates({ [file]: [first] }, new Map())).toEqual({ [file]: [first] });
  });

  it('are listed without the present one, newest first', () => {
    const lock = { [file]: [first, second, { ...first, fingerprint: 'cccccccccccc' }] };
    expect(listEarlier(lock, file, 'cccccccccccc')).toEqual([second, first]);
    expect(listEarlier(lock, '/towns/tiles.csv', 'cccccccccccc')).toEqual([]);
  });

  it('are refused with their place when misspelt', () => {
    const text = `{"${file}": [{"fingerprint": "xyz", "dataDate": "2026-01-01"}]}`;
    const { issues, viewLock } = parseViewLock(new Map([['views.lock.json', text]]));
    expect(viewLock).toEqual({});
    expect(issues[0]).toMatchObject({ kind: 'field-invalid', file: 'views.lock.json', line: 1 });
  });
});
