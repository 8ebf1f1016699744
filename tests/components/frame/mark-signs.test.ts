import { describe, expect, it } from 'vitest';
import { markSigns } from '#components/frame/mark-signs.ts';

const override =
  '<bdi class="sign" data-sign="U+202E" title="U+202E RIGHT-TO-LEFT OVERRIDE">\u202e</bdi>';

describe('the signs of a page', () => {
  it('stand apart and show their number', () => {
    expect(markSigns('<p>投资\u202e001</p>')).toBe(`<p>投资${override}001</p>`);
    expect(markSigns('<a href="/?q=\u202e">二\u200b、</a>')).toContain(
      '>二<bdi class="sign" data-sign="U+200B" title="U+200B ZERO WIDTH SPACE">\u200b</bdi>、<',
    );
    expect(markSigns('<p>١亿</p>')).toContain('data-sign="U+0661" title="U+0661, not 1">١</bdi>亿');
    expect(markSigns('<p>a\u{e0041}</p>')).toContain('data-sign="U+E0041"');
  });

  it('leave what is copied as it was', () => {
    const page = '<main><p>甲\u2067乙<b>\u2069</b> &amp; 2О12 > 1</p><!-- \u202e --></main>';
    const words = (html: string) => html.replace(/<[^>]*>/g, '');
    expect(words(markSigns(page))).toBe(words(page));
  });

  it.each([
    ['<title>a\u202eb</title><p>\u202e</p>', `<title>a[U+202E]b</title><p>${override}</p>`],
    ['<option>\u202e</option>', '<option>[U+202E]</option>'],
    [
      '<svg viewBox="0 0"><text>\u202e</text><title>\u202e</title></svg>\u202e',
      `<svg viewBox="0 0"><text>[U+202E]</text><title>[U+202E]</title></svg>${override}`,
    ],
    ['<p title="a>\u202e" data-copy="\u202e">', '<p title="a>[U+202E]" data-copy="\u202e">'],
    ['<meta content="\u202e"/>', '<meta content="[U+202E]"/>'],
    ['<script>"\u202e"</script>\u202e', `<script>"\u202e"</script>${override}`],
  ])('are written out where no markup can stand: %j', (html, expected) => {
    expect(markSigns(html)).toBe(expected);
  });

  it('change no page that has none', () => {
    const page = '<!doctype html><html><p class="a">２０１２年 < 3，α粒子</p></html>';
    expect(markSigns(page)).toBe(page);
  });
});
