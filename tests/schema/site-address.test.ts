import { describe, expect, it } from 'vitest';
import { toSiteAddress, toSiteFolder } from '#schema/site-address.ts';

describe('the address of a site', () => {
  it.each([
    ['https://a.example', '/towns/', 'https://a.example/towns/'],
    ['https://a.example/', '/', 'https://a.example/'],
    ['https://a.example/a/folder/', '/towns/#x', 'https://a.example/a/folder/towns/#x'],
    ['https://a.example/a/folder', '/', 'https://a.example/a/folder/'],
  ])('%s begins the address of %s', (site, path, address) => {
    expect(toSiteAddress(path, site)).toBe(address);
    expect(toSiteAddress(path, new URL(site))).toBe(address);
  });

  it('names the folder that a site stands in', () => {
    expect(toSiteFolder('https://a.example')).toBe('');
    expect(toSiteFolder('https://a.example/a/folder/')).toBe('/a/folder');
    expect(toSiteFolder('https://a.example/a/folder')).toBe('/a/folder');
  });
});
