package nl.plein.audit.verify;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Hashes and proofs of RFC 9162, section 2.1, from the reader's side, and a root that grows leaf by leaf. */
final class Merkle {

    private final Deque<byte[]> peaks = new ArrayDeque<>();
    private long size;

    static byte[] leaf(byte[] entry) {
        return sha256(new byte[] {0}, entry);
    }

    static byte[] node(byte[] left, byte[] right) {
        return sha256(new byte[] {1}, left, right);
    }

    /** One leaf more: as many peaks melt together as the old size ends in ones. */
    void add(byte[] leafHash) {
        var hash = leafHash;
        for (long ones = size; (ones & 1) == 1; ones >>= 1) {
            hash = node(peaks.pop(), hash);
        }
        peaks.push(hash);
        size++;
    }

    long size() {
        return size;
    }

    byte[] root() {
        byte[] root = null;
        for (var peak : peaks) {
            root = root == null ? peak : node(peak, root);
        }
        return root == null ? sha256() : root;
    }

    /** RFC 9162, 2.1.3.2. */
    // lint off: CyclomaticComplexity, because the steps stand here as they stand in the RFC
    static boolean included(byte[] leafHash, long index, long size, List<byte[]> proof, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long fn = index;
        long sn = size - 1;
        var r = leafHash;
        for (var c : proof) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                r = node(c, r);
                int shift = fn == 0 ? 0 : Long.numberOfTrailingZeros(fn);
                fn >>= shift;
                sn >>= shift;
            } else {
                r = node(r, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(r, root);
    }

    /** One state of a tree. */
    record State(long size, byte[] root) {}

    /** RFC 9162, 2.1.4.2. */
    static boolean consistent(State older, State newer, List<byte[]> proof) {
        if (older.size() == newer.size()) {
            return proof.isEmpty() && Arrays.equals(older.root(), newer.root());
        }
        if (older.size() < 1 || older.size() > newer.size()) {
            return false;
        }
        var path = new ArrayDeque<>(proof);
        if (Long.bitCount(older.size()) == 1) {
            path.addFirst(older.root());
        }
        return !path.isEmpty() && grows(older, newer, path);
    }

    private static boolean grows(State older, State newer, Deque<byte[]> path) {
        int ones = Long.numberOfTrailingZeros(~(older.size() - 1));
        long fn = (older.size() - 1) >> ones;
        long sn = (newer.size() - 1) >> ones;
        var fr = path.pop();
        var sr = fr;
        for (var c : path) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = node(c, fr);
                sr = node(c, sr);
                int shift = fn == 0 ? 0 : Long.numberOfTrailingZeros(fn);
                fn >>= shift;
                sn >>= shift;
            } else {
                sr = node(sr, c);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(fr, older.root()) && Arrays.equals(sr, newer.root());
    }

    static byte[] sha256(byte[]... parts) {
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
