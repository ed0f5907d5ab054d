package nl.plein.web.faces;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Carries the same form out once. Each showing of a form has a random mark in its field {@code once}; whoever sends the
 * mark a second time waits for the first and is sent where the first was sent. A form that came back with errors may go
 * again.
 */
final class Once {

    /** What is done with a form. */
    interface Work {
        void run() throws IOException, ServletException;
    }

    private static final int REMEMBERED = 10_000;
    private static final int LONGEST_WAIT_SECONDS = 60;

    private final Map<String, CompletableFuture<String>> forms =
            Collections.synchronizedMap(new LinkedHashMap<>(REMEMBERED) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<String>> eldest) {
                    return size() > REMEMBERED;
                }
            });

    void pass(HttpServletRequest request, HttpServletResponse response, Work work)
            throws IOException, ServletException {
        String mark = "POST".equals(request.getMethod()) ? request.getParameter("once") : null;
        if (mark == null || mark.isEmpty()) {
            work.run();
            return;
        }
        var mine = new CompletableFuture<String>();
        var earlier = forms.putIfAbsent(mark, mine);
        if (earlier == null) {
            first(mark, mine, response, work);
            return;
        }
        String location = earlier.completeOnTimeout(null, LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)
                .join();
        if (location == null) {
            work.run();
        } else {
            response.sendRedirect(location);
        }
    }

    private void first(String mark, CompletableFuture<String> mine, HttpServletResponse response, Work work)
            throws IOException, ServletException {
        try {
            work.run();
        } finally {
            String location = response.getHeader("Location");
            if (location == null) {
                forms.remove(mark);
            }
            mine.complete(location);
        }
    }
}
