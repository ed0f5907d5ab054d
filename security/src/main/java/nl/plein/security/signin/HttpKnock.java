package nl.plein.security.signin;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLException;

/**
 * Knocks by a HEAD request that waits two seconds at most. Whatever answer there is means that somebody is at home, and
 * so does a slow one; only a proxy that says so itself means that nobody is. A certificate that this server does not
 * trust is none of its business here: it is the browser that goes there.
 */
final class HttpKnock implements Knock {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Set<Integer> NOBODY = Set.of(502, 503, 504);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Override
    public CompletableFuture<Boolean> at(URI door) {
        var question = HttpRequest.newBuilder(door)
                .timeout(PATIENCE)
                .method("HEAD", BodyPublishers.noBody())
                .build();
        return client.sendAsync(question, BodyHandlers.discarding())
                .handle((answer, broken) -> broken == null ? !NOBODY.contains(answer.statusCode()) : opened(broken));
    }

    private static boolean opened(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            boolean slow = cause instanceof HttpTimeoutException && !(cause instanceof HttpConnectTimeoutException);
            if (slow || cause instanceof SSLException) {
                return true;
            }
        }
        return false;
    }
}
