/** The browsers that the site names, in the order in which it names them. */
export const browsers = ['chrome', 'firefox', 'safari'] as const;

/** A version of each of the browsers. */
type Versions = Readonly<Record<(typeof browsers)[number], string>>;

/** The oldest browsers for which the site is built: scripts and style sheets hold nothing that these lack, save the features below. */
export const oldestBrowsers: Versions = { chrome: '92', firefox: '90', safari: '15.4' };

/** Something that the site uses and that a browser may lack, or refuse. */
interface BrowserFeature {
  /** Its name in the catalogues, where what it is for and what becomes of the page without it is said. */
  readonly id: string;
  /** What its standard calls it. */
  readonly name: string;
  /** The first versions that have it; null where its parts came one by one. */
  readonly since: Versions | null;
  /** What a script has of it, from the window down. */
  readonly apis?: readonly string[];
  /** What marks a selector, a declaration or a rule of a style sheet that uses it. */
  readonly css?: RegExp;
  /** What marks a script that an engine without it cannot read. */
  readonly syntax?: RegExp;
}

/** Everything that the site uses beyond the oldest browsers, or that may be closed; each page holds without any of it. */
export const features = [
  {
    id: 'clipboard',
    name: 'navigator.clipboard',
    since: { chrome: '66', firefox: '63', safari: '13.1' },
    apis: ['Navigator.prototype.clipboard'],
  },
  {
    id: 'copyCommand',
    name: 'document.execCommand',
    since: { chrome: '43', firefox: '41', safari: '10' },
    apis: ['Document.prototype.execCommand'],
  },
  {
    id: 'popover',
    name: 'popover',
    since: { chrome: '114', firefox: '125', safari: '17' },
    apis: [
      'HTMLElement.prototype.popover',
      'HTMLElement.prototype.showPopover',
      'HTMLElement.prototype.hidePopover',
      'HTMLElement.prototype.togglePopover',
    ],
    css: /:popover-open/,
  },
  {
    id: 'share',
    name: 'navigator.share',
    since: null,
    apis: ['Navigator.prototype.share', 'Navigator.prototype.canShare'],
  },
  {
    id: 'storage',
    name: 'sessionStorage',
    since: { chrome: '5', firefox: '2', safari: '4' },
    apis: ['sessionStorage'],
  },
  {
    id: 'webAssembly',
    name: 'WebAssembly',
    since: { chrome: '57', firefox: '52', safari: '11' },
    apis: ['WebAssembly'],
  },
  {
    id: 'lookbehind',
    name: '(?<=…)',
    since: { chrome: '62', firefox: '78', safari: '16.4' },
    syntax: /\(\?<[=!]/,
  },
  {
    id: 'grouping',
    name: 'Map.groupBy, Array.prototype.toSorted',
    since: { chrome: '117', firefox: '119', safari: '17.4' },
    apis: ['Map.groupBy', 'Array.prototype.toSorted', 'Array.prototype.findLast'],
  },
  {
    id: 'has',
    name: ':has()',
    since: { chrome: '105', firefox: '121', safari: '15.4' },
    css: /:has\(/,
  },
  {
    id: 'container',
    name: '@container',
    since: { chrome: '105', firefox: '110', safari: '16' },
    css: /@container|container-type/,
  },
  {
    id: 'colorMix',
    name: 'color-mix()',
    since: { chrome: '111', firefox: '113', safari: '16.2' },
    css: /color-mix\(/,
  },
  {
    id: 'altText',
    name: "content: '…' / ''",
    since: { chrome: '77', firefox: '128', safari: '17.4' },
    css: /^content:.*\/ ?["']{2}/,
  },
  {
    id: 'clip',
    name: 'overflow: clip',
    since: { chrome: '90', firefox: '81', safari: '16' },
    css: /^overflow(?:-x)?: ?clip/,
  },
  {
    id: 'typesetting',
    name: 'text-autospace, text-spacing-trim, text-wrap',
    since: null,
    css: /^(?:text-autospace|text-spacing-trim|text-wrap|hanging-punctuation):/,
  },
] as const satisfies readonly BrowserFeature[];
