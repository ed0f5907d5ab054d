package nl.plein.compliance.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks for pages one after the other over one connection, to this machine whatever the name of the host says. */
final class Reader {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The page as it is sent, not packed. */
    byte[] read(ReadingPage page) {
        var request = HttpRequest.newBuilder(here(page.address()))
                .timeout(PATIENCE)
                .header("Host", page.address().getAuthority())
                .header("Accept-Language", "nl");
        if (!page.cookies().isEmpty()) {
            request.header("Cookie", page.cookies());
        }
        var answer = send(request.build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page.name() + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new IllegalStateException("no answer from " + request.uri(), broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading " + request.uri(), interrupted);
        }
    }

    private static URI here(URI address) {
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return URI.create("http://127.0.0.1:" + address.getPort() + address.getRawPath() + query);
    }
}
