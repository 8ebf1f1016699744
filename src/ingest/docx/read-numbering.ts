import type { XmlTag } from '../office/xml-reader.ts';
import { isOn, readXml, valueOf } from './read-xml.ts';

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

interface AbstractList {
  readonly levels: Map<number, Level>;
  /** The numbering style that it defines, or the one whose definition it takes. */
  defines: string | null;
  takes: string | null;
}

/** What is open while the part is read, and what was read. */
interface Reading {
  readonly abstracts: Map<string, AbstractList>;
  readonly lists: Map<string, OpenList>;
  abstract: AbstractList | null;
  list: OpenList | null;
  level: Level | null;
  overridden: number;
  /** Within the form for older programs of something that stands there in its own form too. */
  inFallback: boolean;
}

/** Reads word/numbering.xml, or nothing where there is none. */
export function readNumbering(xml: string | undefined, file: string): Numbering {
  const reading: Reading = {
    abstracts: new Map(),
    lists: new Map(),
    abstract: null,
    list: null,
    level: null,
    overridden: 0,
    inFallback: false,
  };
  if (xml !== undefined) {
    readXml(xml, 'word/numbering.xml', file, {
      open: (tag) => open(reading, tag),
      close: (name) => close(reading, name),
    });
  }
  return new Map([...reading.lists].map(([id, list]) => [id, resolve(reading, list)]));
}

/** A list with the levels of its definition, which may stand in another that defines the same numbering style. */
function resolve({ abstracts }: Reading, list: OpenList): NumberedList {
  const own = abstracts.get(list.abstractId);
  const taken = own?.takes ?? null;
  const linked =
    taken === null ? undefined : [...abstracts].find(([, { defines }]) => defines === taken);
  const [abstractId, abstract] = linked ?? [list.abstractId, own];
  const levels = new Map([...(abstract?.levels ?? []), ...list.levels]);
  return { abstractId, starts: list.starts, levels };
}

function open(reading: Reading, tag: XmlTag): void {
  if (tag.name === 'mc:Fallback') reading.inFallback = true;
  if (reading.inFallback) return;
  if (tag.name === 'w:abstractNum') openAbstract(reading, tag);
  else if (tag.name === 'w:num') openList(reading, tag);
  else if (tag.name === 'w:lvl') openLevel(reading, tag);
  else if (reading.level) readLevelElement(tag, reading.level);
  else if (reading.list) readListElement(reading, tag, reading.list);
  else if (reading.abstract) readAbstractElement(tag, reading.abstract);
}

function close(reading: Reading, name: string): void {
  if (name === 'mc:Fallback') reading.inFallback = false;
  else if (name === 'w:lvl') reading.level = null;
  else if (name === 'w:num') reading.list = null;
  else if (name === 'w:abstractNum') reading.abstract = null;
}

function openAbstract(reading: Reading, tag: XmlTag): void {
  reading.abstract = { levels: new Map(), defines: null, takes: null };
  reading.abstracts.set(valueOf(tag, 'abstractNumId') ?? '', reading.abstract);
}

function openList(reading: Reading, tag: XmlTag): void {
  reading.list = { abstractId: '', levels: new Map(), starts: new Map() };
  reading.lists.set(valueOf(tag, 'numId') ?? '', reading.list);
}

function openLevel(reading: Reading, tag: XmlTag): void {
  reading.level = createLevel();
  const levels = (reading.list ?? reading.abstract)?.levels;
  levels?.set(Number(valueOf(tag, 'ilvl')), reading.level);
}

function readListElement(reading: Reading, tag: XmlTag, list: OpenList): void {
  if (tag.name === 'w:abstractNumId') list.abstractId = valueOf(tag) ?? '';
  else if (tag.name === 'w:lvlOverride') reading.overridden = Number(valueOf(tag, 'ilvl'));
  else if (tag.name === 'w:startOverride') {
    list.starts.set(reading.overridden, Number(valueOf(tag)));
  }
}

function readAbstractElement(tag: XmlTag, abstract: AbstractList): void {
  if (tag.name === 'w:styleLink') abstract.defines = valueOf(tag);
  else if (tag.name === 'w:numStyleLink') abstract.takes = valueOf(tag);
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
