import type { Asked } from '../../query/asked.ts';
import { isNamed, listMeantDocuments, listNamingQueries } from '../../hits/named-places.ts';
import { fetchedSize } from '../../query/search-address.ts';
import type { ClauseRecord } from '../../records/clause-record.ts';
import { parseIndexId, type IndexName } from '../../records/index-id.ts';
import { parseNames, toNamesPath, toTail } from '../../records/name-files.ts';
import { fetchRecord } from './fetch-record.ts';
import type { Library } from './library.ts';
import { load } from './load.ts';

/** So many documents that a name may mean are looked into. */
const mostMeant = 4;

/** The records that a query names by address; rejects where the words of one cannot be had. */
export async function findNamedRecords(
  asked: Asked,
  { names, variants }: Library,
): Promise<ClauseRecord[]> {
  const { address, within } = asked;
  if (address === null) return [];
  const find = async () => names.find(listNamingQueries(asked, variants));
  const meant = within && listMeantDocuments(asked, await find(), variants);
  const paths =
    meant === '' ? [toNamesPath('at', toTail(address))] : listPaths([...meant].slice(0, mostMeant));
  const listed = (await Promise.all(paths.map(loadNames))).flat();
  const named = listed.filter(({ eId }) => isNamed(eId, address)).slice(0, fetchedSize);
  const loaded = await Promise.all(named.map(fetchRecord));
  return loaded.map(({ record }) => record);
}

function listPaths(documents: readonly (string | null)[]): string[] {
  return documents.flatMap((id) => (id === null ? [] : toNamesPath('of', id)));
}

/** None where there is no such place in any text. */
async function loadNames(path: string): Promise<IndexName[]> {
  const listed = await load(path, parseNames);
  return (listed ?? []).map(parseIndexId);
}
