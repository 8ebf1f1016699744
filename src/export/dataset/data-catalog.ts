import { languages } from '#schema/languages.ts';
import { toMediaType } from '#schema/media-types.ts';
import type { DataAddresses } from './data-address.ts';
import type { DataRecords } from '../tables/data-records.ts';
import type { DataFile } from './dataset-jsonld.ts';
import { dataDescription, tagLanguages, withNotice } from './data-words.ts';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** A catalogue by W3C's DCAT: the whole dataset with its files, then one dataset for each indicator with values. */
export function toDataCatalog(
  records: DataRecords,
  files: readonly DataFile[],
  addresses: DataAddresses,
): object {
  const measured = new Set(records.observations.map(({ indicator }) => indicator));
  return {
    '@context': context,
    '@id': `${addresses.data}#catalog`,
    '@type': 'dcat:Catalog',
    'dct:title': tagLanguages(records.site.dataTitle),
    'dct:description': tagLanguages(withNotice(dataDescription, records.notice)),
    'dct:modified': toDate(records.asOf),
    'foaf:homepage': { '@id': addresses.data },
    'dcat:dataset': [
      toWhole(records, files, addresses),
      ...records.indicators
        .filter(({ id }) => measured.has(id))
        .map((indicator) => toPart(indicator, records, addresses)),
    ],
  };
}

function toWhole({ asOf, site }: DataRecords, files: readonly DataFile[], { data }: DataAddresses) {
  return {
    '@id': `${data}#dataset`,
    '@type': 'dcat:Dataset',
    'dct:title': tagLanguages(site.dataTitle),
    'dct:description': tagLanguages(dataDescription),
    'dct:modified': toDate(asOf),
    'dct:language': languages.map(({ tag }) => tag),
    'dcat:landingPage': { '@id': data },
    'dcat:distribution': files.map(({ name, mediaType, bytes, hash }) => ({
      '@type': 'dcat:Distribution',
      'dct:title': name,
      'dcat:downloadURL': { '@id': data + name },
      'dcat:mediaType': nameMediaType(mediaType),
      'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
        'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': hash },
      },
    })),
  };
}

function toPart(
  { id, name, definition }: DataRecords['indicators'][number],
  { observations }: DataRecords,
  addresses: DataAddresses,
) {
  const page = addresses.indicator(id);
  const vintages = observations.filter((row) => row.indicator === id).map((row) => row.vintage);
  return {
    '@id': `${page}#dataset`,
    '@type': 'dcat:Dataset',
    'dct:title': tagLanguages(name),
    ...(definition && { 'dct:description': tagLanguages(definition) }),
    'dct:modified': toDate(vintages.toSorted().at(-1) ?? ''),
    'dct:isPartOf': { '@id': `${addresses.data}#dataset` },
    'dcat:landingPage': { '@id': page },
    'dcat:distribution': ['data.csv', 'data.json'].map((name) => ({
      '@type': 'dcat:Distribution',
      'dcat:downloadURL': { '@id': page + name },
      'dcat:mediaType': nameMediaType(toMediaType(name)),
    })),
  };
}

function nameMediaType(mediaType: string): object {
  return { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` };
}

function toDate(value: string): object {
  const type = value.length === 'YYYY-MM-DD'.length ? 'xsd:date' : 'xsd:gYear';
  return { '@type': value.length === 'YYYY-MM'.length ? 'xsd:gYearMonth' : type, '@value': value };
}
