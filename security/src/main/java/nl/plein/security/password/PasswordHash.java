package nl.plein.security.password;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.plein.security.session.Token;
import org.apache.shiro.crypto.hash.DefaultHashService;
import org.apache.shiro.crypto.hash.Hash;
import org.apache.shiro.crypto.hash.HashRequest;
import org.apache.shiro.crypto.hash.format.Shiro2CryptFormat;
import org.apache.shiro.lang.util.ByteSource;

/** Turns passwords into Argon2id hashes and compares them; never more than two at a time. */
@ApplicationScoped
public class PasswordHash {

    private static final Map<String, Object> COSTS = Map.of(
            "Argon2.iterations", "2",
            "Argon2.memoryKib", "47104",
            "Argon2.parallelism", "1",
            "Argon2.version", "19",
            "Argon2.outputLength", "256");

    private final Semaphore places = new Semaphore(2, true);
    private volatile String nobody;

    /** Before the first question, so that not even the first unknown name takes longer. */
    @PostConstruct
    void prepare() {
        nobody();
    }

    /** The hash to keep. */
    public String of(char[] password) {
        return inTurn(() -> new Shiro2CryptFormat().format(compute(password)));
    }

    /** Whether the password belongs to the hash; a hash of null takes the same time and is always wrong. */
    public boolean matches(char[] password, String hash) {
        var compared = hash == null ? nobody() : hash;
        var same =
                inTurn(() -> new Shiro2CryptFormat().parse(compared).matchesPassword(ByteSource.Util.bytes(password)));
        return same && hash != null;
    }

    private String nobody() {
        if (nobody == null) {
            nobody = of(Token.fresh().toCharArray());
        }
        return nobody;
    }

    private static Hash compute(char[] password) {
        return new DefaultHashService()
                .computeHash(new HashRequest.Builder()
                        .setAlgorithmName("argon2id")
                        .setSource(ByteSource.Util.bytes(password))
                        .withParameters(COSTS)
                        .build());
    }

    <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("too many passwords are being computed");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to compute a password", stopping);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
