package nl.plein.audit.verify;

import java.util.Base64;

/**
 * What a checkpoint says, after its signature was found good.
 *
 * @param origin name of the log
 */
record SignedState(String origin, Merkle.State state) {

    private static final int HASH_BYTES = 32;
    private static final int LINES = 3;

    /** Reads a note; one that is not signed by this key, or of another log, is a {@link Contradiction}. */
    static SignedState read(String note, VerificationKey key) {
        int end = note.indexOf("\n\n");
        if (end < 0) {
            throw new Contradiction(Finding.of("checkpoint", "an empty line before the signatures", "none"));
        }
        var text = note.substring(0, end + 1);
        if (note.substring(end + 2).lines().noneMatch(line -> key.signed(text, line))) {
            throw new Contradiction(Finding.of("signature", "a signature by " + key.name(), "none that holds"));
        }
        var lines = text.split("\n", -1);
        if (lines.length < LINES + 1 || !lines[1].matches("0|[1-9]\\d{0,17}")) {
            throw new Contradiction(Finding.of("checkpoint", "origin, size and root", "something else"));
        }
        if (!lines[0].equals(key.name())) {
            throw new Contradiction(Finding.of("origin", key.name(), lines[0]));
        }
        return new SignedState(lines[0], new Merkle.State(Long.parseLong(lines[1]), root(lines[2])));
    }

    private static byte[] root(String line) {
        try {
            var root = Base64.getDecoder().decode(line);
            if (root.length == HASH_BYTES) {
                return root;
            }
        } catch (IllegalArgumentException e) {
            throw new BadInput("the root in the checkpoint is not base64", e);
        }
        throw new Contradiction(Finding.of("checkpoint", "a root of 32 bytes", line));
    }
}
