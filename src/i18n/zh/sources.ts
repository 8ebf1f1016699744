/** What the site says in Chinese of where figures come from: what kind of page, and how sure each is. */
export const sources = {
  natures: {
    government: '政府',
    'official-press': '官方媒体',
    press: '媒体',
    encyclopaedia: '百科',
    aggregator: '汇编转载',
    upload: '网友上传',
    'own-reckoning': '本站推算',
  },
  natureUnknown: '性质不明',
  /** Between several sources of one thing, or several facts of one source. */
  separator: '；',
  confidence: { high: '可靠程度高', medium: '可靠程度中', low: '可靠程度低' },
  /** The kind of page and how sure the value is, under the name of the publisher. */
  sourceDetail: (nature: string, confidence: string) => `${nature}·${confidence}`,
  marks: {
    official: '政府或官方媒体发布',
    other: '其他网页，或来历不明',
    medium: '外圈：可靠程度中',
    low: '虚线外圈：可靠程度低',
  },
} as const;
