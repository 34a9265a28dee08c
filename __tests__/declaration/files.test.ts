import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDeclarationFiles } from '../../src/declaration/files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guestlist-files-'));
  mkdirSync(join(root, 'access/teams'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string, text: string | Buffer) => writeFileSync(join(root, path), text);

describe('readDeclarationFiles', () => {
  test('finds links to folders and to nothing, whatever they are called, and lets links to other files be', async () => {
    mkdirSync(join(root, 'elsewhere'));
    put('elsewhere/a.yaml', 'a secret');
    put('access/a.yaml', 'a');
    symlinkSync('../elsewhere', join(root, 'access/more'));
    symlinkSync('../nowhere', join(root, 'access/gone'));
    symlinkSync('a.yaml', join(root, 'access/README.md'));
    const { files, findings } = await readDeclarationFiles(root, 'access');
    expect(files.map(({ path }) => path)).toEqual(['access/a.yaml']);
    expect(findings.map(({ location, message }) => `${location.file}: ${message}`)).toEqual([
      'access/gone: The file was not read: it is a symbolic link.',
      'access/more: The file was not read: it is a symbolic link.',
    ]);
  });

  test('does not go through a link on the way to the folder', async () => {
    mkdirSync(join(root, 'repository'));
    symlinkSync(join(root, 'access'), join(root, 'repository/access'));
    put('access/teams/a.yaml', 'a secret');
    await expect(readDeclarationFiles(join(root, 'repository'), 'access/teams')).rejects.toMatchObject({
      code: 'declarations',
      message: 'The way to "access/teams" goes through a symbolic link.',
    });
  });

  test('reads .yaml and .yml in all folders, in order, and nothing else', async () => {
    put('access/teams/b.yml', 'b');
    put('access/a.yaml', 'a');
    put('access/README.md', 'c');
    put('elsewhere.yaml', 'd');
    const { files, findings } = await readDeclarationFiles(root, 'access');
    expect(findings).toEqual([]);
    expect(files).toEqual([
      { path: 'access/a.yaml', text: 'a' },
      { path: 'access/teams/b.yml', text: 'b' },
    ]);
  });

  test.each([
    ['relative', 'access', 'access/a.yaml'],
    ['spelled with dots and a slash', './access/', './access/a.yaml'],
    ['above', '../ROOT/access', '../ROOT/access/a.yaml'],
    ['the working directory itself', 'access/..', 'access/../access/a.yaml'],
    ['absolute', 'PATH/access', 'PATH/access/a.yaml'],
  ])('a folder that is %s is shown as it was given', async (_name, dir, shown) => {
    put('access/a.yaml', 'a');
    const named = (text: string) => text.replace('PATH', root).replace('ROOT', basename(root));
    expect((await readDeclarationFiles(root, named(dir))).files).toEqual([{ path: named(shown), text: 'a' }]);
  });

  test.each([
    ['missing', 'nowhere', /no folder "nowhere"/],
    ['empty', 'access', /holds no .yaml or .yml file/],
    ['a file', 'file.yaml', /is not a folder/],
  ])('a folder that is %s is a failure, never "remove everything"', async (_name, dir, message) => {
    put('file.yaml', '');
    await expect(readDeclarationFiles(root, dir)).rejects.toMatchObject({
      name: 'Failure',
      code: 'declarations',
      message: expect.stringMatching(message),
    });
  });

  test('a link is a finding, and what it points at is never read', async () => {
    put('secret.yaml', 'secret');
    symlinkSync(join(root, 'secret.yaml'), join(root, 'access/link.yaml'));
    symlinkSync(root, join(root, 'access/loop.yaml'));
    const { files, findings } = await readDeclarationFiles(root, 'access');
    expect(files).toEqual([]);
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'file: The file was not read: it is a symbolic link.',
      'file: The file was not read: it is a symbolic link.',
    ]);
  });

  test.each([
    ['too large', Buffer.alloc(1024 * 1024 + 1, 0x20), /has 1048577 bytes/],
    ['not UTF-8', Buffer.from([0x61, 0xff]), /is not UTF-8/],
  ])('a file that is %s is a finding', async (_name, content, message) => {
    put('access/a.yaml', content);
    const { findings } = await readDeclarationFiles(root, 'access');
    expect(findings.map((finding) => finding.message)).toEqual([expect.stringMatching(message)]);
  });

  test('a byte order mark is no part of the text', async () => {
    put('access/a.yaml', '\uFEFFkind: Cluster');
    expect((await readDeclarationFiles(root, 'access')).files[0]?.text).toBe('kind: Cluster');
  });

  test('a folder called x.yaml is entered like any other', async () => {
    mkdirSync(join(root, 'access/x.yaml'));
    put('access/x.yaml/a.yaml', 'a');
    expect((await readDeclarationFiles(root, 'access')).files.map((file) => file.path)).toEqual([
      'access/x.yaml/a.yaml',
    ]);
  });
});
