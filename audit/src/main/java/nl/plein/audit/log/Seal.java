package nl.plein.audit.log;

import jakarta.enterprise.context.ApplicationScoped;
import nl.plein.persistence.shared.StorageSetting;

/** The name of this log and the key that promises for it. */
@ApplicationScoped
public class Seal {

    private SigningKey key;

    /** Origin of the log, as in its checkpoints. */
    public String origin() {
        return AuditSetting.ORIGIN.value();
    }

    /** What a verifier is given on paper. */
    public String verificationKey() {
        return key().verificationKey();
    }

    String note(long size, byte[] root) {
        return Checkpoint.note(origin(), size, root, key());
    }

    private synchronized SigningKey key() {
        if (key == null) {
            key = SigningKey.in(StorageSetting.DATA.folder().resolve("keys"), origin());
        }
        return key;
    }
}
