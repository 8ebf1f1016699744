import { formatPeriod } from '#i18n/phrases/period-words.ts';
import { languages, official } from '#schema/languages.ts';
import type { Observation } from '#schema/observation.ts';
import { ownIn, renderingIn } from '#schema/words-in.ts';
import type { Locale } from '#schema/text.ts';
import type { DataAddresses } from './data-address.ts';
import type { DataRecords } from '../tables/data-records.ts';
import { dataDescription, withNotice } from './data-words.ts';

/** A file of the dataset, as its page lists it. */
export interface DataFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** SHA-256, lower-case hexadecimal. */
  readonly hash: string;
}

/** A node of a graph by schema.org. */
export type JsonLdNode = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** The dataset as schema.org describes one, without its values: for the page about the data. */
export function toDatasetNode(
  { indicators, observations, asOf, site, notice }: DataRecords,
  files: readonly DataFile[],
  addresses: DataAddresses,
): JsonLdNode {
  const measured = new Set(observations.map(({ indicator }) => indicator));
  const about = withNotice(dataDescription, notice);
  const years = observations.map(({ year }) => year);
  return {
    '@type': 'Dataset',
    '@id': `${addresses.data}#dataset`,
    name: site.dataTitle[official.code],
    alternateName: listOthers((locale) => ownIn(site.dataTitle, locale)),
    description: about[official.code],
    abstract: listOthers((locale) => ownIn(about, locale)),
    url: addresses.data,
    inLanguage: languages.map(({ tag }) => tag),
    isAccessibleForFree: true,
    dateModified: asOf,
    ...(years.length > 0 && { temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}` }),
    spatialCoverage: {
      '@type': 'AdministrativeArea',
      name: site.area[official.code],
      alternateName: listOthers((locale) => ownIn(site.area, locale)),
    },
    variableMeasured: indicators
      .filter(({ id }) => measured.has(id))
      .map(({ id }) => ({ '@id': toVariableId(id, addresses) })),
    distribution: files.map(({ name, mediaType, bytes, hash }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: addresses.data + name,
      encodingFormat: mediaType,
      contentSize: `${bytes} B`,
      sha256: hash,
    })),
  };
}

/** The whole dataset as one graph: what is measured, where, and every value with its source. */
export function toDatasetGraph(
  records: DataRecords,
  files: readonly DataFile[],
  addresses: DataAddresses,
): object {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      toDatasetNode(records, files, addresses),
      ...records.indicators.map((indicator) => toVariable(indicator, addresses)),
      ...listPlaces(records, addresses),
      ...toObservations(records, addresses),
    ],
  };
}

/** The one name of an indicator as a variable. */
export function toVariableId(
  indicator: string,
  addresses: Pick<DataAddresses, 'indicator'>,
): string {
  return `${addresses.indicator(indicator)}#variable`;
}

function toVariable(
  { id, name, definition, denominator }: DataRecords['indicators'][number],
  addresses: DataAddresses,
): JsonLdNode {
  return {
    '@type': 'StatisticalVariable',
    '@id': toVariableId(id, addresses),
    name: name[official.code],
    alternateName: listOthers((locale) => ownIn(name, locale)),
    ...(definition && { description: definition[official.code] }),
    url: addresses.indicator(id),
    ...(denominator !== null && {
      measurementDenominator: { '@id': toVariableId(denominator, addresses) },
    }),
  };
}

function listPlaces({ towns, scopes }: DataRecords, { place }: DataAddresses): JsonLdNode[] {
  return [
    ...towns.map((town) => ({
      '@type': 'AdministrativeArea',
      '@id': place(town.id),
      name: town.name,
      alternateName: listOthers((locale) => renderingIn(town, 'name', locale)),
      url: place(town.id),
      containedInPlace: { '@type': 'AdministrativeArea', name: town.prefecture },
    })),
    ...scopes.map(({ id, name }) => ({
      '@type': 'Place',
      '@id': place(id),
      name: name[official.code],
      alternateName: listOthers((locale) => ownIn(name, locale)),
    })),
  ];
}

/** What the languages other than the official one say, as JSON-LD has it: one value by itself, several as a list. */
function listOthers(say: (locale: Locale) => string | null): string | string[] {
  const [first, ...more] = languages
    .filter(({ code }) => code !== official.code)
    .flatMap(({ code }) => say(code) ?? []);
  return first !== undefined && more.length === 0 ? first : [first ?? '', ...more];
}

/** Rows without a value observe nothing and stand only in the tables. */
function toObservations({ observations, sources }: DataRecords, addresses: DataAddresses) {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  return observations.flatMap((row): JsonLdNode[] => {
    const source = sourceById.get(row.source);
    if (row.value === null) return [];
    return [
      {
        '@type': 'Observation',
        variableMeasured: { '@id': toVariableId(row.indicator, addresses) },
        observationAbout: { '@id': addresses.place(row.place) },
        ...toTime(row),
        value: row.value,
        unitText: row.unit,
        measurementTechnique: row.status,
        ...(source && {
          subjectOf: { '@type': 'CreativeWork', name: source.title, url: source.address },
        }),
      },
    ];
  });
}

/** The last year or month of the period, and how long it is. */
function toTime({ year, period }: Observation): object {
  const months = /^M(\d\d)-M(\d\d)$/.exec(period);
  const span = /^(\d{4})-(\d{4})$/.exec(period);
  const description = formatPeriod(year, period, official.code);
  if (months) {
    const length = Number(months[2]) - Number(months[1]) + 1;
    return {
      description,
      observationDate: `${year}-${months[2]}`,
      observationPeriod: `P${length}M`,
    };
  }
  const years = span ? Number(span[2]) - Number(span[1]) + 1 : 1;
  return { description, observationDate: String(year), observationPeriod: `P${years}Y` };
}
