package nl.plein.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Times in words, as people in the Netherlands read them. */
@Named("times")
@RequestScoped
public class TimesBean {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private static final Map<Language, DateTimeFormatter> YEARLESS = Spelled.inAll("d MMMM");
    private static final Map<Language, DateTimeFormatter> WEEKDAY = Spelled.inAll("EEEE d MMMM yyyy");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** To the second, for programs: {@code 2026-11-21T20:15:00Z}. */
    public String exact(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Weekday, date and time: {@code zaterdag 21 november 2026 om 21:15}. */
    public String full(Instant time) {
        var language = Language.of(request);
        var here = time.atZone(HERE);
        return Texts.in(language).say("shared.time.full", WEEKDAY.get(language).format(here), CLOCK.format(here));
    }

    /** Today and yesterday by name, the rest by date. */
    public String near(Instant time) {
        var language = Language.of(request);
        var here = time.atZone(HERE);
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        if (here.toLocalDate().equals(today)) {
            return Texts.in(language).say("shared.time.today", CLOCK.format(here));
        }
        if (here.toLocalDate().equals(today.minusDays(1))) {
            return Texts.in(language).say("shared.time.yesterday", CLOCK.format(here));
        }
        return Spelled.in(language, here.toLocalDate());
    }

    /** A day by its date: {@code 21 november 2026}. */
    public String day(LocalDate day) {
        return Spelled.in(Language.of(request), day);
    }

    /** A day without its year: {@code 21 november}. */
    public String yearless(LocalDate day) {
        return YEARLESS.get(Language.of(request)).format(day);
    }
}
