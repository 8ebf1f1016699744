import { describe, expect, it } from 'vitest';
import { formatIssues, toIssue } from '#corpus/issue.ts';
import { findAddressFault } from '#schema/site-address.ts';
import { describeFailure } from '#scripts/build/describe-failure.ts';

describe('what a failed build says', () => {
  it('is every error of content, also after one whose remedy speaks of content', () => {
    const at = (line: number) => ({ file: 'documents/a/text.md', line, field: null });
    const issues = formatIssues([
      toIssue('address-lost', at(1), 'the published id sec_1 is lost'),
      toIssue('text-syntax', at(2), 'no heading'),
      toIssue('text-syntax', at(3), 'no end'),
    ]);
    const output = `12:00:00 [build] …\ncontent/ has errors.\n${issues}\n  Hint:\n    look at Astro\n`;
    expect(describeFailure(output)).toBe(`content/ has errors.\n${issues}`);
  });

  it('names the file of a page that cannot be read, and no stack', () => {
    const output = `12:00:00 [build] ✓ Completed in 1.13s.
12:00:01 [ERROR] [vite] ✗ Build failed in 6.32s
41:1: Expected a closing tag
  Location:
    /a/content/guides/about-zh.mdx:41:1
  Stack trace:
    at handler (file:///a/node_modules/x.js:64:17)
    at async plugin (file:///a/node_modules/y.mjs:2343:12)
`;
    const words = describeFailure(output);
    expect(words).toContain('Expected a closing tag');
    expect(words).toContain('-> Mend /a/content/guides/about-zh.mdx:41:1');
    expect(words).not.toMatch(/node_modules|Completed|Stack/);
  });
});

describe('a failure that says what to do', () => {
  it('gets no other remedy beside its own', () => {
    const words = 'No shard has made /documents/a/.\n  -> Gather what every shard kept.';
    const output = ` generating static routes \n${words}\n  Hint:\n    Browser APIs are not available.\n    at obey (worker.ts:1)\n`;
    expect(describeFailure(output)).toBe(words);
  });

  it('is told whole where a warning with a remedy stands before it', () => {
    const warning = 'content/site.yml:3 [home] warning: no document\n  -> Name one.';
    const reason = '12:00:01 [ERROR] no towns are known\n  Location:\n    /a/src/x.ts:1:2';
    const words = describeFailure(`${warning}\n${reason}\n    at x (file:///a/y.js:1:2)\n`);
    expect(words).toBe(`${warning}\n${reason}\n  -> Mend /a/src/x.ts:1:2 there.`);
  });
});

describe('SITE_URL', () => {
  it.each([
    ...[undefined, 'https://example.org', 'https://example.org/', 'http://127.0.0.1:4321'],
    ...[
      'https://example.org/sub/',
      'http://10.0.0.1:8080/a/folder',
      'https://a.example/~b/c-1.2_d/',
    ],
  ])('may be %s', (address) => {
    expect(findAddressFault(address)).toBeNull();
  });

  it.each([
    ['example.org', 'no address with scheme and host'],
    ['', 'no address with scheme and host'],
    ['ftp://example.org', 'begins with https:// or http://'],
    ['https://a:b@example.org', 'a name or password'],
    ['https://example.org/a%20b/', 'the names of folders'],
    ['https://example.org/政策/', 'the names of folders'],
    ['https://example.org/a//b/', 'the names of folders'],
    ['https://example.org/.well/', 'the names of folders'],
    ['https://example.org/?a', 'no page can stand behind a ? or a #'],
    ['https://example.org/a/#b', 'no page can stand behind a ? or a #'],
  ])('is refused by its name where it is %j', (address, words) => {
    expect(findAddressFault(address)).toContain(`SITE_URL is ${JSON.stringify(address)}: `);
    expect(findAddressFault(address)).toContain(words);
    expect(findAddressFault(address)).toContain('Write it like SITE_URL=https://example.org');
  });
});
