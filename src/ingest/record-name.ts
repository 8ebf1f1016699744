/** The name of the record that stands beside a seed and says where it came from and when. */
export function toRecordName(seed: string): string {
  return seed.replace(/\.[^./\\]*$/, '.yml');
}
