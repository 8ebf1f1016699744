import { swap, remove, type Plant } from './plant.ts';

const clause = '/embed/documents/zj-2012-key-points/sec_2__cl_6/';
const sentence = `${clause.slice(0, -1)}__p_1__s_4/`;
const told = 'embeds';

/** Defects of what stands inside pages of others. */
export const embedPlants: readonly Plant[] = [
  swap('other words in a frame', `${sentence}index.html`, '50万人', '60万人', told),
  swap(
    'a policy that allows more',
    `${clause}index.html`,
    "default-src 'none'",
    'default-src *',
    told,
  ),
  swap('a frame that is to be found', `/en${clause}index.html`, 'noindex', 'index', told),
  swap(
    'another page as the page of a frame',
    `/en${sentence}index.html`,
    /(rel="canonical" href="[^"]*)sec_2__cl_6/,
    '$1sec_2__cl_5',
    told,
  ),
  swap(
    'a way from a frame to elsewhere',
    '/embed/targets/zj-2012-t6/index.html',
    /(<footer><a href=")[^"]*/,
    '$1/targets/zj-2012-t5/',
    told,
  ),
  swap(
    'links that open inside a frame',
    '/embed/targets/zj-2012-t5/index.html',
    '<base target="_blank">',
    '',
    told,
  ),
  {
    ...swap(
      'an oEmbed of another kind',
      '/embed/indicators/gdp/oembed.json',
      '"rich"',
      '"page"',
      told,
    ),
    at: '/embed/indicators/gdp/',
  },
  {
    ...remove('no oEmbed', '/en/embed/indicators/gdp/oembed.json', told),
    at: '/en/embed/indicators/gdp/',
  },
  remove('no frame for a target', '/en/embed/targets/zj-2012-t7/index.html', told),
  swap(
    'a page that does not name its oEmbed',
    '/targets/zj-2012-t7/index.html',
    'application/json+oembed',
    'application/json',
    told,
  ),
];
