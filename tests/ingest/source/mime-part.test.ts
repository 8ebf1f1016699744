import { describe, expect, it } from 'vitest';
import { decodeBody, listLeaves, parsePart, readParameter } from '#ingest/mht/mime-part.ts';

const part = (text: string) => parsePart(Buffer.from(text, 'latin1'));
const leavesOf = (text: string) =>
  listLeaves(part(text)).map(({ body }) => body.toString('latin1').trim());

describe('a part of a message', () => {
  it('has a head up to its first empty line', () => {
    const { head, body } = part('A: 1\r\nB:2\r\n\r\nC: 3\r\n\r\nD');
    expect([...head]).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
    expect(body.toString()).toBe('C: 3\r\n\r\nD');
    expect(part('A: 1\n\nB').body.toString()).toBe('B');
    expect(part('A: 1\n\nB\r\n\r\nC').body.toString()).toBe('B\r\n\r\nC');
    expect(part('A: 1').body).toHaveLength(0);
  });

  it('joins folded lines and keeps the first of equal names', () => {
    const { head } = part('Type: a;\r\n \t  b\n\tc\r\nTYPE: d\r\n: none\r\nno colon\r\n\r\n');
    expect([...head]).toEqual([['type', 'a; b c']]);
  });

  it.each([
    ['a; charset="gb 2312"', 'charset', 'gb 2312'],
    ['a;charset=gbk;x=1', 'charset', 'gbk'],
    ['a; CharSet = gbk', 'charset', 'gbk'],
    ['a; mycharset=gbk', 'charset', null],
    ['charset=gbk', 'charset', null],
    ['a; boundary=""', 'boundary', ''],
  ])('says in %s of its %s: %s', (field, name, value) => {
    expect(readParameter(field, name)).toBe(value);
  });

  it.each([
    ['base64', '55Sy', '甲'],
    ['BASE64', '55\r\nSy', '甲'],
    ['quoted-printable', '=E7=94=B2=3d= \t\r\nA=\nB', '甲=AB'],
    ['Quoted-Printable', '=e7=94=b2', '甲'],
    ['8bit', '=E7', '=E7'],
  ])('is decoded from %s', (encoding, body, text) => {
    const coded = part(`Content-Transfer-Encoding: ${encoding}\r\n\r\n${body}`);
    expect(decodeBody(coded).toString('utf8')).toBe(text);
  });

  it('holds others between its marks', () => {
    const head = 'Content-Type: multipart/mixed; boundary=x\r\n\r\n';
    expect(
      leavesOf(
        `${head}before\r\n--x\r\nK: 1\r\n\r\nA --x\r\n--x\r\nK: 1\r\n\r\nB\r\n--x--\r\nafter`,
      ),
    ).toEqual(['A --x', 'B']);
    expect(leavesOf(`${head}--x\r\nK: 1\r\n\r\nA\r\n--x\r\nK: 1\r\n\r\nB`)).toEqual(['A', 'B']);
    expect(leavesOf(`${head}--x--\r\n\r\nA`)).toEqual([]);
    expect(leavesOf(`${head}--x\r\nK: 1\r\n\r\nA\r\n--x-\r\nK: 1\r\n\r\nB\r\n--x`)).toEqual([
      'A',
      'B',
    ]);
    expect(leavesOf(`${head}--x\r\nK: 1\r\n\r\nA\r\n--xa-\r\nK: 1\r\n\r\nB\r\n--x--`)).toEqual([
      'A',
      'B',
    ]);
    expect(leavesOf('Content-Type: text/plain; boundary=x\r\n\r\n--x\r\nK: 1\r\n\r\nA')).toEqual([
      '--x\r\nK: 1\r\n\r\nA',
    ]);
    expect(leavesOf('Content-Type: multipart/mixed\r\n\r\n--x\r\nK: 1\r\n\r\nA')).toHaveLength(1);
    expect(
      leavesOf('Content-Type: a/multipart/mixed; boundary=x\r\n\r\n--x\r\nK: 1\r\n\r\nA'),
    ).toHaveLength(1);
  });

  it('is opened ten messages deep', () => {
    const wrap = (inner: string, depth: number): string =>
      `Content-Type: multipart/mixed; boundary=x${depth}\r\n\r\n--x${depth}\r\n${inner}\r\n--x${depth}--\r\n`;
    let message = 'A: 1\r\n\r\nend';
    for (let depth = 1; depth <= 10; depth += 1) message = wrap(message, depth);
    expect(leavesOf(message)).toEqual(['end']);
    expect(leavesOf(wrap(message, 11))[0]).toContain('--x1');
  });
});
