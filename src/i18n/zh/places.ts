/** What the site says in Chinese of towns beside their values: areas, grades, the counties around them. */
export const places = {
  townRecords: {
    title: '面积、考核等次和所在的县',
    lead: '看一个镇的数字时要知道、而不是它的指标值的事：面积在何时是多少，考核得了什么等次，周围的县有多少人。',
    areas: '面积',
    areasLead: '面积变了的镇，前后的数字说的不是同一块地方。没有写明日期的照写不明。',
    area: '面积',
    date: '何时',
    undated: '日期不明',
    grades: '年度考核等次',
    gradesLead: (none: number) =>
      `等次是文字，不是数。只列查到等次的镇和年度；空缺是没有查到，不是没有考核。另有${none}个镇一次也没有查到。`,
    county: '所在县的人口普查',
    countyLead:
      '这是2010年所属的县（市、区）全境的人口，是背景，不是镇的数。城镇人口占比按各次普查的城乡划分，两次的划分不同，增减里混有重新划分。绍兴县（钱清）前后不是同一地域，不列；临海（杜桥）、瑞安（塘下）的数异常，核对之前不列。2000年的区划没有核对。',
    countyOf: '县（市、区）和其中的镇',
    countyColumns: ['2000年', '2010年', '2020年', '2010年城镇人口占比', '2020年城镇人口占比'],
    around: (county: string, town: string) => `${county}（${town}）`,
    countyChart: {
      title: '所在县的人口：三次普查（背景，不是镇的数）',
      sentence: (counties: number, grown: number) =>
        `${counties}个县（市、区）全境的人口，不是其中镇的人口：2010年到2020年，${grown === counties ? '都增加了' : `${grown}个增加，${counties - grown}个没有增加`}。`,
      extremes: (most: string, least: string) => `2020年最多的是${most}，最少的是${least}。`,
      census: (year: number) => `${year}年`,
    },
    /** Before, in and behind the link of what is said of the county on the page of its town. */
    countyBefore: '背景，不是镇的数：',
    countyWhole: (county: string) => `2010年的${county}全境`,
    countyCounted: (people: string, shares: string) =>
      `，普查人口${people}，城镇人口占比${shares}。`,
  },
  /** The sentences with which a town's page begins, and the towns beside it. */
  townStory: {
    was: (batch: string, town: string, county: string, prefecture: string) =>
      `${batch}：${town}，2010年属${prefecture}${county}；现状：`,
    area: '面积',
    promised: (years: string, goals: number) => `每个试点镇到${years}年要达到${goals}项目标`,
    known: (values: number, indicators: number, years: string) =>
      `查到${indicators}项指标的${values}个值（${years}年）`,
    answered: (goals: number) => `有结果的目标${goals}项：`,
    openGoals: (isRest: boolean, counts: string) => `${isRest ? '其余目标' : '目标'}：${counts}`,
    end: '。',
    neighboursTitle: '同市的镇',
    title: '同市的镇和规模相近的镇',
    neighbours: (prefecture: string) => `${prefecture}的其他试点镇，各查到多少个值：`,
    neighboursBy: (prefecture: string) => `${prefecture}的其他试点镇，`,
    peersBy: '规模相近的镇（大的不过小的一倍半），按',
    ofYear: (title: string, year: number) => `${year}年${title}`,
    here: (figure: string) => `（本镇${figure}）：`,
  },
} as const;
