import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaText } from '../../src/commands/dataText.ts';
import { DATA_FOLDER, trialFiles } from '../../src/dataset/files.ts';
import { jsonSchema } from '../../src/dataset/schema.ts';

const textOf = (name: string) => readFileSync(join(DATA_FOLDER, name), 'utf8');

describe('data/schema.json', () => {
  it('is what `npm run data -- --write` writes', () => {
    expect(textOf('schema.json')).toBe(schemaText(jsonSchema()));
  });

  it.each(trialFiles())('is named by %s, so that an editor checks while one types', (name) => {
    expect(JSON.parse(textOf(name))).toMatchObject({ $schema: './schema.json' });
  });
});
