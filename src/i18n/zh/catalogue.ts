import type { zh } from './zh.ts';

/** A catalogue of the shape of the Chinese one, with other words. */
type Like<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...parameters: infer P) => string
      ? (...parameters: P) => string
      : Like<T[K]>;
};

/** All that the site says in one language. */
export type Messages = Like<typeof zh>;
