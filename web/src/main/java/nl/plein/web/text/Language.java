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

    private static final String OF_SITE = KNOWN + ".site";
    private static final String ONLY = KNOWN + ".only";

    private final Locale locale;

    Language(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    /** The language with this tag, for example {@code nl}. */
    public static Optional<Language> of(String tag) {
        return Stream.of(values()).filter(one -> one.tag().equals(tag)).findFirst();
    }

    /**
     * What the person chose, else what the site has, else what the browser asks for, else Dutch; found out once for a
     * request.
     */
    public static Language of(HttpServletRequest request) {
        var known = (Language) request.getAttribute(KNOWN);
        if (known == null) {
            var ofSite = of(String.valueOf(request.getAttribute(OF_SITE)));
            known = chosen(request).or(() -> ofSite).or(() -> asked(request)).orElse(DUTCH);
            if (request.getAttribute(ONLY) != null) {
                known = ofSite.orElse(known);
            }
            request.setAttribute(KNOWN, known);
        }
        return known;
    }

    /**
     * The managers of the site chose a language for it.
     *
     * @param tag of the language, or anything else for what the browser asks
     * @param only whether people cannot choose another
     */
    public static void ofSite(HttpServletRequest request, String tag, boolean only) {
        request.setAttribute(OF_SITE, tag.toLowerCase(Locale.ROOT));
        if (only) {
            request.setAttribute(ONLY, true);
        }
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
