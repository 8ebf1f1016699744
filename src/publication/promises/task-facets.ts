import type { Force } from '#schema/task.ts';
import type { TaskGroup, TaskRow } from './task-groups.ts';

/** One value by which tasks can be filtered, with how many have it. */
export interface FacetValue<T extends string | null = string> {
  /** Short and ASCII: part of ids and style rules. */
  readonly key: string;
  readonly value: T;
  readonly count: number;
}

/** The values by which tasks are filtered, each in the order in which the text brings them. */
export interface TaskFacets {
  /** Who is told to act; null where the sentence names nobody. */
  readonly actors: readonly FacetValue<string | null>[];
  readonly forces: readonly FacetValue<Force>[];
  /** The pages of documents, as `<document>/<eId>`. */
  readonly sections: readonly FacetValue[];
}

/** A task as a filtered list shows it. */
export interface KeyedTaskRow extends TaskRow {
  /** The keys by which filters know its actors. */
  readonly actorKeys: readonly string[];
}

/** The facets of all tasks. */
export function listTaskFacets(groups: readonly TaskGroup[]): TaskFacets {
  const rows = groups.flatMap((group) => group.rows);
  const actors = rows.flatMap<string | null>((row) =>
    row.actors.length === 0 ? [null] : row.actors,
  );
  return {
    actors: count(actors).map((one, index) => ({ key: `a${index}`, ...one })),
    forces: count(rows.map(({ task }) => task.force)).map((one) => ({ key: one.value, ...one })),
    sections: groups.map(({ document, page, rows: own }, index) => ({
      key: `s${index}`,
      value: `${document.id}/${page}`,
      count: own.length,
    })),
  };
}

/** The tasks of a page of a document as a filtered list shows them. */
export interface KeyedTaskGroup extends Omit<TaskGroup, 'rows'> {
  /** The key by which filters know the page. */
  readonly key: string;
  readonly rows: readonly KeyedTaskRow[];
}

/** Tasks with the facets by which they are filtered. */
export interface TaskBoard {
  readonly facets: TaskFacets;
  readonly groups: readonly KeyedTaskGroup[];
}

/** Gives tasks the keys by which a page filters them. */
export function toTaskBoard(groups: readonly TaskGroup[]): TaskBoard {
  const facets = listTaskFacets(groups);
  return {
    facets,
    groups: groups.map((group, index) => ({
      ...group,
      key: facets.sections[index]?.key ?? '',
      rows: group.rows.map((row) => ({ ...row, actorKeys: listActorKeys(facets, row.actors) })),
    })),
  };
}

/** The keys of the actors of a row, as the facets number them. */
export function listActorKeys(facets: TaskFacets, actors: readonly string[]): string[] {
  const named: readonly (string | null)[] = actors.length === 0 ? [null] : actors;
  return facets.actors.filter(({ value }) => named.includes(value)).map(({ key }) => key);
}

function count<T>(values: readonly T[]): { value: T; count: number }[] {
  return [...Map.groupBy(values, (value) => value)].map(([value, { length }]) => ({
    value,
    count: length,
  }));
}
