package nl.plein.web.text;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language Plein speaks. */
public enum Language {
    DUTCH("nl"),
    ENGLISH("en");

    /** The cookie that remembers the choice. */
    public static final String COOKIE = "__Host-lang";

    private static final String KNOWN = Language.class.getName();

    private final Locale locale;

    Language(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    /** The language with this tag, for example {@code nl}. */
    public static Optional<Language> of(String tag) {
        return Stream.of(values()).filter(one -> one.tag().equals(tag)).findFirst();
    }

    /** What the person chose, else what the browser asks for, else Dutch; found out once for a request. */
    public static Language of(HttpServletRequest request) {
        var known = (Language) request.getAttribute(KNOWN);
        if (known == null) {
            known = chosen(request).or(() -> asked(request)).orElse(DUTCH);
            request.setAttribute(KNOWN, known);
        }
        return known;
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Stream.of(cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> of(cookie.getValue()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(wanted -> of(wanted.getLanguage()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** The language to switch to. */
    public Language other() {
        return this == DUTCH ? ENGLISH : DUTCH;
    }
}
