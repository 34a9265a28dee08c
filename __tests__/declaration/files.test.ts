import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDeclarationFiles } from '../../src/declaration/files.ts';
import { refused } from '../../src/file/unreadable.ts';
import { limits } from '../../src/limits.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guestlist-files-'));
  mkdirSync(join(root, 'access/teams'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string, text: string | Uint8Array) => writeFileSync(join(root, path), text);
const link = (path: string, target: string) => symlinkSync(target, join(root, path));

/** What is said of the folder access, with the file that it is said of. */
const said = () =>
  readDeclarationFiles(root, 'access').findings.map(({ location, message }) => `${location.file}: ${message}`);

describe('readDeclarationFiles', () => {
  test('reads .yaml and .yml in all folders, in order, and nothing else', () => {
    put('access/teams/b.yml', 'b');
    put('access/a.yaml', 'a');
    put('access/README.md', 'c');
    put('elsewhere.yaml', 'd');
    expect(readDeclarationFiles(root, 'access')).toEqual({
      shown: 'access',
      findings: [],
      files: [
        { path: 'access/a.yaml', text: 'a' },
        { path: 'access/teams/b.yml', text: 'b' },
      ],
    });
  });

  test.each([
    ['relative', 'access', 'access/a.yaml'],
    ['spelled with dots and a slash', './access/', 'access/a.yaml'],
    ['named from above', '../ROOT/access', 'access/a.yaml'],
    ['the working directory itself', 'access/..', 'access/a.yaml'],
    ['absolute', 'PATH/access', 'access/a.yaml'],
  ])('a folder that is %s is shown from the working directory on', (_name, dir, shown) => {
    put('access/a.yaml', 'a');
    const named = (text: string) => text.replace('PATH', root).replace('ROOT', basename(root));
    expect(readDeclarationFiles(root, named(dir)).files).toEqual([{ path: shown, text: 'a' }]);
  });

  test('a folder outside the working directory is shown as it was given', () => {
    put('access/a.yaml', 'a');
    mkdirSync(join(root, 'elsewhere'));
    for (const dir of ['../access', join(root, 'access')]) {
      expect(readDeclarationFiles(join(root, 'elsewhere'), dir).files[0]?.path).toBe(`${dir}/a.yaml`);
    }
  });

  test.each([
    ['missing', 'nowhere', /no folder "nowhere"/],
    ['empty', 'access', /holds no .yaml or .yml file/],
    ['a file', 'file.yaml', /is not a folder/],
    ['inside a file', 'file.yaml/access', /no folder "file.yaml\/access"/],
    ['of a name that no folder can have', 'x'.repeat(300), /cannot be read \(ENAMETOOLONG\)\.$/],
    ['a link', 'linked', /is a symbolic link, and links are not followed/],
    ['behind a link', 'out/access', /The way to "out\/access" goes through a symbolic link/],
  ])('a folder that is %s is a failure, never "remove everything"', (_name, dir, message) => {
    put('file.yaml', '');
    link('linked', 'access');
    link('out', root);
    expect(() => readDeclarationFiles(root, dir)).toThrow(
      expect.objectContaining({ name: 'Failure', code: 'declarations', message: expect.stringMatching(message) }),
    );
  });

  test('a byte order mark is no part of the text', () => {
    put('access/a.yaml', '\uFEFFkind: Cluster');
    expect(readDeclarationFiles(root, 'access').files[0]?.text).toBe('kind: Cluster');
  });

  test('a folder called x.yaml is entered like any other', () => {
    mkdirSync(join(root, 'access/x.yaml'));
    put('access/x.yaml/a.yaml', 'a');
    expect(readDeclarationFiles(root, 'access').files.map((file) => file.path)).toEqual(['access/x.yaml/a.yaml']);
  });
});

describe('nothing outside the folder is read', () => {
  const LINK = 'The file was not read: it is a symbolic link.';

  test.each([
    ['to a file outside', 'access/link.yaml', '../secret.yaml', [`access/link.yaml: ${LINK}`]],
    ['to a file of the system', 'access/link.yaml', '/etc/passwd', [`access/link.yaml: ${LINK}`]],
    ['to a folder outside', 'access/link', '..', [`access/link: ${LINK}`]],
    ['to the folder itself', 'access/loop.yaml', '.', [`access/loop.yaml: ${LINK}`]],
    ['to itself', 'access/loop.yaml', 'loop.yaml', [`access/loop.yaml: ${LINK}`]],
    ['to nothing', 'access/dangling.yaml', 'nothing.yaml', [`access/dangling.yaml: ${LINK}`]],
    ['to what would wait forever', 'access/pipe.yaml', '/dev/stdin', [`access/pipe.yaml: ${LINK}`]],
    ['to nothing, whatever it is called', 'access/gone', 'nothing', [`access/gone: ${LINK}`]],
    ['to something that is of no interest', 'access/README.md', '../secret.yaml', []],
  ])('a link %s', (_name, path, target, findings) => {
    put('secret.yaml', 'secret');
    put('access/a.yaml', 'a');
    link(path, target);
    expect(said()).toEqual(findings);
    expect(readDeclarationFiles(root, 'access').files).toEqual([{ path: 'access/a.yaml', text: 'a' }]);
  });

  test('a pipe and a socket are findings, and nobody waits for them', async () => {
    execFileSync('mkfifo', [join(root, 'access/pipe.yaml')]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(root, 'access/socket.yaml'), resolve));
    try {
      expect(said()).toEqual([
        'access/pipe.yaml: The file was not read: it is not a regular file.',
        'access/socket.yaml: The file was not read: it is not a regular file.',
      ]);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });
});

describe('what cannot be read is a finding', () => {
  test.each([
    ['larger than may be', Buffer.alloc(limits.bytesOfFile + 1, 0x20), /has 1048577 bytes; 1048576 are the most/],
    ['not UTF-8', Buffer.from([0x61, 0xff]), /is not UTF-8/],
    ['UTF-8 longer than need be', Buffer.from([0xc0, 0xaf]), /is not UTF-8/],
    ['half of a surrogate pair', Buffer.from([0xed, 0xa0, 0x80]), /is not UTF-8/],
    ['UTF-16', Buffer.from('\ufeffkind: Cluster', 'utf16le'), /is not UTF-8/],
  ])('%s', (_name, content, message) => {
    put('access/a.yaml', content);
    expect(said()).toEqual([expect.stringMatching(message)]);
  });

  test('a file of a terabyte is not read at all', () => {
    put('access/a.yaml', '');
    truncateSync(join(root, 'access/a.yaml'), 2 ** 40);
    expect(said()).toEqual([expect.stringMatching(/has 1099511627776 bytes/)]);
  });

  test('a file as large as may be is read', () => {
    put('access/a.yaml', Buffer.alloc(limits.bytesOfFile, 0x20));
    expect(readDeclarationFiles(root, 'access')).toMatchObject({
      findings: [],
      files: [{ text: ' '.repeat(limits.bytesOfFile) }],
    });
  });

  // The superuser may read everything, so this is shown of what the system says.
  test.each([
    ['EACCES', 'it cannot be read (EACCES)'],
    ['ELOOP', 'it is a symbolic link'],
    ['ENXIO', 'it is not a regular file'],
    ['ENOENT', 'its name is not UTF-8, or it was removed just now'],
  ])('what the system refuses with %s', (code, problem) => {
    expect(refused(Object.assign(new Error(code), { code }))).toMatchObject({ problem });
    expect(() => refused(new TypeError('a mistake'))).toThrow('a mistake');
  });

  test('folders deeper than may be', () => {
    const deep = `access/${'d/'.repeat(limits.folderDepth + 1)}`;
    mkdirSync(join(root, deep), { recursive: true });
    put(`${deep}a.yaml`, 'a');
    expect(said()).toEqual([expect.stringMatching(/d: The file was not read: folders go deeper than 32\.$/)]);
  });

  test.each([
    ['files', { files: 2, bytesOfFolder: 100 }],
    ['bytes', { files: 100, bytesOfFolder: 20 }],
  ])('of more %s than may be, all after the last that may', (_what, most) => {
    for (const name of ['a', 'b', 'c', 'd']) put(`access/${name}.yaml`, 'ten bytes.');
    const { files, findings } = readDeclarationFiles(root, 'access', most);
    expect(files.map(({ path }) => path)).toEqual(['access/a.yaml', 'access/b.yaml']);
    expect(findings).toMatchObject([
      {
        location: { file: 'access/c.yaml' },
        message: expect.stringMatching(/the folder holds more than .*; it was read up to here\.$/),
      },
    ]);
  });

  test('links and the like count as files', () => {
    for (const name of ['a', 'b', 'c']) link(`access/${name}.yaml`, 'nowhere');
    expect(readDeclarationFiles(root, 'access', { files: 2, bytesOfFolder: 100 }).findings).toHaveLength(3);
  });
});

describe('names', () => {
  test.each([
    ['a line end', 'a\n::error::b.yaml'],
    ['an escape sequence', '\u001b[31mred.yaml'],
    ['a percent sign', '%0A.yaml'],
    ['backticks', '`rm`.yaml'],
    ['a letter that turns the direction of reading', '\u202elmay.yaml'],
    ['capitals', 'A.YAML'],
    ['nothing before the dot', '.yaml'],
    ['a dash before all', '--dir.yaml'],
  ])('with %s are like any other', (_what, name) => {
    put(`access/${name}`, 'a');
    expect(readDeclarationFiles(root, 'access')).toEqual({
      shown: 'access',
      findings: [],
      files: [{ path: `access/${name}`, text: 'a' }],
    });
  });

  test('that are no UTF-8 are a finding', () => {
    writeFileSync(Buffer.concat([Buffer.from(join(root, 'access/')), Buffer.from([0xff]), Buffer.from('.yaml')]), 'a');
    expect(said()).toEqual([
      'access/\ufffd.yaml: The file was not read: its name is not UTF-8, or it was removed just now.',
    ]);
  });
});
