import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasMarker, isOfFolder, markerOf } from '../../src/github/marker.ts';
import { nodesOf, parseMarkdown } from '../report/markdown-tree.ts';

describe('the marker of a folder', () => {
  test.each([
    ['access', '<!-- guestlist:v1 access -->'],
    ['infra/access', '<!-- guestlist:v1 infra%2Faccess -->'],
    ['a--b -->', '<!-- guestlist:v1 a%2D%2Db%20%2D%2D%3E -->'],
    ['\ud800', '<!-- guestlist:v1 %EF%BF%BD -->'],
  ])('%j is %s', (folder, marker) => {
    expect(markerOf(folder, [])).toBe(marker);
  });

  test('is the same however the folder is spelled', () => {
    const spellings = ['access', './access', 'access/', 'access//', 'other/../access/.'];
    expect(new Set(spellings.map((folder) => markerOf(folder, []))).size).toBe(1);
  });

  test('is another for each choice of clusters, whose order does not matter', () => {
    expect(markerOf('access', ['prod'])).toBe('<!-- guestlist:v1 access prod -->');
    expect(markerOf('access', ['prod', 'dev', 'prod'])).toBe(markerOf('access', ['dev', 'prod']));
    const choices = [[], ['prod'], ['dev'], ['dev', 'prod']];
    expect(new Set(choices.map((clusters) => markerOf('access', clusters))).size).toBe(choices.length);
  });

  test('is short, however many clusters are chosen and whatever the folder is called, and still tells them apart', () => {
    const clusters = Array.from({ length: 300 }, (_, index) => `prod-${index}`);
    const folder = 'access/'.repeat(500);
    const markers = [
      markerOf(folder, clusters),
      markerOf(folder, clusters.slice(1)),
      markerOf(`${folder}b`, clusters),
      markerOf('access', clusters),
    ];
    for (const marker of markers) expect(marker.length).toBeLessThan(450);
    expect(new Set(markers).size).toBe(markers.length);
    expect(markerOf(folder, [...clusters].reverse())).toBe(markers[0]);
    expect(isOfFolder(markers[0] ?? '', folder)).toBe(true);
    expect(isOfFolder(markers[2] ?? '', folder)).toBe(false);
  });

  test('is one HTML comment that ends where it should, whatever the folder is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (folder, clusters) => {
        const marker = markerOf(folder, clusters);
        const { children = [] } = parseMarkdown(`${marker}\nwords`);
        expect(nodesOf({ type: 'root', children }, 'html').map(({ value }) => value)).toEqual([marker]);
      }),
    );
  });
});

test.each([
  ['alone', '<!-- guestlist:v1 access -->', true],
  ['above a text', '<!-- guestlist:v1 access -->\nwords', true],
  ['above a text, with the line breaks of a form', '<!-- guestlist:v1 access -->\r\nwords', true],
  ['of another folder', '<!-- guestlist:v1 access2 -->\nwords', false],
  ['with words behind it', '<!-- guestlist:v1 access --> words', false],
  ['quoted', '> <!-- guestlist:v1 access -->\nwords', false],
  ['further down', 'words\n<!-- guestlist:v1 access -->\nwords', false],
  ['below an empty line', '\n<!-- guestlist:v1 access -->\nwords', false],
  ['absent', 'words', false],
])('a marker %s: %j', (_name, body, expected) => {
  expect(hasMarker(body, '<!-- guestlist:v1 access -->')).toBe(expected);
});
