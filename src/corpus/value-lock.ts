import { z } from 'astro/zod';
import type { Observation } from '#schema/observation.ts';

/** The published values stand in this file of content/. */
export const valueLockFile = 'values.lock.json';

/** content/values.lock.json: by the key of its row, every value that was ever published, as it was published. */
export const valueLockSchema = z.record(z.string().min(1), z.string().min(1));

export type ValueLock = z.infer<typeof valueLockSchema>;

/** A published value that is not there any more, or not as it was. */
export interface LostValue {
  readonly key: string;
  /** As it was published. */
  readonly published: string;
  /** What stands there now; null where the row is gone. */
  readonly present: string | null;
}

/** What a row is known by: what it measures, where, when, who says so, and on which day it was taken over. */
export function toValueKey(row: Observation): string {
  const { indicator, place, year, period, source, locator, boundaryVersion, vintage } = row;
  const parts = [indicator, place, year, period, source, locator, boundaryVersion, vintage];
  return parts.map((part) => part ?? '').join('|');
}

/** What a row says: its value, or why there is none, with its unit and its status. */
export function toPublishedValue({ value, missingReason, unit, status }: Observation): string {
  return [value ?? missingReason ?? '', unit, status].join(' ');
}

/** The published values that are gone or were changed in place; a revision leaves the row that it replaces. */
export function findLostValues(lock: ValueLock, rows: readonly Observation[]): LostValue[] {
  const present = groupValues(rows);
  return Object.entries(lock).flatMap(([key, published]) => {
    const now = present.get(key) ?? null;
    return now === published ? [] : [{ key, published, present: now }];
  });
}

/** The rows that are not in the lock yet, by their keys. */
export function listNewValues(lock: ValueLock, rows: readonly Observation[]): [string, string][] {
  return [...groupValues(rows)].filter(([key]) => !Object.hasOwn(lock, key));
}

/** The lock with each value that it does not hold yet; nothing in it is ever changed or taken out. */
export function addNewValues(lock: ValueLock, rows: readonly Observation[]): ValueLock {
  const all = [...Object.entries(lock), ...listNewValues(lock, rows)];
  return Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Rows of one key, which the same source may give twice, count as one. */
function groupValues(rows: readonly Observation[]): Map<string, string> {
  const groups = Map.groupBy(rows, toValueKey);
  return new Map(
    [...groups].map(([key, own]) => [key, own.map(toPublishedValue).sort().join('; ')]),
  );
}
