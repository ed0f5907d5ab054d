package nl.plein.web.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Times in words, as people in the Netherlands read them. */
@Named("times")
@RequestScoped
public class TimesBean {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** Weekday, date and time: {@code zaterdag 21 november 2026 om 21:15}. */
    public String full(Instant time) {
        var language = Language.of(request);
        var here = time.atZone(HERE);
        return Texts.in(language).say("shared.time.full", in(language, "EEEE d MMMM yyyy", here), clockTime(here));
    }

    /** Today and yesterday by name, the rest by date. */
    public String near(Instant time) {
        var language = Language.of(request);
        var here = time.atZone(HERE);
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        if (here.toLocalDate().equals(today)) {
            return Texts.in(language).say("shared.time.today", clockTime(here));
        }
        if (here.toLocalDate().equals(today.minusDays(1))) {
            return Texts.in(language).say("shared.time.yesterday", clockTime(here));
        }
        return in(language, "d MMMM yyyy", here);
    }

    private static String clockTime(ZonedDateTime time) {
        return DateTimeFormatter.ofPattern("HH:mm").format(time);
    }

    private static String in(Language language, String pattern, ZonedDateTime time) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(time);
    }
}
