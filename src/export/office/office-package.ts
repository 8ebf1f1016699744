import { strToU8, zipSync } from 'fflate';

/** The first moment that a zip file can hold: the same parts give the same bytes on any day. */
const moment = new Date(1980, 0, 1);

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Packs the XML parts of an Office Open XML file, by their paths; the order of the parts is kept. */
export function packOffice(parts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(header + xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime: moment, level: 9 });
}

/** The list of relations of a part: each with the last word of its type, and its target. */
export function writeRelations(relations: readonly (readonly [string, string])[]): string {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const written = relations.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`;
}

/** The list of media types of a package: each part's path with its type. */
export function writeContentTypes(types: Readonly<Record<string, string>>): string {
  const written = Object.entries(types).map(
    ([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`,
  );
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...written,
    '</Types>',
  ].join('');
}
