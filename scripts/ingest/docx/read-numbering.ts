import { isOn, readXml, valueOf, type XmlTag } from './read-xml.ts';

/** One level of a list as Word defines it. */
export interface Level {
  start: number;
  format: string;
  /** The label with %1 … %9 for the numbers of the levels; null where the level says nothing of it. */
  text: string | null;
  /** The level after which it starts again; 0 is never; null is any higher one. */
  restart: number | null;
  /** Whether all numbers in it are written in Arabic digits. */
  legal: boolean;
  /** The paragraph style that takes this level by itself. */
  style: string | null;
  gap: 'tab' | 'space' | 'nothing';
}

/** A list: paragraphs of the same abstract list count on from each other unless a start is set. */
export interface NumberedList {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** The levels at which this list begins anew. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The lists of a Word file by numId. */
export type Numbering = ReadonlyMap<string, NumberedList>;

interface OpenList {
  abstractId: string;
  readonly levels: Map<number, Level>;
  readonly starts: Map<number, number>;
}

/** Reads word/numbering.xml, or nothing where there is none. */
export function readNumbering(xml: string | undefined, file: string): Numbering {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, OpenList>();
  if (xml !== undefined) collect(xml, file, abstracts, lists);
  return new Map(
    [...lists].map(([id, list]) => {
      const levels = new Map([...(abstracts.get(list.abstractId) ?? []), ...list.levels]);
      return [id, { ...list, levels }];
    }),
  );
}

function collect(
  xml: string,
  file: string,
  abstracts: Map<string, Map<number, Level>>,
  lists: Map<string, OpenList>,
): void {
  let levels: Map<number, Level> | null = null;
  let list: OpenList | null = null;
  let level: Level | null = null;
  let overridden = 0;
  readXml(xml, 'word/numbering.xml', file, {
    open(tag) {
      if (tag.name === 'w:abstractNum') {
        levels = new Map();
        abstracts.set(valueOf(tag, 'abstractNumId') ?? '', levels);
      } else if (tag.name === 'w:num') {
        list = { abstractId: '', levels: new Map(), starts: new Map() };
        levels = list.levels;
        lists.set(valueOf(tag, 'numId') ?? '', list);
      } else if (tag.name === 'w:abstractNumId' && list) list.abstractId = valueOf(tag) ?? '';
      else if (tag.name === 'w:lvlOverride') overridden = Number(valueOf(tag, 'ilvl'));
      else if (tag.name === 'w:startOverride') list?.starts.set(overridden, Number(valueOf(tag)));
      else if (tag.name === 'w:lvl') {
        level = createLevel();
        levels?.set(Number(valueOf(tag, 'ilvl')), level);
      } else if (level) readLevelElement(tag, level);
    },
    close(name) {
      if (name === 'w:lvl') level = null;
      else if (name === 'w:num') list = null;
    },
  });
}

function createLevel(): Level {
  return {
    start: 1,
    format: 'decimal',
    text: null,
    restart: null,
    legal: false,
    style: null,
    gap: 'tab',
  };
}

function readLevelElement(tag: XmlTag, level: Level): void {
  const value = valueOf(tag);
  if (tag.name === 'w:start') level.start = Number(value);
  else if (tag.name === 'w:numFmt') level.format = value ?? 'decimal';
  else if (tag.name === 'w:lvlText') level.text = value;
  else if (tag.name === 'w:lvlRestart') level.restart = Number(value);
  else if (tag.name === 'w:isLgl') level.legal = isOn(tag);
  else if (tag.name === 'w:pStyle') level.style = value;
  else if (tag.name === 'w:suff' && (value === 'space' || value === 'nothing')) level.gap = value;
}
