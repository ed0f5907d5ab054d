package nl.plein.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import nl.plein.web.faces.Asked;

/** The moment that a question is about, as it stands in the address: now, unless another is told. */
@RequestScoped
public class AskedMoment {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    @Inject
    Asked asked;

    @Inject
    Clock clock;

    private Instant moment;
    private boolean wrong;

    /** The field tells minutes: what is meant is the end of one, and nothing after now. */
    @PostConstruct
    void read() {
        var told = asked.words("moment");
        moment = clock.instant();
        try {
            if (!told.isEmpty()) {
                var end = LocalDateTime.parse(told)
                        .plusMinutes(1)
                        .atZone(HERE)
                        .toInstant()
                        .minusMillis(1);
                moment = end.isBefore(moment) ? end : moment;
            }
        } catch (DateTimeException unreadable) {
            wrong = true;
        }
    }

    /** Whether something was told that is no moment. */
    public boolean wrong() {
        return wrong;
    }

    public Instant instant() {
        return moment;
    }

    /** As the field wants it, in the time of the Netherlands. */
    public String typed() {
        return LocalDateTime.ofInstant(moment, HERE)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** For an address: the question about this moment. */
    public String query() {
        return "?moment=" + URLEncoder.encode(typed(), StandardCharsets.UTF_8);
    }
}
