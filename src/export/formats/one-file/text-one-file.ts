import { toSiteAddress } from '#schema/site-address.ts';
import { messages } from '#i18n/messages.ts';
import { formatPromise, joinPromise } from '#i18n/phrases/promise-words.ts';
import { formatLocator } from '#policy/tree/locator.ts';
import { segmentText } from '#policy/text/segments.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import type { DocumentPart } from '#policy/tree/tree.ts';
import { listPages } from '#policy/tree/walk.ts';
import { official } from '#schema/languages.ts';
import { attribute, Markup, markup } from '../../markup.ts';
import { toTaskTable } from '../../office/task-table.ts';
import { createWordWriter } from '../../official-words.ts';
import {
  isWithin,
  listContents,
  listMentioned,
  toCitation,
  toEntryName,
  toName,
  toPageAddress,
  type FormatSource,
} from '../format-source.ts';

const words = messages(official.code);

/** A text, or a part of it, as one file that needs nothing else: its words under their ids, its targets, tasks and terms, and a search of its own. */
export function writeOneFile(source: FormatSource): string {
  const { record, site } = source;
  const { policy, script, styles } = source.inline();
  const address = toPageAddress(source);
  const contents = listContents(source);
  const isNamed = contents.some(({ type }) => type === 'title');
  const name = toTypeset(record.title);
  return `<!doctype html>\n${
    markup`<html lang="${official.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${toName(source)} · ${site.name[official.code]}</title>
<style>${new Markup(styles)}</style>
</head>
<body>
<header>
${site.notice && markup`<p class="notice" role="note">${site.notice[official.code]}</p>\n`}<h1>${source.page === null ? name : toName(source)}</h1>
<p class="soft">${toCitation(source)}　<a href="${address}">${address}</a></p>
</header>
<main>
<form role="search" hidden><input type="search" aria-label="${words.sharing.find}" placeholder="${words.sharing.find}" autocomplete="off"><button>${words.sharing.findNext}</button><output class="soft" data-found="${words.sharing.found('{count}')}"></output></form>
${writeContents(source)}${contents.map((part) =>
      part.type === 'title'
        ? // The heading of the file says it already where the text begins with it.
          isNamed && source.tree.notice !== null
          ? markup`<section class="official"><p class="title"><span class="heading-text">${toTypeset(part.text)}</span></p></section>\n`
          : markup``
        : writePart(source, part),
    )}${writeTargets(source)}${writeTasks(source)}${writeTerms(source)}</main>
<script>${new Markup(script)}</script>
</body>
</html>
`.html
  }`;
}

/** The parts that have pages, where there are several. */
function writeContents({ page, tree }: FormatSource): Markup {
  const pages = listPages(tree).filter(({ eId }) => isWithin(page, eId));
  if (pages.length < 2) return markup``;
  const items = pages.map(
    ({ ancestors, eId, node }) =>
      markup`<li${attribute('class', ancestors.length > 0 ? 'inner' : null)}><a href="#${eId}">${toEntryName(node)}</a></li>\n`,
  );
  return markup`<nav aria-label="${words.sharing.bookContents}"><details><summary>${words.sharing.bookContents}</summary><ul>\n${items}</ul></details></nav>\n`;
}

function writePart(source: FormatSource, part: DocumentPart): Markup {
  const { writeBlocks } = createWordWriter({
    writeWords: (eId, text) => writeWords(source, eId, text),
  });
  if (part.type === 'provision') {
    return markup`<section class="official">\n${writeBlocks([part], 2)}</section>\n`;
  }
  const heading =
    part.type === 'attachment'
      ? markup`<h2><span class="heading-text">${toTypeset(part.title)}</span></h2>\n`
      : null;
  return markup`<section class="official" id="${part.eId}">\n${heading}${writeBlocks(part.children, 3)}</section>\n`;
}

/** Words set as on their page; what they promise and name stands in the same file, what they cite on the site. */
function writeWords(source: FormatSource, eId: string, text: string): Markup {
  const marks = source.marks.get(eId) ?? [];
  return markup`${segmentText(toTypeset(text), marks).map(({ mark, text: shown }) => {
    if (mark === null) return markup`${shown}`;
    const isHere = mark.ref === source.id && mark.eId !== null && isWithin(source.page, mark.eId);
    const href =
      mark.kind === 'target' || mark.kind === 'term'
        ? `#${mark.kind}-${mark.ref}`
        : isHere
          ? `#${mark.eId}`
          : toSiteAddress(mark.path, source.site.address);
    return markup`<a href="${href}">${shown}</a>`;
  })}`;
}

function writeTargets(source: FormatSource): Markup {
  const own = source.targets.filter(({ eId }) => isWithin(source.page, eId));
  if (own.length === 0) return markup``;
  const { chart, target } = words;
  const heads = [words.site.targets, target.answer.promised, target.deadline, chart.columns.actual];
  const rows = own.map((one) => {
    const { published, verdict } = source.findings(one.id);
    const place = one.eId === null ? '' : formatLocator(source.tree, one.eId);
    return markup`<tr id="target-${one.id}"><th scope="row">${one.label[official.code]}<br><a href="#${one.eId ?? ''}">${place}</a></th><td>${joinPromise(formatPromise(one, official.code))}</td><td>${one.deadline}</td><td>${[published, verdict].filter((fact) => fact !== null).join('，')}</td></tr>\n`;
  });
  return writeSection('targets', words.site.targets, writeTable(heads, rows));
}

function writeTasks(source: FormatSource): Markup {
  const own = source.tasks
    .map((task, at) => ({ task, number: at + 1, locator: formatLocator(source.tree, task.eId) }))
    .filter(({ task }) => isWithin(source.page, task.eId));
  if (own.length === 0) return markup``;
  const { columns, rows } = toTaskTable(own, {
    id: source.id,
    title: source.record.title,
    address: '',
  });
  const written = rows.map((row, at) => {
    const cells = row.map((cell, x) =>
      x === row.length - 1
        ? markup`<td><a href="#${own[at]?.task.eId ?? ''}">${cell}</a></td>`
        : markup`<td>${cell}</td>`,
    );
    return markup`<tr>${cells}</tr>\n`;
  });
  const heads = columns.map(({ heading }) => heading);
  return writeSection('tasks', words.site.tasks, writeTable(heads, written));
}

function writeTerms(source: FormatSource): Markup {
  const entries = listMentioned(source, 'term').flatMap((id) => {
    const term = source.terms.get(id);
    if (term === undefined) return [];
    const meaning = term.definition?.[official.code] ?? words.term.noDefinition;
    return [markup`<dt id="term-${id}">${toTypeset(term.name)}</dt><dd>${meaning}</dd>\n`];
  });
  if (entries.length === 0) return markup``;
  return writeSection('terms', words.site.glossary, markup`<dl>\n${entries}</dl>`);
}

function writeSection(id: string, title: string, body: Markup): Markup {
  return markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>\n${body}</section>\n`;
}

function writeTable(heads: readonly string[], rows: readonly Markup[]): Markup {
  const head = heads.map((words) => markup`<th scope="col">${words}</th>`);
  return markup`<div class="table" tabindex="0" role="group" aria-label="${heads[0] ?? ''}"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}</tbody></table></div>\n`;
}
