import type { Messages } from '../zh/zh.ts';

/** What the commands for tables of data say in English. */
export const sheets: Pick<Messages, 'sheets'> = {
  sheets: {
    /** What is wrong with a sheet or cell before the checks of the build see it, and what to do. */
    cells: {
      'no-header':
        'No header was found. Name the columns: place and value, or place and the years. Where a heading has other words, add --map "HEADING=INDICATOR".',
      'column-unknown':
        'The name of this column is not known, or its rows contradict each other. To read it, add --map "HEADING=INDICATOR"; to pass over it, --skip "HEADING".',
      'column-twice': 'Two columns have the same name. Delete one.',
      'column-unnamed': 'This column holds something and has no name. Name it, or clear it.',
      'title-plan':
        'The title or the name of the sheet says that these are plans, goals or forecasts. If they are actual values all the same, add --map "TITLE=".',
      'two-forms':
        'The table has a value column and columns of years or indicators too. Use one form.',
      'column-missing':
        'Neither a column nor an option of the command gives this. Add one of the two.',
      'option-invalid': 'The value of this option of the command is not known. Correct it.',
      'is-date': 'The cell holds a date. Set its format to General and type it again.',
      'is-error': 'The formula of the cell gives an error. Mend it, or type the number.',
      'is-truth': 'The cell holds TRUE or FALSE. Type the number.',
      'no-result':
        'The formula of the cell was saved without a result. Open and save the file, or type the number.',
      'is-merged': 'A value cannot stand in merged cells. Unmerge them and fill each cell.',
      'number-form':
        'This is no plain number. Write it like 2200 or 61.6; about and between belong into the note.',
      'number-mark':
        'The number bears the mark of a note, which is no digit. Leave the number only; the words of the note belong into the note column.',
      'number-exponent':
        'The number was saved with an exponent and lost its digits. Format the column and export again.',
      'number-separators': 'The separators do not stand between thousands. Take them out.',
      'number-placeholder':
        'Where there is no value leave the cell empty and give the reason in its own column.',
      'number-counted':
        'What is counted one by one has no decimals. Check the unit and the number.',
      'share-fraction':
        'The share is less than 1: per cent or a fraction? Write 0.5% for per cent; multiply a fraction by 100.',
      'unit-missing':
        'No unit is stated. State it in the heading, above the header or in a unit column, or add --unit 亿元.',
      'unit-unclear': 'Two different units are stated for this cell. Make them agree.',
      'number-with-unit': 'The unit belongs into its own column.',
      'number-hidden-digits':
        'The cell holds more digits than it shows. Round it, or show all of them.',
      'number-decimals':
        'The number has a tail of decimals that comes of reckoning. Round it as published.',
      'number-scaled':
        'The format shows the number divided. Set it to General and write it in its unit.',
      'percent-format':
        'The cell is a percentage and the unit is not %. Change the one or the other.',
      'format-unit': 'The format shows another unit than the unit given. Make them agree.',
      'name-unknown':
        'No such name is known. Use a known name or id; a total names its set of towns. To pass over such rows, add --skip "NAME".',
      'county-other':
        'The county beside it is not that of this town; another town bears the same name. Check it.',
      'name-unclear': 'Several bear this name. Write the id.',
      'source-differs': 'A source with this id is there already and differs. Use a new id.',
      'source-unused': 'No value names this source. Name it in the source column, or delete it.',
    },
    /** Why a file cannot be read at all, and what to do. */
    files: {
      unreadable: 'The file cannot be opened. Check its name and your rights.',
      'no-file':
        'This is no ordinary file but perhaps a pipe or a device. Save it as a file and name that.',
      'not-a-table':
        'This is no .xlsx or .csv table. Save it as .xlsx or CSV in your spreadsheet (without a password).',
      broken: 'The file is damaged. Open it in your spreadsheet and save it again.',
      'too-large': 'The file holds more text than a table of data does. Keep the table only.',
      encoding: 'The encoding of this CSV is not known. Save it as “CSV UTF-8”.',
      'no-mapping': 'This is no list of headings that --save-mapping kept.',
      'sheet-unknown': 'There is no such sheet. Check the name after --sheet.',
    },
    withDetail: (words: string, detail: string) => `${words} (${detail})`,
    /** An issue of the build’s checks; its own words are English, `about` says what its column holds. */
    checked: (_kind: string, words: string) => words,
    aboutColumn: (title: string, description: string) => `“${title}”: ${description}.`,
    missing: (title: string, option: string, description: string) =>
      `${title} is missing: add ${option} to the command, or a column "${title}". ${description}`,
    options: { status: '--status actual', confidence: '--confidence high' },
    /** What an empty table bears: the names that content/ uses. */
    heading: (column: string) => column,
    filledName: (id: string) => id,
    period: 'year',
    status: 'actual',
    /** How to fill an empty table; `out` is its folder. */
    readme: (out: string) =>
      [
        '# How to fill these tables',
        '',
        '1. There is one file for each indicator; open it in your spreadsheet. Towns and years are listed already, a row for each town and year.',
        '2. Write the value as published, without separators and without the unit. Leave the rows without a value as they are.',
        '3. A row with a value also needs its source and confidence. A source is an id: those known stand on the site’s About page; write new ones into sources.csv first.',
        '4. Where you know that there is no value, leave it empty and give the reason: not-published, not-found or withheld. None is not zero.',
        '5. Write `estimate` as the status of a forecast, and `M01-M09` as the period of nine months.',
        '6. An empty vintage is the day of the import; supersedes and boundaryVersion usually stay empty.',
        '7. Save as CSV or .xlsx and have it checked:',
        '',
        '   ```sh',
        `   npm run --silent data:import -- ${out}`,
        '   ```',
        '',
        '   It names the file, row and column of everything that is wrong and what to do, and counts what would be new, revised or conflicting. Nothing is written while anything is wrong.',
        '8. When nothing is wrong, run it again with `--write`. `npm start` shows the pages and charts; then run `npm run build` and `npm run verify -- --write-ids`, and commit all.',
        '',
        'A table of your own will do as well: a column for the town, then one for each year, or one for each indicator, with the unit; and so will those that offices send (docs/add-figures.md).',
        '',
      ].join('\n'),
    columnsTitle: '## The columns',
    sourceColumnsTitle: '## The columns of sources.csv',
    indicatorsTitle: '## The indicators',
    column: (name: string, title: string, description: string, required: boolean) =>
      `- ${name} (${title}): ${description}${required ? '; required' : ''}`,
    indicator: (id: string, name: string, unit: string, definition: string) =>
      `- ${id}.csv ${name} (${unit})${definition === '' ? '' : `: ${definition}`}`,
  },
};
