import { toCode } from './signs/unseen-signs.ts';

/** What can be wrong with a sign that a reader does not see, or takes for another. */
export type SignKind = 'direction' | 'unseen' | 'private' | 'control' | 'unassigned' | 'look-alike';

/** A sign that is not what it seems, where it stands in a text. */
export interface Sign {
  readonly start: number;
  readonly text: string;
  readonly kind: SignKind;
  /** `U+202E RIGHT-TO-LEFT OVERRIDE`, `U+041E, not O`. */
  readonly name: string;
}

/** Signs that turn the direction of the words around them, by their Unicode names. */
const directions: readonly (readonly [code: number, name: string])[] = [
  [0x061c, 'ARABIC LETTER MARK'],
  [0x200e, 'LEFT-TO-RIGHT MARK'],
  [0x200f, 'RIGHT-TO-LEFT MARK'],
  [0x202a, 'LEFT-TO-RIGHT EMBEDDING'],
  [0x202b, 'RIGHT-TO-LEFT EMBEDDING'],
  [0x202c, 'POP DIRECTIONAL FORMATTING'],
  [0x202d, 'LEFT-TO-RIGHT OVERRIDE'],
  [0x202e, 'RIGHT-TO-LEFT OVERRIDE'],
  [0x2066, 'LEFT-TO-RIGHT ISOLATE'],
  [0x2067, 'RIGHT-TO-LEFT ISOLATE'],
  [0x2068, 'FIRST STRONG ISOLATE'],
  [0x2069, 'POP DIRECTIONAL ISOLATE'],
];

/** The commonest of the signs that nobody sees, by their Unicode names. */
const unseenNames: readonly (readonly [code: number, name: string])[] = [
  [0x00ad, 'SOFT HYPHEN'],
  [0x034f, 'COMBINING GRAPHEME JOINER'],
  [0x115f, 'HANGUL CHOSEONG FILLER'],
  [0x1160, 'HANGUL JUNGSEONG FILLER'],
  [0x180e, 'MONGOLIAN VOWEL SEPARATOR'],
  [0x200b, 'ZERO WIDTH SPACE'],
  [0x200c, 'ZERO WIDTH NON-JOINER'],
  [0x200d, 'ZERO WIDTH JOINER'],
  [0x2028, 'LINE SEPARATOR'],
  [0x2029, 'PARAGRAPH SEPARATOR'],
  [0x2060, 'WORD JOINER'],
  [0x2061, 'FUNCTION APPLICATION'],
  [0x2062, 'INVISIBLE TIMES'],
  [0x2063, 'INVISIBLE SEPARATOR'],
  [0x2064, 'INVISIBLE PLUS'],
  [0x3164, 'HANGUL FILLER'],
  [0xfeff, 'ZERO WIDTH NO-BREAK SPACE'],
  [0xffa0, 'HALFWIDTH HANGUL FILLER'],
];

const names = new Map([...directions, ...unseenNames]);
const turning = new Set(directions.map(([code]) => String.fromCodePoint(code)));

/** Letters of other scripts with the Latin letters or digits that they look like. */
const alike = new Map<string, string>();
for (const [letters, latin] of [
  // Cyrillic
  ['АВЕЅЗІЈКМНОРСТУХаеоріјѕсухԁԛԝһӏӀб', 'ABES3IJKMHOPCTYXaeopijscyxdqwhlI6'],
  // Greek
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοϳ', 'ABEZHIKMNOPTYXoj'],
] as const) {
  [...letters].forEach((letter, at) => alike.set(letter, latin.charAt(at)));
}

/** Every sign that could be one of the list, to be looked at with its neighbours. */
const suspect = new RegExp(
  [
    '[\\p{Default_Ignorable_Code_Point}\\u2028\\u2029\\ufff9-\\ufffb]',
    '[\\p{Co}\\p{Cs}]',
    // Ideographs are added to Unicode faster than programs learn of them.
    '(?![\\u{20000}-\\u{3ffff}])\\p{Cn}',
    '(?![\\t-\\r])\\p{Cc}',
    '(?![0-9０-９])\\p{Nd}',
    '[\\u{1d400}-\\u{1d7cb}\\u2e80-\\u2ef3\\u2f00-\\u2fd5]',
    // Latin letters and katakana that pass for figures, where figures stand beside them.
    '(?<=\\d)[OoIl](?=[\\d年月日%％万亿])',
    '(?<=[一二三四五六七八九〇零○])[OoＯ](?=[一二三四五六七八九〇零○年])',
    '(?<![\\u3040-\\u30ff])[ニハ](?![\\u3040-\\u30ff])',
    `[${[...alike.keys()].join('')}]`,
  ].join('|'),
  'gu',
);

/** All but a few texts hold nothing outside of this, which is found out many times faster than where a sign stands. */
const unusual =
  /[^\t-~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u2190-\u23ff\u2460-\u27bf\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]|[\x0e-\x1f]|[\d一二三四五六七八九〇零○][OoＯIl]/;

/** Selectors and joiners that choose how the sign before them is drawn, where that is one they can choose for. */
const inPlace =
  /(?<=\p{Script=Han})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]|(?<=[\u3000-\u303f\uff00-\uff60])[\ufe00\ufe01]|(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]|(?<=[0-9#*])\ufe0f(?=\u20e3)|(?<=[\p{Extended_Pictographic}\ufe0f])\u200d(?=\p{Extended_Pictographic})/uy;

/** Each sign of a text that a reader would not see or would take for another, in order; a byte order mark at its start is none. */
export function* findSigns(text: string): Generator<Sign> {
  if (!unusual.test(text)) return;
  let run: LookalikeRun = { end: 0, amongLatin: false };
  for (const { index: start, 0: character } of text.matchAll(suspect)) {
    if (alike.has(character) && start >= run.end) run = readRun(text, start);
    const isOwn = alike.has(character) && !run.amongLatin;
    const kind = isOwn ? null : findKind(text, start, character);
    if (kind !== null) yield { start, text: character, kind, name: nameSign(character, kind) };
  }
}

/** Whether a text holds such a sign. */
export function hasSigns(text: string): boolean {
  return findSigns(text).next().done !== true;
}

/** The text with each sign that an eye could not see written by its number, as [U+202E]. */
export function showSigns(text: string): string {
  return replaceSigns(text, ({ text: sign, kind }) =>
    kind === 'look-alike' ? sign : `[${toCode(sign)}]`,
  );
}

/** The text without the signs that an eye could not see. */
export function dropSigns(text: string): string {
  return replaceSigns(text, ({ text: sign, kind }) => (kind === 'look-alike' ? sign : ''));
}

/** The text as it looks: without the signs that an eye could not see, those that pass for others as these. */
export function toLooks(text: string): string {
  const looks = replaceSigns(text, ({ text: sign, kind }) =>
    kind === 'look-alike' ? (toLikeness(sign) ?? sign) : '',
  );
  // A foreign O among figures passes for O, which passes for 0.
  return looks === text ? text : toLooks(looks);
}

function replaceSigns(text: string, replace: (sign: Sign) => string): string {
  let replaced = '';
  let from = 0;
  for (const sign of findSigns(text)) {
    replaced += text.slice(from, sign.start) + replace(sign);
    from = sign.start + sign.text.length;
  }
  return from === 0 ? text : replaced + text.slice(from);
}

function nameSign(sign: string, kind: SignKind): string {
  const likeness = kind === 'look-alike' ? toLikeness(sign) : null;
  if (likeness !== null) return `${toCode(sign)}, not ${likeness}`;
  const name = names.get(sign.codePointAt(0) ?? 0);
  return name === undefined ? toCode(sign) : `${toCode(sign)} ${name}`;
}

function findKind(text: string, start: number, sign: string): SignKind | null {
  if (turning.has(sign)) return 'direction';
  if (sign === '\ufeff' && start === 0) return null;
  if (/[\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/u.test(sign)) {
    inPlace.lastIndex = start;
    return inPlace.test(text) ? null : 'unseen';
  }
  if (/\p{Co}/u.test(sign)) return 'private';
  if (/\p{Cc}/u.test(sign)) return 'control';
  if (/[\p{Cn}\p{Cs}]/u.test(sign)) return 'unassigned';
  return 'look-alike';
}

const latin = /[A-Za-z0-9０-９Ａ-Ｚａ-ｚ]/;
const otherLetter = /(?![A-Za-z0-9０-９Ａ-Ｚａ-ｚ\p{Script=Han}〇])[\p{L}\p{M}\p{Nd}]/u;

/** Letters one after the other that all look Latin. */
interface LookalikeRun {
  readonly end: number;
  /** Whether they stand in a word with Latin letters or digits: not Ω in kΩ, not ОСТ in ГОСТ2012. */
  readonly amongLatin: boolean;
}

function readRun(text: string, start: number): LookalikeRun {
  let end = start;
  while (alike.has(text.charAt(end))) end += 1;
  const beside = [text.charAt(start - 1), text.charAt(end)];
  const isOther = beside.some((character) => otherLetter.test(character));
  return { end, amongLatin: !isOther && beside.some((character) => latin.test(character)) };
}

/** What a look-alike is taken for; null where Unicode does not say. */
function toLikeness(sign: string): string | null {
  const other = alike.get(sign) ?? lookalikes.get(sign);
  if (other !== undefined) return other;
  const plain = sign.normalize('NFKC');
  if (plain !== sign) return plain;
  return /\p{Nd}/u.test(sign) ? String(toDigit(sign)) : null;
}

const lookalikes = new Map([
  ['O', '0'],
  ['o', '0'],
  ['Ｏ', '〇'],
  ['l', '1'],
  ['I', '1'],
  ['ニ', '二'],
  ['ハ', '八'],
]);

/** The value of a digit of any script: ten follow one another, with nothing but digits before them. */
function toDigit(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}
