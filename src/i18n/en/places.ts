import type { Messages } from '../zh/zh.ts';

/** What the site says in English of towns beside their values: areas, grades, the counties around them. */
export const places: Pick<Messages, 'townRecords' | 'townStory'> = {
  townRecords: {
    title: 'Areas, grades and the counties around',
    lead: 'What one must know beside the figures of a town and what is none of its values: its area at a date, its grades in the assessment, how many people the county around it has.',
    areas: 'Areas',
    areasLead:
      'Where the area changed, earlier and later figures speak of different places. A date that is not stated is said to be unknown.',
    area: 'Area',
    date: 'As of',
    undated: 'date unknown',
    grades: 'Yearly grades',
    gradesLead: (none) =>
      `Grades are words, not numbers. Only towns and years of which one was found are listed; a blank was not found, which does not mean that there was no assessment. Of ${none} further towns none was found.`,
    county: 'Censuses of the counties around',
    countyLead:
      'The people of the whole county-level unit of 2010: surroundings, never a value of the town. Urban shares follow the urban and rural division of each census; the map was redrawn between them, so that a change mixes growth and redrawing. 绍兴县 (Qianqing) is left out, its area changed; Linhai (Duqiao) and Rui’an (Tangxia) are held back as odd until they are checked. The boundaries of 2000 were not checked.',
    countyOf: 'County and the town in it',
    countyColumns: ['2000', '2010', '2020', 'Urban share 2010', 'Urban share 2020'],
    around: (county, town) => `${county} (${town})`,
    countyChart: {
      title: 'People of the counties around, three censuses (surroundings, no values of towns)',
      sentence: (counties, grown) =>
        `The people of ${counties} whole counties, not of the towns in them: from 2010 to 2020 ${grown === counties ? 'all grew' : `${grown} grew and ${counties - grown} did not`}.`,
      extremes: (most, least) => `In 2020 most live in ${most}, fewest in ${least}.`,
      census: (year) => `${year}`,
    },
    countyBefore: 'Background, and no value of the town: ',
    countyWhole: (county) => `the whole of ${county} as of 2010`,
    countyCounted: (people, shares) => `, census population ${people}, urban share ${shares}.`,
  },
  townStory: {
    was: (batch, town, county, prefecture) =>
      `${batch}: ${town}, in 2010 in ${county}, ${prefecture}; at present: `,
    area: 'area',
    promised: (years, goals) =>
      `Promised for ${years}: ${goals === 1 ? '1 goal that binds' : `${goals} goals that bind`} each pilot town`,
    known: (values, indicators, years) =>
      `Found: ${values === 1 ? '1 value' : `${values} values`} of ${indicators === 1 ? '1 indicator' : `${indicators} indicators`} (${years})`,
    answered: (goals) => `goals with a result (${goals}): `,
    openGoals: (isRest, counts) => `${isRest ? 'the other goals' : 'the goals'}: ${counts}`,
    end: '.',
    neighboursTitle: 'Neighbours',
    title: 'Neighbours and towns of like size',
    neighbours: (prefecture) =>
      `The other pilot towns of ${prefecture}, and how many values were found for each:`,
    neighboursBy: (prefecture) => `The other pilot towns of ${prefecture}: `,
    peersBy: 'Towns of like size (the larger at most one and a half times the smaller) by ',
    ofYear: (title, year) => `${title}, ${year}`,
    here: (figure) => ` (here ${figure}):`,
  },
};
