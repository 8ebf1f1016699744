import { describe, expect, it } from 'vitest';
import { findLinks } from '#corpus/links/links.ts';
import { listSentences } from '#policy/tree/walk.ts';
import { readFirstCorpus, readRealDocument } from '../real-content.ts';
import { citedDocuments, namedGroups, namedProgrammes, quotedFormulas } from '../seed-mentions.ts';
import { actors, forces, orders } from '../seed-orders.ts';

const corpus = readFirstCorpus();
const document = readRealDocument();
const links = findLinks(corpus);
const texts = new Map(listSentences(document.tree).map(({ eId, text }) => [eId, text]));
const marks = [...(links.marks.get(document.id) ?? [])].flatMap(([eId, own]) =>
  own.map((mark) => ({ ...mark, from: eId, words: texts.get(eId)?.slice(mark.start, mark.end) })),
);
const groupIds = ['small-city-pilots', 'pilot-town', 'central-town'];
const words = [...links.occurrences.values()].flat().map(({ ref, eId, start, end }) => ({
  ref,
  eId,
  start,
  words: texts.get(eId)?.slice(start, end),
}));

describe('the documents that the key points cite', () => {
  it('are linked in full and nothing else is', () => {
    const cited = marks.filter(({ kind }) => kind === 'citation');
    expect(cited.map(({ from, words: said, ref }) => [from, said, ref])).toEqual(citedDocuments);
    expect(marks.filter(({ kind }) => kind === 'provision' || kind === 'place')).toEqual([]);
    expect(links.unresolved).toEqual([]);
  });
});

describe('the terms of the key points', () => {
  it('are found wherever the text names them', () => {
    const listed = [...quotedFormulas, ...namedProgrammes];
    const found = words.filter(({ ref }) => !groupIds.includes(ref));
    expect(found.map(({ eId, words: said }) => `${eId} ${said ?? ''}`).toSorted()).toEqual(
      listed.map(([eId, said]) => `${eId} ${said}`).toSorted(),
    );
  });

  it('count thirteen formulas in quotation marks', () => {
    expect(quotedFormulas).toHaveLength(13);
    for (const [eId, said] of quotedFormulas) expect(texts.get(eId)).toContain(`“${said}”`);
    const quoted = [...texts.values()].join('').match(/“[^”]*”/g) ?? [];
    expect(quoted).toHaveLength(13);
  });

  it('are each a link in the text', () => {
    const linked = marks
      .filter(({ kind }) => kind === 'term')
      .map((one) => `${one.from} ${one.words ?? ''}`);
    for (const [eId, said] of [...quotedFormulas, ...namedProgrammes]) {
      expect(linked).toContain(`${eId} ${said}`);
    }
  });
});

describe('the groups of towns in the key points', () => {
  it('are found in each sentence in the order of its words', () => {
    const found = words
      .filter(({ ref }) => groupIds.includes(ref))
      .toSorted((a, b) => a.start - b.start);
    const bySentence = Object.groupBy(found, ({ eId }) => eId);
    expect(
      Object.fromEntries(
        Object.entries(bySentence).map(([eId, own]) => [eId, own?.map((one) => one.words)]),
      ),
    ).toEqual(namedGroups);
  });

  it('are linked at every mention of the towns', () => {
    const towns = ['小城市培育试点镇', '中心镇'];
    const linked = marks.filter(({ words: said }) => towns.includes(said ?? ''));
    const listed = Object.values(namedGroups)
      .flat()
      .filter((said) => towns.includes(said));
    expect(linked.map((one) => one.words).toSorted()).toEqual(listed.toSorted());
    expect(linked).toHaveLength(37);
  });
});

describe('the orders of the key points', () => {
  const tasks = document.tasks;
  const find = (eId: string, said: string) =>
    tasks.filter((task) => task.eId === eId && task.quote.includes(said));

  it('are all tasks, each by its own verb', () => {
    for (const [eId, own] of Object.entries(orders)) {
      for (const said of own) expect([eId, said, find(eId, said).length]).toEqual([eId, said, 1]);
    }
  });

  it('are as many as the tasks of each sentence', () => {
    const counts = Object.groupBy(tasks, ({ eId }) => eId);
    expect(
      Object.fromEntries(Object.entries(counts).map(([eId, own]) => [eId, own?.length])),
    ).toEqual(Object.fromEntries(Object.entries(orders).map(([eId, own]) => [eId, own.length])));
    expect(tasks).toHaveLength(106);
  });

  it('have the force that their words carry', () => {
    const forceOf = new Map(
      Object.entries(forces).flatMap(([force, own]) => own.map((said) => [said, force] as const)),
    );
    const listed = Object.entries(orders).flatMap(([eId, own]) =>
      own.map((said) => [find(eId, said)[0]?.force, said]),
    );
    expect(listed).toEqual(listed.map(([, said]) => [forceOf.get(said ?? '') ?? 'plain', said]));
  });

  it('name those who are to act', () => {
    const named = Object.groupBy(
      tasks.flatMap((task) => task.actors),
      (actor) => actor,
    );
    expect(
      Object.fromEntries(Object.entries(named).map(([actor, all]) => [actor, all?.length])),
    ).toEqual(actors);
  });

  it('measure what the twelve targets promise', () => {
    const measured = tasks.flatMap(({ target }) => target ?? []);
    expect(measured.toSorted()).toEqual(document.targets.map(({ id }) => id).toSorted());
  });
});
