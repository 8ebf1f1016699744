import type { Browser, BrowserContext, BrowserContextOptions, Route } from 'playwright-core';
import { features } from '#browser/features.ts';
import { dropRules } from './style-rules.ts';

/** What an engine lacks: features of the site's list, and what came after the oldest browsers and the site does not use. */
export interface Lack {
  readonly name: string;
  readonly apis: readonly string[];
  readonly css: readonly RegExp[];
  readonly syntax: readonly RegExp[];
}

/** What the oldest browsers lack and no page needs; it is taken away too, lest something begin to need it. */
const newer: Lack = {
  name: 'newer',
  apis: [
    ...['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'].map(
      (name) => `Array.prototype.${name}`,
    ),
    ...['Object.groupBy', 'Object.hasOwn', 'Map.groupBy', 'Promise.withResolvers', 'Promise.try'],
    ...['Set.prototype.union', 'Set.prototype.difference', 'Set.prototype.isSubsetOf'],
    ...['String.prototype.isWellFormed', 'String.prototype.toWellFormed', 'Array.fromAsync'],
    ...['structuredClone', 'URL.canParse', 'URL.parse'],
    ...['HTMLElement.prototype.inert'],
    ...['HTMLDialogElement.prototype.showModal', 'HTMLDialogElement.prototype.show'],
    ...['CSSStyleSheet.prototype.replaceSync', 'Document.prototype.startViewTransition'],
  ],
  css: [
    /^@media.*\(\s*(?:width|height)\s*[<>]/,
    /^@(?:layer|scope|starting-style|supports|property|position-try)/,
    /^(?:anchor-name|position-anchor|position-area|interpolate-size|field-sizing|text-box):?/,
    /:(?:open|user-invalid|state\()/,
  ],
  syntax: [],
};

const single = features.map((feature): Lack => {
  const { id, ...marks } = feature;
  return {
    name: id,
    apis: 'apis' in marks ? marks.apis : [],
    css: 'css' in marks ? [marks.css] : [],
    syntax: 'syntax' in marks ? [marks.syntax] : [],
  };
});

/** Engines without one feature each, and one without any. */
export const lacks: readonly Lack[] = [
  ...single,
  {
    name: 'all of them',
    apis: [...single, newer].flatMap(({ apis }) => apis),
    css: [...single, newer].flatMap(({ css }) => css),
    syntax: single.flatMap(({ syntax }) => syntax),
  },
];

/** How an engine shows a popover that it takes for an element like any other. */
const plainPopover =
  '[popover]{display:block;position:static;inset:auto;width:auto;height:auto;margin:0;border:0;padding:0;overflow:visible}';

/** Opens a context of a browser in which scripts and style sheets find nothing of what is lacking. */
export async function openOldEngine(
  browser: Browser,
  { apis, css, syntax }: Lack,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await context.addInitScript(takeAway, apis);
  const isUnknown = (part: string): boolean => css.some((mark) => mark.test(part));
  await context.route('**/*.css', async (route) => {
    const kept = dropRules(await readText(route), isUnknown);
    const before = isUnknown(':popover-open') && kept.includes('[popover]') ? plainPopover : '';
    await route.fulfill({ contentType: 'text/css', body: before + kept });
  });
  if (syntax.length > 0) {
    await context.route('**/*.js', async (route) => {
      const text = await readText(route);
      const body = syntax.some((mark) => mark.test(text)) ? '(' : text;
      await route.fulfill({ contentType: 'text/javascript', body });
    });
  }
  return context;
}

async function readText(route: Route): Promise<string> {
  const response = await route.fetch();
  return response.text();
}

/** Runs in each page before its scripts; it may use nothing from outside itself. */
function takeAway(paths: readonly string[]): void {
  const isObject = (value: unknown): value is object =>
    (typeof value === 'object' && value !== null) || typeof value === 'function';
  for (const path of paths) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let owner: unknown = window;
    for (const name of names) {
      if (isObject(owner)) owner = Reflect.get(owner, name);
    }
    if (!isObject(owner) || Reflect.deleteProperty(owner, last)) continue;
    throw new Error(`${path} cannot be taken away`);
  }
  if (!paths.includes('HTMLElement.prototype.popover')) return;
  for (const name of ['matches', 'closest', 'querySelector', 'querySelectorAll'] as const) {
    for (const { prototype } of [Element, Document]) {
      const own: unknown = Reflect.get(prototype, name);
      if (typeof own !== 'function') continue;
      Reflect.set(prototype, name, function (this: Node, selector: string): unknown {
        if (selector.includes(':popover-open')) throw new SyntaxError(`${selector} is no selector`);
        const found: unknown = Reflect.apply(own, this, [selector]);
        return found;
      });
    }
  }
}
