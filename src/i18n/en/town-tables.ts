import type { Messages } from '../zh/zh.ts';

const notes = {
  noteZh: ['Note in Chinese', 'What a reader must know'],
  noteEn: ['Note in English', 'The same in English'],
} as const;

/** What the tables of what is kept of towns beside their values are called in English. */
export const townTables: Pick<Messages['tables'], 'areas' | 'grades' | 'countyCensus'> = {
  areas: {
    title: 'Areas',
    description:
      'The area of a town, one published figure a row, with its date; where the area changed, earlier and later figures speak of different places.',
    columns: {
      place: ['Place', 'The id of the town'],
      squareKilometres: ['Area', 'Square kilometres, as printed'],
      asOf: ['As of', 'The date of the area; empty where it is not stated'],
      source: ['Source', 'The id of the source'],
      ...notes,
    },
  },
  grades: {
    title: 'Yearly grades',
    description:
      'The grades of the yearly assessment of pilot towns: words, not numbers; a row that is missing was not found.',
    columns: {
      place: ['Place', 'The id of the town'],
      year: ['Year', 'The year that was graded'],
      grade: ['Grade', 'The word as printed'],
      source: ['Source', 'The id of the source'],
      confidence: ['Confidence', 'How sure the grade is: high, medium or low'],
      confidenceReason: ['Reason of the confidence', 'As in the table of observations'],
      ...notes,
    },
  },
  countyCensus: {
    title: 'Censuses of the counties around',
    description:
      'The people of the whole county-level unit of 2010 around a town, from the censuses of 2000, 2010 and 2020: surroundings, never a value of the town.',
    columns: {
      place: ['Town in it', 'The id of the town that lies in the county'],
      population2000: ['People 2000', 'Persons; empty where none was found'],
      population2010: ['People 2010', 'Persons'],
      urbanShare2010: ['Urban share 2010', 'Percent, by the urban and rural division of 2010'],
      population2020: ['People 2020', 'Persons'],
      urbanShare2020: ['Urban share 2020', 'Percent, by the division of 2020, which is another'],
      source2000: ['Source 2000', 'The source of the count of 2000; empty where none was found'],
      source: ['Source', 'The source of the other figures'],
      ...notes,
    },
  },
};
