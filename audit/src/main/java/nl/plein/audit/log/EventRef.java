package nl.plein.audit.log;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Identifiers of events: UUIDs of version 7 (RFC 9562), which sort by time and are otherwise random. */
final class EventRef {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TIME_SHIFT = 16;
    private static final long VERSION = 0x7000L;
    private static final long RANDOM_HIGH = 0x0fffL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_LOW = 0x3fff_ffff_ffff_ffffL;

    private EventRef() {}

    static UUID at(Instant time) {
        long high = time.toEpochMilli() << TIME_SHIFT | VERSION | RANDOM.nextLong() & RANDOM_HIGH;
        return new UUID(high, VARIANT | RANDOM.nextLong() & RANDOM_LOW);
    }
}
