import { remember } from '#remember.ts';
import type { ChartMaterial } from '../input/material.ts';
import { toTilesInput, type TilePlace } from './tiles-input.ts';

/** A town as the scheme names it. */
export interface SchemeTown {
  readonly id: string;
  readonly name: string;
  /** The name as it is drawn, without the word for town. */
  readonly label: string;
  /** The address of its own page, or null. */
  readonly href: string | null;
}

/** A prefecture in its place, with all its towns. */
export interface SchemeTile {
  readonly name: string;
  readonly label: string;
  readonly place: TilePlace;
  readonly towns: readonly SchemeTown[];
}

/** The prefectures with their towns, whatever is known of them, row by row from the west. */
export const toTownScheme = remember((material: ChartMaterial): readonly SchemeTile[] =>
  toTilesInput(material, null).tiles.map(({ label, name, place, towns }) => ({
    ...{ name, label, place },
    towns: towns.map((town) => ({
      ...{ id: town.id, name: town.name, label: town.label, href: town.href },
    })),
  })),
);
