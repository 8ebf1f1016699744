import { gzipSync } from 'node:zlib';
import { splitPrefix } from '#schema/languages.ts';
import type { SiteIssue } from '../site/site-issue.ts';
import type { Site } from '../site/site.ts';

/** What one file of a sort may weigh however many documents the site has. */
interface Budget {
  readonly name: string;
  /** The addresses it is for, without language; the first budget that fits a file is its own. */
  readonly addresses: RegExp;
  /** Bytes as they are, and with gzip. */
  readonly raw: number;
  readonly gzip: number;
  /** For how many rows that is, where one document may have more of them. */
  readonly rows?: number;
  /** What keeps it within, whatever is published. */
  readonly because: string;
}

/** Of each sort of file that lists documents, or what stands in them. Texts are held to their own length (weight.ts). */
const budgets: readonly Budget[] = [
  {
    name: 'list of documents',
    addresses: /^\/documents\/(?:(?:page|by)\/.+)?$/,
    raw: 120_000,
    gzip: 16_000,
    because: 'a hundred documents stand on a page',
  },
  {
    name: 'list of targets',
    addresses: /^\/targets\/.*\/$|^\/targets\/$/,
    raw: 120_000,
    gzip: 16_000,
    because: 'a hundred targets or clauses stand on a page',
  },
  {
    name: 'tasks',
    addresses: /^\/tasks\/.*$/,
    raw: 300_000,
    gzip: 36_000,
    rows: 300,
    because:
      '300 tasks stand on a page, or those of one document, for which the budget grows with them',
  },
  {
    name: 'texts to compare',
    addresses: /^\/compare-text\/(?:page\/.+)?$/,
    raw: 250_000,
    gzip: 40_000,
    because: 'each document is named once, and a hundred pairs stand on a page',
  },
  {
    name: 'page of a thing',
    addresses: /^\/(?:(?:indicators|towns|glossary|about|search|check)\/(?:.*\/)?|404\.html)?$/,
    raw: 150_000,
    gzip: 24_000,
    because: 'what speaks of a thing stands fifty or a hundred a page',
  },
  {
    name: 'further sentences',
    addresses: /^\/documents\/.+\/page\/\d+\/$/,
    raw: 60_000,
    gzip: 12_000,
    because: 'fifty sentences or relations stand on a page',
  },
  {
    name: 'search: first file',
    addresses: /^\/search\/(?:catalogue|variants|pinyin|words)\.json$/,
    raw: 1_200_000,
    gzip: 41_000,
    because: 'a catalogue above 40 KB is cut into parts, and characters are few',
  },
  {
    name: 'search: texts',
    addresses: /^\/search\/texts\.json$/,
    raw: 1_000_000,
    gzip: 154_000,
    because: 'texts above 150 KB are asked for through the index',
  },
  {
    name: 'search: titles',
    addresses: /^\/search\/catalogue\/titles\.json$/,
    raw: 600_000,
    gzip: 80_000,
    because: 'each title stands once, for queries in pinyin alone',
  },
  {
    name: 'search: parts',
    addresses: /^\/search\/(?:catalogue|grams|pinyin|figures)\/.+$/,
    raw: 160_000,
    gzip: 20_000,
    because:
      'a part has 64 entries or about 16,000 numbers, and a beginning of syllables its pairs',
  },
  {
    name: 'search: index',
    addresses: /^\/pagefind\/(?:.*\.pf_(?:meta|index)|records\/.*|names\/.*|parts\.json)$/,
    raw: 64_000,
    gzip: 64_000,
    because: 'a part of the index has 2,000 provisions, in small files',
  },
  {
    name: 'map of the site',
    addresses: /^\/sitemap-.+\.xml$/,
    raw: 3_000_000,
    gzip: 150_000,
    because: 'a part names 5,000 addresses (entryLimit in astro.config.mjs)',
  },
  {
    name: 'download',
    addresses: /^\/(?:about\/data|targets|towns|indicators)\/.*[^/]$/,
    raw: 8_000_000,
    gzip: 1_000_000,
    because: 'all records of one sort stand in one file, for those who ask for it',
  },
];

/** Of the files of a sort, how many there are and which comes nearest to its budget, compressed or not. */
export interface BudgetUse {
  readonly name: string;
  readonly files: number;
  readonly path: string;
  readonly raw: number;
  readonly gzip: number;
  readonly rawBudget: number;
  readonly gzipBudget: number;
}

/** What the files of a site make of the budgets, and those that exceed one. */
export interface BudgetCheck {
  readonly uses: readonly BudgetUse[];
  readonly issues: readonly SiteIssue[];
}

/** Every file that lists what grows with the number of documents keeps within its budget. */
export function checkBudgets(site: Site): BudgetCheck {
  const uses = new Map<Budget, BudgetUse>();
  const issues: SiteIssue[] = [];
  for (const path of site.files) {
    const address = splitPrefix(path.replace(/\/index\.html$/, '/')).path;
    const budget = budgets.find(({ addresses }) => addresses.test(address));
    if (budget === undefined) continue;
    const before = uses.get(budget);
    const use = weigh(site, path, budget, before);
    if (use.path === path && shareOf(use) > 1) issues.push(toIssue(use, budget));
    const nearest = before !== undefined && shareOf(before) > shareOf(use) ? before : use;
    uses.set(budget, { ...nearest, files: (before?.files ?? 0) + 1 });
  }
  return { uses: budgets.flatMap((budget) => uses.get(budget) ?? []), issues };
}

/** The file, or the one before it where that comes nearer to the budget; with gzip a file is hardly longer than without. */
function weigh(site: Site, path: string, budget: Budget, before: BudgetUse | undefined): BudgetUse {
  const bytes = site.read(path) ?? Buffer.alloc(0);
  const raw = bytes.length;
  const least = before === undefined ? 0 : Math.min(1, shareOf(before));
  if (before !== undefined && raw / Math.min(budget.raw, budget.gzip) < least) return before;
  const gzip = gzipSync(bytes).length;
  const times = budget.rows === undefined ? 1 : Math.max(1, countRows(bytes) / budget.rows);
  const [rawBudget, gzipBudget] = [Math.round(budget.raw * times), Math.round(budget.gzip * times)];
  const use = { name: budget.name, files: 0, path, raw, gzip, rawBudget, gzipBudget };
  return before !== undefined && shareOf(use) <= least ? before : use;
}

function countRows(bytes: Buffer): number {
  return bytes.toString().split('<tr').length - 1;
}

function shareOf({ raw, gzip, rawBudget, gzipBudget }: BudgetUse): number {
  return Math.max(raw / rawBudget, gzip / gzipBudget);
}

function toIssue(use: BudgetUse, { because }: Budget): SiteIssue {
  const { name, path, raw, gzip, rawBudget, gzipBudget } = use;
  return {
    check: 'budgets',
    place: path,
    message: `this ${name} weighs ${raw} bytes, ${gzip} with gzip; its budget is ${rawBudget} and ${gzipBudget}, for ${because}`,
    remedy:
      'Cut what it lists into pages (src/publication/list-pages.ts) or into files that are fetched when they are asked for.',
  };
}
