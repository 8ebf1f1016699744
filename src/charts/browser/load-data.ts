import { loadMessages } from '#i18n/browser/messages.ts';
import { type ChartData, type PackedData, unpackData } from '../state/chart-data.ts';

/** The data of a chart with the words of its language; rejects where the network fails or what came is no chart. */
export async function loadData(address: string): Promise<ChartData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const data = unpackData((await response.json()) as PackedData);
  await loadMessages(data.input.locale);
  return data;
}
