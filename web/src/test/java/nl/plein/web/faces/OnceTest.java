package nl.plein.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.plein.web.guard.Exchange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OnceTest {

    private final Once once = new Once();
    private final AtomicInteger carriedOut = new AtomicInteger();

    @Test
    @DisplayName("FACE-1.6 the second of two equal forms is sent where the first was sent")
    void theSecondIsSentWhereTheFirstWas() throws Exception {
        var first = form("a");
        var second = form("a");

        send(first, "/item/7");
        send(second, "/item/8");

        assertThat(carriedOut).hasValue(1);
        assertThat(second.answered("Location")).isEqualTo("/item/7");
    }

    @Test
    @DisplayName("FACE-1.6 the second waits while the first is under way")
    void theSecondWaits() throws Exception {
        var started = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var first = form("a");
        var second = form("a");
        var threads = Executors.newFixedThreadPool(2);
        try {
            threads.submit(() -> {
                once.pass(first.request(), first.response(), () -> {
                    started.countDown();
                    carriedOut.incrementAndGet();
                    await(release);
                    first.response().setHeader("Location", "/item/7");
                });
                return null;
            });
            started.await();
            var waiting = threads.submit(() -> {
                send(second, "/item/8");
                return null;
            });
            release.countDown();
            waiting.get();
        } finally {
            threads.shutdown();
        }

        assertThat(carriedOut).hasValue(1);
        assertThat(second.answered("Location")).isEqualTo("/item/7");
    }

    @Test
    @DisplayName("FACE-1.6 a form that came back with errors may go again, and other forms are other forms")
    void aFormWithErrorsMayGoAgain() throws Exception {
        send(form("a"), null);
        send(form("a"), null);
        send(form("b"), "/item/9");

        assertThat(carriedOut).hasValue(3);
    }

    private void send(Exchange exchange, String location) throws Exception {
        once.pass(exchange.request(), exchange.response(), () -> {
            carriedOut.incrementAndGet();
            if (location != null) {
                exchange.response().setHeader("Location", location);
            }
        });
    }

    private static Exchange form(String mark) {
        return Exchange.post("/group/1/write").parameter("once", mark);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
