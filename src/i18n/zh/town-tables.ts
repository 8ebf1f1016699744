const notes = {
  noteZh: ['说明（中文）', '读时要知道的事'],
  noteEn: ['说明（英文）', '同上，英文'],
} as const;

/** What the tables of what is kept of towns beside their values are called in Chinese. */
export const townTables = {
  areas: {
    title: '面积',
    description:
      '镇的面积，一行一个公布的数，写明何时；面积变了的镇，前后的数字说的不是同一块地方。',
    columns: {
      place: ['地方', '镇的编号'],
      squareKilometres: ['面积', '平方公里，照公布的写法'],
      asOf: ['何时', '这个面积是何时的；没有写明就空着'],
      source: ['出处', '出处的编号'],
      ...notes,
    },
  },
  grades: {
    title: '年度考核等次',
    description: '小城市培育试点年度考核的等次，是文字，不是数；没有的行是没有查到。',
    columns: {
      place: ['地方', '镇的编号'],
      year: ['年份', '考核的是哪一年'],
      grade: ['等次', '照公布的字'],
      source: ['出处', '出处的编号'],
      confidence: ['可靠程度', '这个等次有多可靠：high 高，medium 中，low 低'],
      confidenceReason: ['可靠程度的理由', '同观测值的表'],
      ...notes,
    },
  },
  countyCensus: {
    title: '所在县的人口普查',
    description:
      '镇所在的县（市、区）2010年全境的人口，取自2000年、2010年、2020年人口普查；是背景，不是镇的数。',
    columns: {
      place: ['其中的镇', '在这个县（市、区）里的镇的编号'],
      population2000: ['2000年人口', '人；没有查到就空着'],
      population2010: ['2010年人口', '人'],
      urbanShare2010: ['2010年城镇人口占比', '%，按2010年的城乡划分'],
      population2020: ['2020年人口', '人'],
      urbanShare2020: ['2020年城镇人口占比', '%，按2020年的城乡划分，与2010年不同'],
      source2000: ['2000年出处', '2000年人口的出处；没有查到就空着'],
      source: ['出处', '其余各数的出处'],
      ...notes,
    },
  },
} as const;
