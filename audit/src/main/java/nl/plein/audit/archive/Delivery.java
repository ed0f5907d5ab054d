package nl.plein.audit.archive;

import java.util.List;
import java.util.Objects;

/**
 * What a receiver agreed with the sender about a package, for its packing slip.
 *
 * @param place where it goes in the receiving system, or null
 * @param algorithm by which the slip says the hash of the container, one of {@link #ALGORITHMS}
 * @param remarks what else a receiver should know, or null
 */
public record Delivery(String place, String algorithm, String remarks) {

    /** What a receiver can ask for, the strongest first. */
    public static final List<String> ALGORITHMS = List.of("SHA-512", "SHA-384", "SHA-256", "SHA-224");

    /** Nothing was agreed. */
    public static final Delivery PLAIN = new Delivery(null, ALGORITHMS.get(0), null);

    public Delivery {
        Objects.requireNonNull(algorithm, "algorithm");
        if (!ALGORITHMS.contains(algorithm)) {
            throw new IllegalArgumentException("no algorithm for a packing slip: " + algorithm);
        }
    }
}
