package nl.plein.audit.archive;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;

/** MV10 and MV19: texts and languages. */
final class TextRules {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*");

    private TextRules() {}

    /** MV10: no element is empty, no text has a control character; a line end is one. */
    static void noEmptyText(Evidence evidence) {
        evidence.all()
                .forEach(sidecar -> sidecar.body().deep().filter(Node::leaf).forEach(node -> {
                    if (node.text().toString().isBlank()
                            || CONTROL.matcher(node.text()).find()) {
                        evidence.report("MV10", sidecar.path(), node.name());
                    }
                }));
    }

    /** MV19: a language is a tag of a language that exists. */
    static void languages(Evidence evidence) {
        evidence.objects().forEach(object -> object.body()
                .all("taal")
                .map(node -> node.text().toString())
                .filter(tag -> !valid(tag))
                .forEach(tag -> evidence.report("MV19", object.path(), tag)));
    }

    private static boolean valid(String tag) {
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            return LANGUAGE.matcher(tag).matches()
                    && !locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(locale.getLanguage());
        } catch (IllformedLocaleException wrong) {
            return false;
        }
    }
}
