/** How an address of the API is asked for in some languages of programs. */
export interface Call {
  readonly name: string;
  /** The code, `data` being what it answers. */
  readonly write: (address: string) => string;
}

/** The languages in which the page of the API shows each call; every line runs as it stands, R with the package jsonlite. */
export const calls: readonly Call[] = [
  { name: 'curl', write: (address) => `curl -s ${address}` },
  {
    name: 'JavaScript',
    write: (address) => `const data = await (await fetch('${address}')).json()`,
  },
  {
    name: 'Python',
    write: (address) =>
      `import json, urllib.request; data = json.load(urllib.request.urlopen('${address}'))`,
  },
  {
    name: 'R',
    write: (address) => `data <- jsonlite::fromJSON('${address}', simplifyVector = FALSE)`,
  },
];
