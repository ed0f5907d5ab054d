package nl.plein.security.signin;

import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** Finds out whether anybody is at home at an address. */
@FunctionalInterface
interface Knock {

    /** Whether something answers there; never completes with an exception. */
    CompletableFuture<Boolean> at(URI door);
}
