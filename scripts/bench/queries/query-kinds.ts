/** A kind of query, with some of its queries as typed. */
export interface QueryKind {
  readonly name: string;
  readonly queries: readonly string[];
  /** /en where they are asked on the English page. */
  readonly prefix?: string;
}

/** Every kind of query, asked of the project's own content and of made-up laws beside it. */
export const queryKinds: readonly QueryKind[] = [
  { name: 'substring of a clause', queries: ['农民“带地进城”的户籍', '融资体制改革，引导推'] },
  { name: 'phrase', queries: ['小城市培育试点', '投融资体制'] },
  { name: 'one character', queries: ['的', '镇', '贷'] },
  { name: 'two phrases, one left out', queries: ['小城市 资金', '试点镇 -中心镇'] },
  { name: 'traditional characters', queries: ['畝產效益'] },
  { name: 'pinyin', queries: ['muchanxiaoyi', 'tou rong zi', 'mcxy'] },
  { name: 'place in a document', queries: ['第二部分第三项', '二(三)', '第三条', 'sec_2__cl_3'] },
  {
    name: 'law and article',
    queries: ['甲省第三类试点条例第十四条', '甲省第三类试点条例 第十四条'],
  },
  { name: 'document number', queries: ['浙政办发〔2010〕162号', '162号', '浙政办发〔2010〕163号'] },
  { name: 'date', queries: ['2012年4月5日', '二零一二年四月五日', '2012-04-05'] },
  { name: 'amount', queries: ['2200亿元', '二千二百亿元', '2000亿', '70％'] },
  {
    name: 'place, indicator and year',
    queries: ['龙港 2021 GDP', '龙港 2021', '龙港 2011 城镇化率'],
  },
  { name: 'the same in English', queries: ['Longgang population 2020'], prefix: '/en' },
  { name: 'task', queries: ['谁负责', '各级政府 要 做什么'] },
  { name: 'the same in English', queries: ['who is responsible'], prefix: '/en' },
  {
    name: 'citation',
    queries: [
      '《2012年全省小城市培育试点和中心镇发展改革工作要点》第二部分第（一）项第1句',
      '2012年全省小城市培育试点和中心镇发展改革工作要点: 第二部分第（六）项[EB/OL]. (2012-04-05)[2026-11-30]. http://127.0.0.1:4321/documents/zj-2012-key-points/sec_2__cl_6/',
    ],
  },
  { name: 'address of the site', queries: ['/documents/zj-2012-key-points/sec_2__cl_6/'] },
  { name: 'name of a town', queries: ['龙港', '店口镇'] },
  { name: 'typing mistake', queries: ['小城市培育式点', '投融资体制该革'] },
  { name: 'words that stand near', queries: ['农民进城落户', '土地宅基地改革'] },
  { name: 'nothing found', queries: ['量子计算机', '饕餮'] },
  { name: 'English words', queries: ['small city pilots', 'quantum computing'], prefix: '/en' },
];
