package nl.plein.audit.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * The history tree of RFC 6962 (proofs as in RFC 9162, section 2.1). Pure arithmetic over hashes that someone else
 * keeps: those of the leaves, and those of full subtrees of 256, 65,536 and so on.
 */
final class Tree {

    /** Leaves under one node of the next level. */
    static final int TILE = 256;

    private static final int TILE_HEIGHT = 8;

    /** Where the hashes come from. */
    interface Nodes {

        /** The root of the full subtree of 256^level leaves that begins at leaf {@code index × 256^level}. */
        byte[] at(int level, long index);
    }

    private final Nodes nodes;

    Tree(Nodes nodes) {
        this.nodes = nodes;
    }

    static byte[] leafHash(byte[] leaf) {
        return sha256(new byte[] {0}, leaf);
    }

    static byte[] nodeHash(byte[] left, byte[] right) {
        return sha256(new byte[] {1}, left, right);
    }

    /** The root over these hashes, of which there are a power of two. */
    static byte[] fold(List<byte[]> hashes) {
        var row = hashes;
        while (row.size() > 1) {
            var above = new ArrayList<byte[]>(row.size() / 2);
            for (int i = 0; i < row.size(); i += 2) {
                above.add(nodeHash(row.get(i), row.get(i + 1)));
            }
            row = above;
        }
        return row.get(0);
    }

    /** The root of the tree of the first {@code size} leaves. */
    byte[] root(long size) {
        return size == 0 ? sha256("".getBytes(StandardCharsets.UTF_8)) : root(0, size);
    }

    /** What proves that leaf {@code index} is in the tree of {@code size} leaves. */
    List<byte[]> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("leaf " + index + " is not in a tree of " + size);
        }
        var path = new ArrayList<byte[]>();
        inclusion(index, 0, size, path);
        return path;
    }

    /** What proves that the tree of {@code size} leaves begins with the tree of {@code older} leaves. */
    List<byte[]> consistency(long older, long size) {
        if (older < 1 || older > size) {
            throw new IllegalArgumentException("a tree of " + size + " does not grow out of one of " + older);
        }
        var path = new ArrayList<byte[]>();
        consistency(older, 0, size, path);
        return path;
    }

    private void inclusion(long index, long start, long size, List<byte[]> path) {
        if (size == 1) {
            return;
        }
        long left = split(size);
        if (index < left) {
            inclusion(index, start, left, path);
            path.add(root(start + left, size - left));
        } else {
            inclusion(index - left, start + left, size - left, path);
            path.add(root(start, left));
        }
    }

    private void consistency(long older, long start, long size, List<byte[]> path) {
        if (older == size) {
            // The very first subtree is the older tree itself, which the reader has; any other must be told.
            if (start != 0) {
                path.add(root(start, size));
            }
            return;
        }
        long left = split(size);
        if (older <= left) {
            consistency(older, start, left, path);
            path.add(root(start + left, size - left));
        } else {
            consistency(older - left, start + left, size - left, path);
            path.add(root(start, left));
        }
    }

    private byte[] root(long start, long size) {
        if (Long.bitCount(size) == 1) {
            return full(start, Long.numberOfTrailingZeros(size));
        }
        long left = split(size);
        return nodeHash(root(start, left), root(start + left, size - left));
    }

    private byte[] full(long start, int height) {
        int level = height / TILE_HEIGHT;
        long first = start >> (level * TILE_HEIGHT);
        var hashes = new ArrayList<byte[]>();
        for (int i = 0; i < 1 << (height % TILE_HEIGHT); i++) {
            hashes.add(nodes.at(level, first + i));
        }
        return fold(hashes);
    }

    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
