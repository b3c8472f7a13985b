import { describe, expect, it } from 'vitest';
import { foreignKind, textKind } from '../../../src/transfer/fileKind.ts';

const head = (hex: string) => Uint8Array.from((hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));

describe('what a file is', () => {
  it.each([
    ['504b0304', 'a.zip', 'archive'],
    ['504b0304', 'table.XLSX', 'spreadsheet'],
    ['d0cf11e0a1b11ae1', 'old.xls', 'spreadsheet'],
    ['1f8b0800', 'trials.csv', 'archive'],
    ['89504e470d0a1a0a', 'trials.csv', 'picture'],
    ['ffd8ffe0', 'x', 'picture'],
    ['5249464600000000574542505650', 'x', 'picture'],
    ['000000206674797061766966', 'x', 'picture'],
    ['255044462d312e37', 'x.csv', 'pdf'],
    ['7f454c46', 'x', 'binary'],
    ['747269616c2c', 'trials.zip', null],
  ])('by its first bytes %s, not by its name %s', (hex, name, kind) => {
    expect(foreignKind(head(hex), name)).toBe(kind);
  });

  it.each([
    ['  [1]', 'json'],
    ['{"a":1}', 'json'],
    ['<?xml version="1.0"?>\n<!-- c --><clinical_study>', 'xml'],
    ['<!DOCTYPE html><html>', 'html'],
    ['<svg xmlns="x">', 'svg'],
    ['trial,cancer', 'csv'],
  ])('by its first characters: %s', (text, kind) => {
    expect(textKind(text)).toBe(kind);
  });
});
