package nl.plein.audit.log;

import java.util.Base64;

/** The signed promise of one state of the tree, as a note that public tools can read (C2SP tlog-checkpoint). */
final class Checkpoint {

    private Checkpoint() {}

    static String note(String origin, long size, byte[] root, SigningKey key) {
        var text = origin + '\n' + size + '\n' + Base64.getEncoder().encodeToString(root) + '\n';
        return text + '\n' + key.signatureLine(text);
    }
}
