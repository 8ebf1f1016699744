import {
  packWord,
  writePageNumber,
  writeParagraph,
  type WordPage,
  type WordStyle,
} from './word-parts.ts';

/** One number that is asked for. */
export interface AskedNumber {
  /** Of which year or months: `2012年`. */
  readonly period: string;
  /** What of it is wanted beside the number itself, as that one boundary holds for both years; null for nothing. */
  readonly besides: string | null;
}

/** What a request for open government information says; the applicant's own data stay blank. */
export interface RequestLetter {
  /** The body that it is sent to. */
  readonly addressee: string;
  /** Who else could have the number, or null. */
  readonly other: string | null;
  readonly place: string;
  readonly indicator: string;
  readonly unit: string;
  readonly asked: readonly AskedNumber[];
  /** The text that makes the number matter: how its title is written, its number and place, and its words. */
  readonly ground: {
    readonly title: string;
    readonly number: string | null;
    readonly locator: string | null;
    readonly words: string;
    /** Whether they are the text's own; else they say in short what it promises. */
    readonly isQuote: boolean;
  };
  /** What must be known of the whole site first, as that its figures are made up; null for nothing. */
  readonly notice: string | null;
  /** Where this site says that the number was not found. */
  readonly address: string;
}

type Line = readonly [style: 'Title' | 'Heading' | 'Text' | 'Flush' | 'Closing', words: string];

const blank = '＿＿＿＿＿＿＿＿＿＿＿＿';

/** By 政府信息公开条例 (国务院令第711号): 第二十九条 says what a request holds, 第三十六条 to 第四十四条 what becomes of it. */
function listLines(letter: RequestLetter): Line[] {
  const { addressee, address, asked, ground, indicator, other, place, unit } = letter;
  const where = ground.locator ?? '';
  const number = ground.number === null ? '' : `（${ground.number}）`;
  return [
    ...(letter.notice === null ? [] : [['Flush', letter.notice] as const]),
    ['Title', '政府信息公开申请'],
    ['Flush', `${addressee}政府信息公开工作机构：`],
    [
      'Text',
      '根据《中华人民共和国政府信息公开条例》第二十七条、第二十九条，申请获取下列政府信息。',
    ],
    ['Heading', '一、申请人'],
    ['Text', `姓名或者名称：${blank}`],
    ['Text', `身份证明（证件名称和号码，附复印件）：${blank}`],
    ['Text', `联系方式（通信地址、邮政编码、电话、电子邮箱）：${blank}`],
    ['Heading', '二、申请公开的政府信息'],
    ...asked.map(({ period, besides }, index): Line => [
      'Text',
      `${index + 1}．${period}${place}的${indicator}（单位：${unit}）${besides === null ? '' : `，${besides}`}。`,
    ]),
    ['Text', `指标：${indicator}，连同它的统计口径（范围、计算方法）。`],
    ['Text', `年份或者时期：${asked.map(({ period }) => period).join('、')}。`],
    ['Text', `地区：${place}。`],
    [
      'Text',
      `便于查询的特征：${ground.title}${number}${where}${toGround(ground)}上面的数是它的结果，公开渠道没有查到，见 ${address} 。`,
    ],
    ['Heading', '三、形式要求'],
    ['Text', '获取信息的方式：□ 电子数据　□ 纸质复制件　□ 查阅、抄录'],
    ['Text', '获取信息的途径：□ 电子邮件　□ 邮寄　□ 当面领取'],
    ['Heading', '四、说明'],
    [
      'Text',
      '1．申请的是已经制作或者获取的信息，不要求加工、分析（第三十八条）；只有一部分可以公开的，请提供这一部分（第三十七条）。',
    ],
    [
      'Text',
      '2．已经主动公开的，请告知获取的方式、途径；没有这项信息的，请告知不存在；不属于你单位负责公开的，请告知理由和负责公开的行政机关（第三十六条）。',
    ],
    ...(other === null ? [] : [['Text', `3．同一个数也可能由${other}制作或者保存。`] as const]),
    [
      'Text',
      `${other === null ? 3 : 4}．请自收到申请之日起20个工作日内答复（第三十三条）；依申请提供政府信息，不收取费用（第四十二条）。`,
    ],
    [
      'Text',
      `${other === null ? 4 : 5}．国民经济和社会发展统计信息属于应当主动公开的信息（第二十条第四项），建议将这个数纳入主动公开的范围（第四十四条）。`,
    ],
    ['Closing', `申请人（签名或者盖章）：${blank}`],
    ['Closing', '　　　　年　　月　　日'],
  ];
}

function toGround({ isQuote, words }: RequestLetter['ground']): string {
  if (!isQuote) return `提出的目标（未见原文，据摘录）：${words}。`;
  return `写道：“${words}”${/[。！？]$/u.test(words) ? '' : '。'}`;
}

/** The request as plain text (UTF-8, no byte order mark). */
export function formatRequestText(letter: RequestLetter): string {
  const lines = listLines(letter).map(([style, words]) =>
    style === 'Heading' ? `\n${words}` : words,
  );
  return `${lines.join('\n')}\n`;
}

const line = 560;
const body = { font: '仿宋', size: 28, after: 0, line } as const;
/** LibreOffice has a style `Text` of its own, in italics. */
const styles: readonly WordStyle[] = [
  { ...body, id: 'Title', font: '方正小标宋简体', size: 40, align: 'center', after: line },
  { ...body, id: 'Heading', font: '黑体', align: 'both', indent: 2 },
  { ...body, id: 'LetterText', align: 'both', indent: 2 },
  { ...body, id: 'Flush', align: 'both' },
  { ...body, id: 'Closing', align: 'right' },
  { id: 'PageNumber', font: '宋体', size: 28, align: 'center', after: 0 },
];
const page: WordPage = {
  ...{ width: 11906, height: 16838, edge: 850, grid: line },
  margins: { top: 1701, right: 1474, bottom: 1701, left: 1588 },
  footer: writePageNumber('PageNumber'),
};

/** The request as a Word file on A4. */
export function formatRequestDocx(letter: RequestLetter): Uint8Array<ArrayBuffer> {
  const paragraphs = listLines(letter).map(([style, words]) =>
    writeParagraph(words, style === 'Text' ? 'LetterText' : style),
  );
  return packWord(paragraphs.join(''), styles, page);
}
