/** Who shall do which task, by the id of the task; what nobody was given is not in it. */
export type Assignments = ReadonlyMap<string, string>;

const name = 'assign=';

/** The assignments that a fragment of an address holds (`#assign=k1:甲局;k2:乙局`, each part escaped); a fragment of anything else holds none. */
export function readAssignments(hash: string): Assignments {
  if (!hash.startsWith(`#${name}`)) return new Map();
  const parts = hash.slice(name.length + 1).split(';');
  return new Map(
    parts.flatMap((part): [string, string][] => {
      const [id = '', unit = ''] = part.split(':').map(unescapePart);
      return id === '' || unit === '' ? [] : [[id, unit]];
    }),
  );
}

/** The fragment that holds assignments; empty where there are none. */
export function writeAssignments(assignments: Assignments): string {
  const parts = [...assignments]
    .filter(([, unit]) => unit.trim() !== '')
    .map((part) => part.map((one) => encodeURIComponent(one.trim())).join(':'));
  return parts.length === 0 ? '' : `#${name}${parts.join(';')}`;
}

/** An address may be cut or typed by hand: what cannot be read is taken as it is. */
function unescapePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
