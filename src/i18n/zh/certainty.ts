/** What the site says in Chinese of how sure figures are, and of the list of sources. */
export const certainty = {
  confidenceShort: { high: '高', medium: '中', low: '低' },
  confidenceMeanings: {
    high: '写明了数、时间和口径，没有相反的公布。',
    medium: '由别的网页转述，或者时间、口径要靠上下文认定。',
    low: '时间或口径存疑，或者只见于来历不清的汇编。',
  },
  confidenceReasons: {
    stated: '写明了数、时间和口径',
    'copy-named': '转载，写明原载何处',
    'second-hand': '转述，没有见到最初的公布',
    'worked-out': '由写明的数推得',
    'measure-inferred': '口径是按上下文认定的',
    'date-inferred': '时间是按上下文认定的',
    undated: '没有写明是什么时候的数',
    approximate: '只给了约数',
    garbled: '文字有错乱，经过整理',
    contradicted: '与别处公布的不一致',
  },
  confidenceBecause: (level: string, reason: string) => `${level}：${reason}`,
  sourceTable: {
    publisher: '发布者',
    nature: '性质',
    uses: '用到几处',
    publisherUnknown: '发布者不明',
    lead: '“性质”说的是网页：谁发布的。某一个数有多可靠，写在那个数的旁边。发布者或性质查不到的，写明不明，不作推测。',
  },
} as const;
