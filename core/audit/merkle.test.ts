import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples } from '../../test/support/long.ts';
import { fromHex, toHex, utf8Bytes } from './bytes.ts';
import { EMPTY_FRONTIER, frontierRoot, pushLeaf } from './frontier.ts';
import { consistencyProof, inclusionProof, leafHash, merkleRoot, nodeHash } from './merkle.ts';
import { verifyConsistency, verifyInclusion } from './merkle-verify.ts';
import { merkleTree } from './tree.ts';

/** Certificate Transparency's reference vectors (transparency-dev/merkle, testonly), used as data. */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  (hex) => leafHash(fromHex(hex)),
);
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const N = {
  b: '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
  cd: '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
  efgh: '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
  e: 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
  gh: 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
  abcd: 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  ab: 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  a: '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  ef: '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
  g: 'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f',
};

describe('reference vectors', () => {
  test.each(ROOTS.map((root, size) => [size, root] as const))('root of %i leaves', (size, root) => {
    expect(toHex(merkleRoot(LEAVES.slice(0, size)))).toBe(root);
    expect(toHex(frontierRoot(LEAVES.slice(0, size).reduce((f, leaf) => pushLeaf(f, leaf), EMPTY_FRONTIER)))).toBe(
      root,
    );
  });
  test.each([
    [0, 1, []],
    [0, 8, [N.b, N.cd, N.efgh]],
    [5, 8, [N.e, N.gh, N.abcd]],
    [2, 3, [N.ab]],
    [1, 5, [N.a, N.cd, N.e]],
  ])('inclusion of leaf %i in %i', (index, size, proof) => {
    expect(inclusionProof(LEAVES.slice(0, size), index).map(toHex)).toEqual(proof);
  });
  test.each([
    [1, 1, []],
    [1, 8, [N.b, N.cd, N.efgh]],
    [6, 8, [N.ef, N.gh, N.abcd]],
    [2, 5, [N.cd, N.e]],
    [6, 7, [N.ef, N.g, N.abcd]],
  ])('consistency of %i with %i', (size1, size2, proof) => {
    expect(consistencyProof(LEAVES.slice(0, size2), size1).map(toHex)).toEqual(proof);
  });
  test('RFC 9162 § 2.1.5: the proofs drawn there for seven leaves', () => {
    const [d0, d1, d2, d3, d4, d5, d6] = LEAVES as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    const g = nodeHash(d0, d1);
    const h = nodeHash(d2, d3);
    const i = nodeHash(d4, d5);
    const k = nodeHash(g, h);
    const l = nodeHash(i, d6);
    const seven = LEAVES.slice(0, 7);
    expect(inclusionProof(seven, 0)).toEqual([d1, h, l]);
    expect(inclusionProof(seven, 3)).toEqual([d2, g, l]);
    expect(inclusionProof(seven, 4)).toEqual([d5, d6, k]);
    expect(inclusionProof(seven, 6)).toEqual([i, k]);
    expect(consistencyProof(seven, 3)).toEqual([d2, d3, g, l]);
    expect(consistencyProof(seven, 4)).toEqual([l]);
    expect(consistencyProof(seven, 6)).toEqual([i, d6, k]);
  });
});

describe('every tree up to 33 leaves', () => {
  const leaves = Array.from({ length: 33 }, (_, i) => leafHash(utf8Bytes(`leaf ${i}`)));
  const tree = merkleTree(leaves);
  const roots = leaves.map((_, i) => merkleRoot(leaves.slice(0, i + 1)));

  test('each proof holds, equals the remembering tree’s, and holds for nothing else', () => {
    for (let size = 1; size <= leaves.length; size++) {
      const some = leaves.slice(0, size);
      const root = roots[size - 1]!;
      expect(tree.root(size)).toEqual(root);
      for (let index = 0; index < size; index++) {
        const proof = inclusionProof(some, index);
        expect(tree.inclusion(index, size)).toEqual(proof);
        expect(verifyInclusion(leaves[index]!, index, size, proof, root)).toBe(true);
        expect(verifyInclusion(leaves[index]!, index + 1, size, proof, root)).toBe(false);
        expect(verifyInclusion(leaves[index]!, index ^ 1, size, proof, root)).toBe(false);
        expect(verifyInclusion(leaves[index]!, index, size, [...proof, root], root)).toBe(false);
        expect(verifyInclusion(leaves[index]!, index, size, [root, ...proof], root)).toBe(false);
        if (proof.length > 0) expect(verifyInclusion(leaves[index]!, index, size, proof.slice(1), root)).toBe(false);
      }
      for (let first = 1; first <= size; first++) {
        const proof = consistencyProof(some, first);
        const root1 = roots[first - 1]!;
        expect(tree.consistency(first, size)).toEqual(proof);
        expect(verifyConsistency(first, size, proof, root1, root)).toBe(true);
        expect(verifyConsistency(first, size, [...proof, root], root1, root)).toBe(false);
        expect(verifyConsistency(first, size, [root1, ...proof], root1, root)).toBe(false);
        if (first < size) {
          expect(verifyConsistency(first, size, proof, root, root1)).toBe(false);
          expect(verifyConsistency(first, size, proof.slice(1), root1, root)).toBe(false);
          expect(verifyConsistency(first, size, [], root1, root)).toBe(false);
          expect(
            verifyConsistency(
              first,
              size,
              proof,
              leaves[0]!.map((b) => b ^ 1),
              root,
            ),
          ).toBe(false);
        }
      }
    }
  });

  test('one flipped bit anywhere in a proof is found', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 33 }), fc.nat(), fc.nat(), fc.nat({ max: 255 }), (size, a, b, bit) => {
        const root = roots[size - 1]!;
        const flip = (proof: Uint8Array[], at: number) =>
          proof.map((h, i) =>
            i === at % proof.length ? h.map((x, j) => (j === bit >> 3 ? x ^ (1 << (bit & 7)) : x)) : h,
          );
        const index = a % size;
        const first = 1 + (a % (size - 1));
        expect(verifyInclusion(leaves[index]!, index, size, flip(tree.inclusion(index, size), b), root)).toBe(false);
        expect(verifyConsistency(first, size, flip(tree.consistency(first, size), b), roots[first - 1]!, root)).toBe(
          false,
        );
      }),
      { seed: 6962, numRuns: examples(300) },
    );
  });

  test('sizes beyond 32 bits do not wrap', () => {
    expect(verifyInclusion(leaves[0]!, 2 ** 32, 2 ** 32 + 1, [], leaves[0]!)).toBe(false);
    expect(verifyInclusion(leaves[0]!, 0, 2 ** 32 + 1, [], leaves[0]!)).toBe(false);
    expect(verifyConsistency(2 ** 32, 2 ** 33, [], leaves[0]!, leaves[0]!)).toBe(false);
  });
});
