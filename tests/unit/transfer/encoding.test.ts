import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/transfer/encoding.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string, bigEndian: boolean) =>
  Uint8Array.from([...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
  }));

describe('the encoding of a file', () => {
  it('is UTF-8, with a mark or without', () => {
    expect(decode(utf8('试验,é'))).toEqual({ text: '试验,é', encoding: 'utf-8', certain: true });
    expect(decode(bytes(0xef, 0xbb, 0xbf, ...utf8('a')))?.text).toBe('a');
  });

  it.each([false, true])('is UTF-16 with its mark, or without one where the letters are Latin (big endian: %s)', (big) => {
    const mark = big ? [0xfe, 0xff] : [0xff, 0xfe];
    const encoding = big ? 'utf-16be' : 'utf-16le';
    expect(decode(bytes(...mark, ...utf16('试验,trial', big)))).toEqual({ text: '试验,trial', encoding, certain: true });
    expect(decode(utf16('trial,cancer,orr_events', big))).toMatchObject({ text: 'trial,cancer,orr_events', encoding });
  });

  it('is guessed to be Latin-1 or GB18030 where it is not UTF-8, and says that it is a guess', () => {
    const latin = bytes(...utf8('Universit'), 0xe9, ...utf8(' de Gen'), 0xe8, ...utf8('ve'));
    expect(decode(latin)).toEqual({ text: 'Université de Genève', encoding: 'windows-1252', certain: false });
    const chinese = bytes(0xca, 0xd4, 0xd1, 0xe9, 0xb6, 0xe0, 0xb7, 0xa2, 0x2c, 0x31);
    expect(decode(chinese)).toEqual({ text: '试验多发,1', encoding: 'gb18030', certain: false });
  });

  it('is what the reader says', () => {
    expect(decode(bytes(0xe9), 'windows-1252')?.text).toBe('é');
  });

  it('is none where the bytes are no text', () => {
    expect(decode(bytes(1, 2, 3, 4, 5, 6))).toBeNull();
    expect(decode(bytes(0x80, 0, 0, 0, 1, 200))).toBeNull();
  });
});
