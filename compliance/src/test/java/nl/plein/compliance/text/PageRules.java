package nl.plein.compliance.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.plein.persistence.audit.Action;

/** What is wrong with the source of a page. Each rule gives what it found, word for word. */
final class PageRules {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern BETWEEN_TAGS = Pattern.compile(">([^<>]*)<");
    private static final Pattern SPOKEN =
            Pattern.compile("\\s(?:title|alt|aria-label|placeholder|label|summary)=\"([^\"]*)\"");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\sstyle=\"|<style\\b|\\son[a-z]+=\"|<script(?![^>]*\\ssrc=)[^>]*>|javascript:", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNESCAPED = Pattern.compile("<[^<>]*escape=\"false\"[^<>]*>");
    private static final Pattern POST = Pattern.compile("<form\\b[^>]*method=\"post\".*?</form>", Pattern.DOTALL);
    private static final Pattern BARE_FORM = Pattern.compile("<h:form\\b.*?</h:form>", Pattern.DOTALL);

    private static final Pattern PLEIN_FORM = Pattern.compile("<plein:form\\b([^>]*)>.*?</plein:form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile(
            "<plein:(?:field|textarea|editor|choice|select|several|secret|check)\\b|<ui:include\\b|<[hp]:input");
    private static final Pattern MEANS = Pattern.compile("\\smeans=\"([A-Z_]+)\"");

    private static final Pattern PRIME_FACES = Pattern.compile("xmlns:\\w+=[\"'](?:primefaces|http://primefaces)[^>]*");

    private PageRules() {}

    /** Words between tags, and in attributes that people hear or see. */
    static List<String> words(String page) {
        String bare = EXPRESSION.matcher(plain(page)).replaceAll("");
        return Stream.of(BETWEEN_TAGS, SPOKEN)
                .flatMap(place -> place.matcher(bare).results())
                .map(found -> found.group(1).replaceAll("&[a-z]+;", "").strip())
                .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                .toList();
    }

    /** Style, script and handlers of the page's own. */
    static List<String> inline(String page) {
        return FORBIDDEN
                .matcher(plain(page))
                .results()
                .map(found -> found.group().strip())
                .toList();
    }

    /** Elements that write without escaping. */
    static List<String> unescaped(String page) {
        return UNESCAPED
                .matcher(plain(page))
                .results()
                .map(found -> found.group().replaceAll("\\s+", " "))
                .toList();
    }

    /** Forms that post without the form token. */
    static List<String> tokenless(String page) {
        List<String> found = new ArrayList<>();
        for (Pattern form : List.of(POST, BARE_FORM)) {
            form.matcher(plain(page))
                    .results()
                    .map(one -> one.group())
                    .filter(one -> !one.contains("name=\"csrf\""))
                    .forEach(found::add);
        }
        return found;
    }

    /** Forms with fields that do not say under which action the log keeps that a field was wrong. */
    static List<String> meaningless(String page) {
        return PLEIN_FORM
                .matcher(plain(page))
                .results()
                .filter(form -> FIELD.matcher(form.group()).find())
                .map(form -> form.group(1).strip())
                .filter(attributes -> MEANS.matcher(attributes).results().noneMatch(means -> Stream.of(Action.values())
                        .anyMatch(action -> action.name().equals(means.group(1)))))
                .toList();
    }

    /** Names under which a page may use components of PrimeFaces. */
    static List<String> drawn(String page) {
        return PRIME_FACES
                .matcher(plain(page))
                .results()
                .map(one -> one.group())
                .toList();
    }

    private static String plain(String page) {
        return COMMENT.matcher(page).replaceAll("");
    }
}
