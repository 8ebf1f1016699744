import type { Target } from '#schema/target.ts';

/** One way to read whom a target binds. */
export interface Reading {
  readonly scope: string;
  readonly mode: 'pooled' | 'each';
}

/** Every way to read a target: the stated readings, and both modes where the mode is not stated. */
export function listReadings({ readings, scope, scopeMode }: Target): Reading[] {
  const stated = readings.length > 0 ? readings : [{ scope, scopeMode }];
  return stated.flatMap((reading) =>
    reading.scopeMode === 'unstated'
      ? [
          { scope: reading.scope, mode: 'pooled' as const },
          { scope: reading.scope, mode: 'each' as const },
        ]
      : [{ scope: reading.scope, mode: reading.scopeMode }],
  );
}
